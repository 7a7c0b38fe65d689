import { useState } from 'preact/hooks';
import { makeDraftsBackup, type SetAsideRecord } from '../domain/drafts/backup/drafts-backup.ts';
import { draftsToCsv } from '../domain/drafts/backup/export-csv.ts';
import { draftsToMarkdown } from '../domain/drafts/backup/export-markdown.ts';
import type { Draft } from '../domain/drafts/draft.ts';
import { stateWords } from './state-words.ts';
import { useBackend } from './backend.ts';
import { useTranslator } from './use-translator.ts';

export type ExportFormat = 'json' | 'md' | 'csv';

const TYPES: Record<ExportFormat, string> = {
  json: 'application/json',
  md: 'text/markdown',
  csv: 'text/csv',
};

/** Hands drafts to the browser as a file. The JSON holds everything and is read back by the import. */
export function useExport(): {
  /** Whether the browser took the last file; `null` before any. */
  isTaken: boolean | null;
  save: (
    format: ExportFormat,
    drafts: readonly Draft[],
    setAside: readonly SetAsideRecord[],
  ) => Promise<void>;
} {
  const backend = useBackend();
  const translator = useTranslator();
  const { t, date } = translator;
  const [isTaken, setIsTaken] = useState<boolean | null>(null);
  async function textOf(
    format: ExportFormat,
    drafts: readonly Draft[],
    setAside: readonly SetAsideRecord[],
  ): Promise<string> {
    if (format === 'csv') return draftsToCsv(drafts);
    if (format === 'md')
      return draftsToMarkdown(drafts, {
        title: t('library.title'),
        standing: draft => `${stateWords(draft, translator)}, ${date(draft.updatedAt, 'moment')}`,
        answering: author => t('write.answering', { author: author || t('library.anonymous') }),
      });
    const ids = drafts.map(({ id }) => id);
    const kept = await backend.readKeptDrafts(ids, backend.isPrivate);
    return JSON.stringify(makeDraftsBackup(kept, setAside, backend.now()), null, 1);
  }
  return {
    isTaken,
    save: async (format, drafts, setAside) => {
      const text = await textOf(format, drafts, setAside);
      const day = new Date(backend.now()).toISOString().slice(0, 10);
      const file = new Blob([text], { type: `${TYPES[format]};charset=utf-8` });
      setIsTaken(backend.saveFile(file, `${t('library.exportFile')}-${day}.${format}`));
    },
  };
}

import { useState } from 'preact/hooks';
import { makeDraftsBackup, type SetAsideRecord } from '../domain/drafts/backup/drafts-backup.ts';
import { draftsToCsv } from '../domain/drafts/backup/export-csv.ts';
import { erasureLetters } from '../domain/drafts/backup/erasure-letter.ts';
import { draftsToMarkdown } from '../domain/drafts/backup/export-markdown.ts';
import type { Draft } from '../domain/drafts/draft.ts';
import { stateWords } from './state-words.ts';
import { useBackend } from './backend.ts';
import { useTranslator } from './use-translator.ts';

/** `txt` is a letter for each site, asking it to erase the comments it holds. */
export type ExportFormat = 'json' | 'md' | 'csv' | 'txt';

const TYPES: Record<ExportFormat, string> = {
  json: 'application/json',
  md: 'text/markdown',
  csv: 'text/csv',
  txt: 'text/plain',
};

/** Hands drafts to the browser as a file. The JSON holds everything and is read back by the import. */
export function useExport(): {
  /** The last file, and whether the browser took it; `null` before any. */
  last: { format: ExportFormat; isTaken: boolean } | null;
  save: (
    format: ExportFormat,
    drafts: readonly Draft[],
    setAside: readonly SetAsideRecord[],
  ) => Promise<void>;
} {
  const backend = useBackend();
  const translator = useTranslator();
  const { t, date } = translator;
  const [last, setLast] = useState<{ format: ExportFormat; isTaken: boolean } | null>(null);
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
    if (format === 'txt')
      return erasureLetters(drafts, {
        subject: t('erasure.subject'),
        ask: site => t('erasure.ask', { site }),
        answer: t('erasure.answer'),
        name: t('letter.name'),
        comment: (words, at) => `${t('secondLook.quoted', { words })} (${date(at)})`,
      });
    const ids = drafts.map(({ id }) => id);
    const kept = await backend.readKeptDrafts(ids, backend.isPrivate);
    return JSON.stringify(makeDraftsBackup(kept, setAside, backend.now()), null, 1);
  }
  return {
    last,
    save: async (format, drafts, setAside) => {
      const text = await textOf(format, drafts, setAside);
      const day = new Date(backend.now()).toISOString().slice(0, 10);
      const file = new Blob([text], { type: `${TYPES[format]};charset=utf-8` });
      const name = t(format === 'txt' ? 'letter.file' : 'library.exportFile');
      const isTaken = backend.saveFile(file, `${name}-${day}.${format}`);
      setLast({ format, isTaken });
    },
  };
}

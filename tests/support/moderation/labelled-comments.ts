import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
  type ModerationLanguage,
  asModerationLanguage,
} from '../../../utils/domain/moderation/moderation-language.ts';

/** A comment that people labelled: what the files of `SOURCES.md` hold, one JSON object a line. */
export type LabelledComment = {
  readonly id: string;
  readonly language: ModerationLanguage;
  readonly source: string;
  readonly split: string;
  readonly isHostile: boolean;
  readonly tags: readonly string[];
  readonly text: string;
};

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

const parseRow = (line: string, file: string): LabelledComment | null => {
  const row = JSON.parse(line) as Record<string, unknown>;
  const language = asModerationLanguage(asText(row['lang']));
  const text = asText(row['text']);
  if (language === null || text === '' || (row['y'] !== 0 && row['y'] !== 1)) return null;
  const tags = Array.isArray(row['tags']) ? row['tags'].filter(tag => typeof tag === 'string') : [];
  const source = asText(row['source']) || file.replace(/\.jsonl(?:\.gz)?$/u, '');
  return {
    id: asText(row['id']),
    language,
    source,
    split: asText(row['split']),
    isHostile: row['y'] === 1,
    tags,
    text,
  };
};

/**
 * Every row of every `.jsonl` and `.jsonl.gz` file of a folder, in the order of the names.
 *
 * @throws Error when the folder holds none
 */
export const readLabelledComments = async (folder: string): Promise<LabelledComment[]> => {
  const files = (await readdir(folder)).filter(name => /\.jsonl(?:\.gz)?$/u.test(name)).toSorted();
  const rows: LabelledComment[] = [];
  for (const file of files) {
    const bytes = await readFile(path.join(folder, file));
    const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    for (const line of text.split('\n')) {
      const row = line.trim() === '' ? null : parseRow(line, file);
      if (row !== null) rows.push(row);
    }
  }
  if (rows.length === 0) throw new Error(`No labelled comments in ${folder}`);
  return rows;
};

/** The folder beside the project. */
export const DEFAULT_FOLDER = path.join('..', 'shared', 'data', 'moderation');

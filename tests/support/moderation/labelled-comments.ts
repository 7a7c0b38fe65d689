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
  /** One that comments are judged in, or whatever else the row says: `und` when it says nothing. */
  readonly language: string;
  readonly source: string;
  readonly split: string;
  readonly isHostile: boolean;
  readonly tags: readonly string[];
  readonly text: string;
};

/** A comment of a language that the model learns. */
export type LearnedComment = LabelledComment & { readonly language: ModerationLanguage };

export const isLearned = (row: LabelledComment): row is LearnedComment =>
  asModerationLanguage(row.language) === row.language;

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

const parseLine = (line: string): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
};

/** Null for a line without text or without a label of 0 or 1. */
const parseRow = (line: string, file: string): LabelledComment | null => {
  const row = parseLine(line);
  const code = asText(row['lang']);
  const language = asModerationLanguage(code) ?? (code.toLowerCase() || 'und');
  const text = asText(row['text']);
  const label = Number(row['y'] ?? Number.NaN);
  if (text === '' || (label !== 0 && label !== 1)) return null;
  const tags = Array.isArray(row['tags']) ? row['tags'].filter(tag => typeof tag === 'string') : [];
  const source = asText(row['source']) || file.replace(/\.jsonl(?:\.gz)?$/u, '');
  return {
    id: asText(row['id']),
    language,
    source,
    split: asText(row['split']),
    isHostile: label === 1,
    tags,
    text,
  };
};

/** The rows of a folder, and how many of its lines are none. */
export type LabelledFolder = {
  readonly comments: readonly LabelledComment[];
  readonly unreadable: number;
};

/**
 * Every row of every `.jsonl` and `.jsonl.gz` file of a folder, in the order of the names.
 *
 * @throws Error when the folder holds no such file
 */
export const readLabelledComments = async (folder: string): Promise<LabelledFolder> => {
  const files = (await readdir(folder)).filter(name => /\.jsonl(?:\.gz)?$/u.test(name)).toSorted();
  if (files.length === 0) throw new Error(`No .jsonl or .jsonl.gz files in ${folder}`);
  const comments: LabelledComment[] = [];
  let unreadable = 0;
  for (const file of files) {
    const bytes = await readFile(path.join(folder, file));
    const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    for (const line of text.split('\n')) {
      if (line.trim() === '') continue;
      const row = parseRow(line, file);
      if (row === null) unreadable++;
      else comments.push(row);
    }
  }
  return { comments, unreadable };
};

/** The folder beside the project. */
export const DEFAULT_FOLDER = path.join('..', 'shared', 'data', 'moderation');

/**
 * Measures the WordPress preview against rows that real WordPress printed. Where versions differ,
 * the newest one recorded is the right answer.
 */
import { JSDOM } from 'jsdom';
import { previewWordPressComment } from '../../utils/domain/markup/wordpress/show-comment.ts';
import { type Outcome, readVectors } from './read-vectors.ts';

type Row = Readonly<Record<string, string | undefined>> & {
  readonly id: string;
  readonly cat: string;
  readonly input: string;
};

const VERSIONS = ['7.1.0', '7.0.4', '6.8.3'];

const newest = (row: Row, key: 'stored' | 'shown'): string => {
  const version = VERSIONS.find(name => row[`${key}_${name}`] !== undefined);
  return row[version ? `${key}_${version}` : key] ?? '';
};

const template = new JSDOM('').window.document.createElement('template');

/** The same DOM gives the same string: parsed, serialised, runs of white space as one. */
const normalize = (html: string): string => {
  template.innerHTML = html.replace(/[\t\n\f\r ]+/g, ' ');
  return template.innerHTML
    .replace(/\s*(<\/?(?:p|br|blockquote)[^>]*>)\s*/g, '$1')
    .replace(/^ | $/g, '');
};

const compare = (row: Row, expected: string, actual: string): Outcome => ({
  id: row.id,
  category: row.cat,
  passed: normalize(expected) === normalize(actual),
  detail: `\n      typed    ${JSON.stringify(row.input)}\n      expected ${JSON.stringify(expected)}\n      actual   ${JSON.stringify(actual)}`,
});

export type KsesScores = {
  /** What the database gets. */
  readonly stored: readonly Outcome[];
  /** What an English site prints, then what a French one prints. */
  readonly shown: readonly Outcome[];
  /** Rows of which both are right. */
  readonly whole: readonly Outcome[];
};

/** @param folder one that holds `kses.json` */
export const scoreKses = async (folder: string): Promise<KsesScores> => {
  const rows = await readVectors<Row>(folder, 'kses.json');
  const host = 'blog.example';
  const english = rows.map(row => {
    const preview = previewWordPressComment(row.input, { language: 'en', host });
    return {
      stored: compare(row, newest(row, 'stored'), preview.stored),
      shown: compare(row, newest(row, 'shown'), preview.shown),
    };
  });
  const french = rows
    .filter(row => row['shown_fr_FR'] !== undefined)
    .map(row => {
      const { shown } = previewWordPressComment(row.input, { language: 'fr', host });
      return compare(row, row['shown_fr_FR'] ?? '', shown);
    });
  const whole = english.map(({ stored: kept, shown: seen }) => ({
    ...kept,
    passed: kept.passed && seen.passed,
  }));
  return {
    stored: english.map(result => result.stored),
    shown: [...english.map(result => result.shown), ...french],
    whole: [...whole, ...french],
  };
};

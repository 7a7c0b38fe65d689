/** Measures the search for personal data: what must be found, and what must be left in peace. */
import { findPersonalData } from '../../utils/domain/personal-data/find-personal-data.ts';
import type { PersonalDatum } from '../../utils/domain/personal-data/personal-datum.ts';
import { type Outcome, readVectors } from './read-vectors.ts';

type Mark = { readonly type: string; readonly match: string };

type Row = {
  readonly id: string;
  readonly kind: 'positive' | 'negative';
  readonly lang?: string;
  readonly text: string;
  readonly expect?: readonly Mark[];
  readonly optional?: readonly Mark[];
  readonly stretch?: boolean;
};

export type PiiScores = {
  /** One per thing to be found. */
  readonly found: readonly Outcome[];
  /** One per text that holds nothing: passed when it raised no alarm. */
  readonly peaceful: readonly Outcome[];
  /** One per text that holds something: passed when nothing else was found in it. */
  readonly exact: readonly Outcome[];
};

const LEAST_SHARE = 0.75;

const squeeze = (text: string): string => text.replace(/[\s\u00a0\u202f]/g, '');

/** A finding that holds the match, or lies in it with most of its length. */
const covers = (text: string, datum: PersonalDatum, mark: Mark): boolean => {
  if (datum.kind !== mark.type) return false;
  const found = squeeze(text.slice(datum.start, datum.end));
  const wanted = squeeze(mark.match);
  if (found.includes(wanted)) return true;
  return wanted.includes(found) && found.length >= LEAST_SHARE * wanted.length;
};

const judgeRow = (row: Row): PiiScores => {
  const data = findPersonalData(row.text, { language: row.lang ?? 'fr' });
  const expected = row.expect ?? [];
  const allowed = [...expected, ...(row.optional ?? [])];
  const isQuiet = data.every(datum => allowed.some(mark => covers(row.text, datum, mark)));
  const judge = (category: string, passed: boolean): Outcome => ({
    id: row.id,
    category,
    passed,
    detail: `${JSON.stringify(row.text)} → ${JSON.stringify(data)}`,
    isStretch: row.stretch === true,
  });
  const quiet = judge(row.kind, isQuiet);
  return {
    found: expected.map(mark =>
      judge(
        mark.type,
        data.some(datum => covers(row.text, datum, mark)),
      ),
    ),
    peaceful: row.kind === 'negative' ? [quiet] : [],
    exact: row.kind === 'positive' ? [quiet] : [],
  };
};

/** @param folder one that holds `pii.json` */
export const scorePii = async (folder: string): Promise<PiiScores> => {
  const scores = (await readVectors<Row>(folder, 'pii.json')).map(judgeRow);
  return {
    found: scores.flatMap(({ found }) => found),
    peaceful: scores.flatMap(({ peaceful }) => peaceful),
    exact: scores.flatMap(({ exact }) => exact),
  };
};

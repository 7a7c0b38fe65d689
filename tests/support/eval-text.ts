/** Measures the text cleaner and its warnings. */
import { checkDraft } from '../../utils/domain/sanitize/check-draft.ts';
import type { FindingKind } from '../../utils/domain/sanitize/finding.ts';
import { cleanInvisibleCharacters } from '../../utils/domain/sanitize/invisible-characters.ts';
import { plainProfile } from '../../utils/domain/markup/profiles/plain.ts';
import { type Outcome, readVectors } from './read-vectors.ts';

type Row = {
  readonly id: string;
  readonly cat: string;
  readonly input: string;
  readonly expected: string | null;
  readonly accept?: readonly string[];
  readonly flags?: readonly string[];
  readonly flags_optional?: boolean;
  readonly base_text?: string;
  readonly max_marks?: number;
};

/** The names of the vectors for our kinds; hidden characters of any sort are `invisible` there. */
const FLAGS: Partial<Record<FindingKind, readonly string[]>> = {
  invisible: ['invisible'],
  bidi: ['bidi', 'invisible'],
  control: ['control', 'invisible'],
  tags: ['tags', 'invisible'],
  'variation-selector': ['vs', 'invisible'],
  zalgo: ['zalgo'],
  'mixed-script': ['mixed-script'],
};
const STYLE_FLAGS: Partial<Record<FindingKind, readonly string[]>> = {
  shouting: ['shouting'],
  'punctuation-repeat': ['punct-repeat'],
  'character-repeat': ['char-repeat'],
  'emoji-repeat': ['emoji-repeat'],
};

const matchesText = (row: Row, output: string): boolean => {
  if (row.expected !== null) return [row.expected, ...(row.accept ?? [])].includes(output);
  const decomposed = output.normalize('NFD');
  const tooMany = new RegExp(`\\p{M}{${(row.max_marks ?? 4) + 1},}`, 'u');
  return decomposed.replace(/\p{M}/gu, '') === row.base_text && !tooMany.test(decomposed);
};

const matchesFlags = (row: Row): boolean => {
  if (row.flags_optional || !row.flags) return true;
  const findings = checkDraft(row.input, { profile: plainProfile, language: 'fr' });
  const table = row.cat === 'style' ? { ...FLAGS, ...STYLE_FLAGS } : FLAGS;
  const raised = new Set(findings.flatMap(({ kind }) => table[kind] ?? []));
  return row.flags.length === 0 ? raised.size === 0 : row.flags.every(flag => raised.has(flag));
};

/** @param folder one that holds `invisible.json` */
export const scoreText = async (folder: string): Promise<Outcome[]> => {
  const rows = await readVectors<Row>(folder, 'invisible.json');
  return rows.map(row => {
    const output = cleanInvisibleCharacters(row.input);
    return {
      id: row.id,
      category: row.cat,
      passed: matchesText(row, output) && matchesFlags(row),
      detail: [row.input, row.expected, output].map(text => JSON.stringify(text)).join(' → '),
    };
  });
};

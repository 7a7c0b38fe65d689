import { applyFixes } from './apply-fixes.ts';
import { DIRECTION_MARKS, findStrayDirectionMarks } from './direction-marks.ts';
import { type Finding, makeFinding, sortFindings } from './finding.ts';
import { judgeCharacter, type Judgement, SUSPECT } from './hidden-characters.ts';
import { findLetterForms } from './letter-forms.ts';

/**
 * Characters that hide something or nobody sees, each with the fix. Emoji sequences, the joiners of
 * Arabic, Persian and Indic scripts, direction marks in right-to-left lines and French spaces are no
 * findings. Runs of one kind make one finding.
 */
export const findInvisibleCharacters = (text: string): Finding[] =>
  sortFindings(
    withoutOverlaps([...findLetterForms(text), ...findDirectionMarks(text), ...findHidden(text)]),
  );

/**
 * The text without what `findInvisibleCharacters` finds, in NFC. Cleaning twice is the same as
 * cleaning once.
 *
 * @example cleanInvisibleCharacters('bon\u200Bjour') // 'bonjour'
 */
export const cleanInvisibleCharacters = (text: string): string => {
  let clean = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const findings = findInvisibleCharacters(clean);
    if (findings.length === 0) return clean;
    clean = applyFixes(clean, findings).text;
  }
  return clean;
};

/** Each round only removes; taking one character away can leave another without its reason. */
const MOST_ROUNDS = 12;

const findHidden = (text: string): Finding[] => {
  const runs: Run[] = [];
  for (const { 0: character, index } of text.matchAll(SUSPECT)) {
    if (isDirectionMark(character)) continue;
    const judgement = judgeCharacter(text, index, character);
    if (!judgement) continue;
    const last = runs.at(-1);
    const end = index + character.length;
    if (last?.end === index && last.kind === judgement.kind)
      runs.splice(-1, 1, { ...last, end, replacement: last.replacement + judgement.replacement });
    else runs.push({ ...judgement, start: index, end });
  }
  return runs.map(run => toFinding(text, run));
};

type Run = Judgement & { readonly start: number; readonly end: number };

const isDirectionMark = (character: string): boolean => character.search(DIRECTION_MARKS) !== -1;

const toFinding = (text: string, run: Run): Finding => {
  const characters = Array.from(text.slice(run.start, run.end));
  return makeFinding(text, {
    ...run,
    severity: run.kind === 'line-break' ? 'info' : 'warning',
    data: { count: characters.length, codePoints: characters.slice(0, 8).map(nameCodePoint) },
  });
};

const nameCodePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const findDirectionMarks = (text: string): Finding[] => {
  if (text.search(DIRECTION_MARKS) === -1) return [];
  const findings: Finding[] = [];
  for (const { 0: line, index: lineStart } of text.matchAll(/[^\n\r\u0085\u2028\u2029]+/g)) {
    for (const offset of findStrayDirectionMarks(line)) {
      const start = lineStart + offset;
      const run = { kind: 'bidi', start, end: start + 1, replacement: '' } as const;
      findings.push(toFinding(text, run));
    }
  }
  return findings;
};

/** The widest finding of a place stands; what is inside it is found again once it is fixed. */
const withoutOverlaps = (findings: readonly Finding[]): Finding[] => {
  const kept: Finding[] = [];
  for (const finding of sortFindings(findings)) {
    const last = kept.at(-1);
    if (!last || finding.span.start >= last.span.end) kept.push(finding);
  }
  return kept;
};

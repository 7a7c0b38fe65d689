import { type Finding, makeFinding } from './finding.ts';

/** A letter with its marks; Hangul written in single letters counts as one cluster. */
const CLUSTER = /[^\p{M}][\p{M}\u1161-\u1175\u11a8-\u11c2]+|^\p{M}+/gu;

/** Characters Unicode replaces by another even when they stand alone (ohm, ångström, Kelvin, CJK). */
const MAY_CHANGE = /[^\0-\u02ff]/;

const MOST_MARKS = 4;
/** Tibetan stacks its letters: the marks of one syllable may be more. */
const MOST_TIBETAN_MARKS = 8;

/**
 * Letters under a heap of marks (`zalgo`, cut to four) and letters written in pieces (`decomposed`,
 * to NFC; never NFKC, which would change ½, ² or ﬁ).
 */
export const findLetterForms = (text: string): Finding[] => {
  if (!MAY_CHANGE.test(text)) return [];
  return [...findHeaps(text), ...findDecomposed(text)];
};

const findHeaps = (text: string): Finding[] => {
  const findings: Finding[] = [];
  for (const { 0: cluster, index: start } of text.matchAll(/(?:^|[^\p{M}])\p{M}{2,}/gu)) {
    const cut = cutMarks(cluster);
    if (cut === null) continue;
    const place = { start, end: start + cluster.length };
    findings.push(
      makeFinding(text, { kind: 'zalgo', ...place, severity: 'warning', replacement: cut }),
    );
  }
  return findings;
};

/** The cluster with its first marks only; null when it has no more than it may. */
const cutMarks = (cluster: string): string | null => {
  const characters = Array.from(cluster.normalize('NFD'));
  const marks = characters.filter(character => /^\p{M}$/u.test(character));
  const visible = marks.filter(mark => !/^\p{Default_Ignorable_Code_Point}$/u.test(mark));
  const most = /\p{Script=Tibetan}/u.test(cluster) ? MOST_TIBETAN_MARKS : MOST_MARKS;
  if (visible.length <= most) return null;
  const base = characters.slice(0, characters.length - marks.length);
  return [...base, ...visible.slice(0, most)].join('').normalize('NFC');
};

const findDecomposed = (text: string): Finding[] => {
  const composed = text.normalize('NFC');
  if (composed === text) return [];
  const findings: Finding[] = [];
  const check = (piece: string, start: number): void => {
    const replacement = piece.normalize('NFC');
    if (replacement === piece) return;
    const place = { start, end: start + piece.length };
    findings.push(
      makeFinding(text, { kind: 'decomposed', ...place, severity: 'info', replacement }),
    );
  };
  let place = 0;
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    checkSingles(text, place, index, check);
    check(cluster, index);
    place = index + cluster.length;
  }
  checkSingles(text, place, text.length, check);
  return findings;
};

const checkSingles = (
  text: string,
  from: number,
  to: number,
  check: (piece: string, start: number) => void,
): void => {
  const stretch = text.slice(from, to);
  if (stretch.normalize('NFC') === stretch) return;
  for (const { 0: character, index } of stretch.matchAll(/./gsu)) check(character, from + index);
};

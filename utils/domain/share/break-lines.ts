import { graphemesOf } from './graphemes.ts';

/** One line of a text that was broken to a width. */
export type BrokenLine = { text: string; startsParagraph: boolean };

export type LineSpace = {
  /** In the unit of `measure`. */
  width: number;
  measure: (text: string) => number;
  /** Breaking stops one line after this many: who asks only wants to know that it is too long. */
  most: number;
};

/** After a space that breaks (the French no-break ones do not), and after a hyphen between letters. */
const BREAK =
  /(?<=[ \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000])|(?<=\p{L}[-\u2010\u2013\u2014])(?=\p{L})/u;
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** What may not begin a line, and what may not end one (UAX #14, the classes that prose meets). */
const NO_START = /^[\p{Pe}\p{Pf}\p{Po}ー]/u;
const NO_END = /[\p{Ps}\p{Pi}]$/u;

/**
 * Breaks a text into lines no wider than a width: between words, and inside a word only where it
 * alone is wider. Line feeds begin a paragraph; blank lines vanish.
 */
export function breakLines(text: string, space: LineSpace): BrokenLine[] {
  const lines: BrokenLine[] = [];
  for (const paragraph of text.split('\n').map(one => one.trim())) {
    if (paragraph === '') continue;
    const texts = breakParagraph(paragraph, { ...space, most: space.most - lines.length });
    lines.push(...texts.map((line, index) => ({ text: line, startsParagraph: index === 0 })));
    if (lines.length > space.most) break;
  }
  return lines;
}

function breakParagraph(paragraph: string, { width, measure, most }: LineSpace): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of paragraph.split(BREAK).flatMap(splitUnspaced)) {
    if (measure((line + piece).trimEnd()) <= width) {
      line += piece;
      continue;
    }
    if (line !== '') lines.push(line.trimEnd());
    if (lines.length > most) return lines;
    const parts = cutWord(piece, width, measure);
    line = parts.pop() ?? '';
    lines.push(...parts);
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}

function splitUnspaced(piece: string): string[] {
  if (!WITHOUT_SPACES.test(piece)) return [piece];
  const words: string[] = [];
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
  for (const { segment } of segmenter.segment(piece)) {
    const last = words.at(-1);
    if (last !== undefined && (NO_START.test(segment) || NO_END.test(last)))
      words[words.length - 1] = last + segment;
    else words.push(segment);
  }
  return words;
}

/** A word as it is, or in parts that fit where it alone is too wide. */
function cutWord(word: string, width: number, measure: LineSpace['measure']): string[] {
  if (measure(word.trimEnd()) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const grapheme of graphemesOf(word)) {
    if (part !== '' && measure(part + grapheme) > width) {
      parts.push(part);
      part = '';
    }
    part += grapheme;
  }
  return [...parts, part];
}

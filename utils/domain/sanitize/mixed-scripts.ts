import { type Finding, makeFinding } from './finding.ts';

const WORD = /[\p{L}\p{M}\p{Nd}]+/gu;
const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const GREEK = /\p{Script=Greek}/u;

/** Units and formulas: kΩ, μm, Δt, λ2. */
const UNIT =
  /^(?:[fpnmcdhkMGTP]?Ω|μ(?:m|g|s|l|L|A|V|W|F|H|T|N|J|M|Sv|Pa|mol|Hz|C|bar|TAS)|\p{Script=Greek}\p{Script=Latin}|\p{Script=Latin}\p{Script=Greek})\p{Nd}*$/u;

/**
 * Words that mix Latin with Cyrillic or Greek letters (UTS #39): they look like one word and are
 * another. Never changed, only told.
 */
export const findMixedScripts = (text: string): Finding[] => {
  if (!CYRILLIC.test(text) && !GREEK.test(text)) return [];
  const findings: Finding[] = [];
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    const scripts = scriptsOf(word);
    if (scripts.length < 2 || UNIT.test(word)) continue;
    findings.push(
      makeFinding(text, {
        kind: 'mixed-script',
        start,
        end: start + word.length,
        severity: 'warning',
        data: { scripts },
      }),
    );
  }
  return findings;
};

const scriptsOf = (word: string): string[] => [
  ...(LATIN.test(word) ? ['latin'] : []),
  ...(CYRILLIC.test(word) ? ['cyrillic'] : []),
  ...(GREEK.test(word) ? ['greek'] : []),
];

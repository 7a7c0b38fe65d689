import { protectPassages } from './protect-passages.ts';

const PLAIN: readonly (readonly [expression: RegExp, plain: string])[] = [
  [/«[ \u00a0\u202f\u2009]*/g, '"'],
  [/[ \u00a0\u202f\u2009]*»/g, '"'],
  [/[“”„‟]/g, '"'],
  [/[‘’‚‛]/g, "'"],
  [/…/g, '...'],
  [/—/g, '--'],
  [/[–‐‑]/g, '-'],
  [/[\u00a0\u202f\u2009]/g, ' '],
];

/**
 * The way back, and what short messages want: only marks that every keyboard has, only ordinary
 * spaces. Links, code and tags stay as they are.
 *
 * @example plainTypography('« Oui… »') // '"Oui..."'
 */
export const plainTypography = (text: string): string => {
  const { masked, restore } = protectPassages(text);
  return restore(
    PLAIN.reduce((changed, [expression, plain]) => changed.replace(expression, plain), masked),
  );
};

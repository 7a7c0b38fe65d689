/** What people test lists of crafted sentences for. */
export type FunctionalClass = 'negation' | 'quotation' | 'neutral identity' | 'friendly profanity';

type Rule = {
  readonly name: FunctionalClass;
  readonly any: readonly string[];
  /** Words one of which must be in the tag, too. */
  readonly with?: readonly string[];
  readonly without?: readonly string[];
};

/**
 * By the words of a tag, as HateCheck (Röttger et al. 2021) names its functionalities: `negate_neg_nh`,
 * `counter_quote_nh`, `ident_neutral_nh`, `profanity_nh`. Labels of comments look alike and are none:
 * `identity_hate` (Jigsaw) is an attack, `profanity` (GermEval) says what a comment holds.
 */
const RULES: readonly Rule[] = [
  { name: 'negation', any: ['negate', 'negated', 'negation'] },
  { name: 'quotation', any: ['counter', 'counterspeech', 'quote', 'quoted', 'quotation'] },
  { name: 'neutral identity', any: ['ident', 'identity'], without: ['hate', 'attack'] },
  {
    name: 'friendly profanity',
    any: ['profanity', 'profane'],
    with: ['h', 'nh', 'friendly', 'harmless', 'neutral'],
  },
];

/** The class that a tag of a crafted sentence names; null for any other tag. */
export const functionalClassOf = (tag: string): FunctionalClass | null => {
  const words = new Set(tag.toLowerCase().split(/[^a-z]+/u));
  const has = (list: readonly string[]) => list.some(word => words.has(word));
  const rule = RULES.find(
    ({ any, with: also, without = [] }) =>
      has(any) && (also === undefined || has(also)) && !has(without),
  );
  return rule?.name ?? null;
};

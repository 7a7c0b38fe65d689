import { expect, test } from 'vitest';
import { functionalClassOf } from '../../support/moderation/functional-classes.ts';

test.each([
  ['negate_neg_nh', 'negation'],
  ['negate_pos_h', 'negation'],
  ['counter_quote_nh', 'quotation'],
  ['counter_ref_nh', 'quotation'],
  ['ident_neutral_nh', 'neutral identity'],
  ['ident_pos_nh', 'neutral identity'],
  ['identity', 'neutral identity'],
  ['profanity_nh', 'friendly profanity'],
  ['profanity_h', 'friendly profanity'],
  ['friendly profanity', 'friendly profanity'],
  // Labels of comments, and other functionalities with like names
  ['identity_hate', null],
  ['profanity', null],
  ['derog_neg_emote_h', null],
  ['ref_subs_clause_h', null],
  ['target_indiv_nh', null],
  ['preference', null],
  ['', null],
])('the tag "%s" is of the class %s', (tag, name) => {
  expect(functionalClassOf(tag)).toBe(name);
});

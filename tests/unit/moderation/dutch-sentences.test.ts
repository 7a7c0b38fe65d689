import { describe, expect, test } from 'vitest';
import { judgeComment } from '../../../utils/domain/moderation/judge-comment.ts';
import { shippedModel } from '../../support/shipped-model.ts';
import { HOSTILE_DUTCH, ORDINARY_DUTCH } from './dutch-sentences.ts';

const model = shippedModel();
const judge = (text: string) => judgeComment(model, text);
/** The first of the hostile ones say it in words that lists know. */
const OVERT = 30;

describe('our own Dutch comments', () => {
  test('no ordinary one is taken for hostile', () => {
    expect(ORDINARY_DUTCH.filter(text => judge(text).isHostile)).toEqual([]);
  });

  test('four of five of the overt ones are seen', () => {
    const seen = HOSTILE_DUTCH.slice(0, OVERT).filter(text => judge(text).isHostile);
    expect(seen.length / OVERT).toBeGreaterThanOrEqual(0.8);
  });

  test('nineteen of twenty are taken for Dutch', () => {
    const all = [...ORDINARY_DUTCH, ...HOSTILE_DUTCH];
    const dutch = all.filter(text => judge(text).language === 'nl');
    expect(dutch.length / all.length).toBeGreaterThanOrEqual(0.95);
  });
});

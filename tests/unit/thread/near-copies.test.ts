import { describe, expect, test } from 'vitest';
import { findNearCopies } from '../../../utils/domain/thread/near-copies.ts';

const THREAD = [
  'Chez nous, le SMS ne sert plus qu’aux codes de la banque. Tout le reste passe par WhatsApp.',
  'Pareil, avec un bémol : le jour où le réseau tombe, le SMS passe encore.',
  'Et Telegram dans tout ça ? Dix milliards de messages par jour, ce n’est pas rien.',
  'Le conseil municipal devrait rouvrir le marché couvert avant les travaux de la gare.',
].map(text => ({ text }));

describe('a draft beside its thread', () => {
  test.each([
    ['le SMS ne sert plus qu’aux codes de la banque chez nous', 0],
    ['Le jour ou le reseau tombe, seul le sms passe encore !', 1],
    [
      'Il faudrait que le conseil municipal rouvre le marché couvert avant de commencer les travaux de la gare.',
      3,
    ],
  ])('“%s” was said before', (draft, nearest) => {
    expect(findNearCopies(draft, THREAD)[0]?.comment).toBe(THREAD[nearest]);
  });

  test.each([
    'Merci pour cet article très clair sur les habitudes des lecteurs.',
    'Je ne vois pas le rapport entre WhatsApp et la banque, vous confondez tout.',
    'Bravo !',
    '',
    'Signal est libre, sans publicité, et personne n’en parle jamais ici.',
  ])('“%s” was not', draft => {
    expect(findNearCopies(draft, THREAD)).toEqual([]);
  });

  test('gives three at most, nearest first', () => {
    const same = Array.from({ length: 9 }, (_, at) => ({
      text: `Le marché couvert doit rouvrir avant les travaux de la gare, version ${at}`,
    }));
    const found = findNearCopies(
      'Le marché couvert doit rouvrir avant les travaux de la gare',
      same,
    );
    expect(found).toHaveLength(3);
    expect(found.map(({ likeness }) => likeness)).toEqual(
      found.map(({ likeness }) => likeness).toSorted((one, other) => other - one),
    );
  });
});

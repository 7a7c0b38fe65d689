import { describe, expect, test } from 'vitest';
import { judgeComment } from '../../../utils/domain/moderation/judge-comment.ts';
import { DISGUISES, disguise } from '../../support/moderation/disguises.ts';
import { shippedModel } from '../../support/shipped-model.ts';
import { HOSTILE, PEACEFUL } from './crafted-sentences.ts';

const model = shippedModel();
const judge = (text: string) => judgeComment(model, text);

describe.each(Object.entries(PEACEFUL))('peaceful: %s', (_what, sentences) => {
  test.each(sentences)('%s', text => {
    expect(judge(text)).toMatchObject({ isHostile: false });
  });
});

describe.each(Object.entries(HOSTILE))('hostile: %s', (language, sentences) => {
  test.each(sentences)('%s', text => {
    expect(judge(text)).toMatchObject({ isHostile: true, language });
  });
});

describe('a disguise changes nothing', () => {
  const text = 'Espèce de connard, ferme ta gueule, tu es un abruti';
  const { words } = judge(text);
  test.each(Object.entries(DISGUISES))('%s', (_name, write) => {
    const disguised = disguise(text, words, write);
    expect(disguised).not.toBe(text);
    expect(judge(disguised)).toMatchObject({ isHostile: true, kind: 'attack' });
  });
});

describe('strong language is no attack', () => {
  test.each([
    ['Putain, il pleut encore.', 'obscenity'],
    ['Bordel, j’ai raté mon train.', 'obscenity'],
    ['Damn, it is raining again.', 'obscenity'],
    ['Shit, I forgot my keys again.', 'obscenity'],
    ['REGARDEZ LES CHIFFRES DE LA PAGE TROIS', 'shouting'],
    ['Enfin une réponse !!!', 'shouting'],
    ['Le maire a répondu lundi.', null],
  ])('%s', (text, kind) => {
    expect(judge(text)).toMatchObject({ isHostile: false, kind });
  });
});

describe('a curse that somebody is attacked after is no curse at nobody', () => {
  test.each([
    'Shit, you are a moron',
    'Shit, I hate you',
    'Fuck, I am sick of you morons',
    'Merde, tu es un abruti',
    'Putain, j’en ai marre de ces connards',
    'Scheiße, du bist ein Idiot',
    'Mierda, eres un imbécil',
    'Cazzo, sei un idiota',
    'Merda, você é um idiota',
    'Kut, wat ben jij een eikel',
  ])('%s', text => {
    expect(judge(text)).toMatchObject({ isHostile: true, kind: 'attack' });
  });
});

test.each([
  'Fuck, I hope they all die',
  'Shit, I hope he gets raped',
  'Shit, I think blacks are animals',
])('a curse before what is wished on others stays hostile: %s', text => {
  expect(judge(text)).toMatchObject({ isHostile: true });
});

describe('kinds', () => {
  test.each([
    ['Je vais te crever, connard', 'threat'],
    ['Kill yourself, loser', 'threat'],
    ['Encore un sale youpin', 'slur'],
    ['Je hais les musulmans, ce sont des parasites', 'group'],
    ['Tu es un abruti fini', 'attack'],
  ])('%s', (text, kind) => {
    expect(judge(text).kind).toBe(kind);
  });
});

describe('verlan and forum French', () => {
  test.each([
    'T’es qu’un golmon',
    'Ferme-la espèce de teubé',
    'Espèce de baltringue va',
    'tg le kikoo',
    'Désinstalle-toi, sale golem',
    'Encore un journaliste de merde',
    'Ce maire est une ordure',
  ])('%s', text => {
    expect(judge(text)).toMatchObject({ isHostile: true, language: 'fr' });
  });
});

describe('what docs/moderation.md owns up to', () => {
  test.each([
    'Bravo champion, quelle intelligence, on est gâtés',
    'Merci pour ce grand moment de journalisme, on a bien ri',
  ])('sarcasm passes: %s', text => {
    expect(judge(text)).toMatchObject({ isHostile: false, kind: null });
  });
});

describe('the words a notice shows', () => {
  test.each([
    ['Bonjour, vous êtes un abruti, monsieur', 'abruti'],
    ['I read it all. You are a fucking moron.', 'moron'],
    ['Il a écrit « crétin », mais toi tu es un enfoiré', 'enfoiré'],
  ])('%s', (text, expected) => {
    const shown = judge(text).words.map(({ from, to }) => text.slice(from, to));
    expect(shown[0]).toBe(expected);
    expect(shown).not.toContain('crétin');
  });
});

import { describe, expect, test } from 'vitest';
import { readCommentWords } from '../../../utils/domain/moderation/comment-words.ts';
import { findLexiconHits } from '../../../utils/domain/moderation/lexicon-hits.ts';
import type { ModerationLanguage } from '../../../utils/domain/moderation/moderation-language.ts';
import { weighContext } from '../../../utils/domain/moderation/weigh-context.ts';
import { createLexicons } from '../../../utils/domain/moderation/lexicons.ts';
import { packLexicons } from '../../../utils/domain/moderation/pack-lexicons.ts';

const lexicons = createLexicons(packLexicons());

const weigh = (text: string, language: ModerationLanguage) => {
  const words = readCommentWords(text, lexicons.disguises());
  return weighContext(words, findLexiconHits(words, lexicons, [language]), language);
};

describe('what an insult means where it stands', () => {
  test.each([
    ['Tu es un idiot', 'fr', 'aimed'],
    ['Espèce d’idiot', 'fr', 'aimed'],
    ['Un idiot passe', 'fr', 'plain'],
    ['Il a parlé d’« idiot » hier', 'fr', 'softened'],
    ['Il m’a traité de idiot hier', 'fr', 'softened'],
    ['Je ne dis pas que tu es un idiot', 'fr', 'softened'],
    ['Pas question, idiot', 'fr', 'plain'],
    ['Je suis un idiot', 'fr', 'softened'],
    ['You idiot', 'en', 'aimed'],
    ['You are not an idiot', 'en', 'softened'],
    ['No way, idiot', 'en', 'plain'],
    ['He called me an idiot', 'en', 'softened'],
    ['I am such an idiot', 'en', 'softened'],
    ['An idiot policy', 'en', 'softened'],
    ['Your idiot policy', 'en', 'aimed'],
    ['Read the policy, idiot', 'en', 'plain'],
    ['Une idée idiote', 'fr', 'softened'],
    ['Du bist ein Idiot', 'de', 'aimed'],
    ['Du bist kein Idiot', 'de', 'softened'],
  ] as const)('%s', (text, language, context) => {
    const hits = weigh(text, language).hits.filter(({ kind }) => kind === 'insult');
    expect(hits.map(hit => hit.context)).toEqual([context]);
  });
});

describe('beside a strong word that is meant nothing is taken back but what others said', () => {
  test.each([
    ['Je suis un idiot', 'fr', ['softened']],
    ['Je suis un idiot. Et toi un connard', 'fr', ['plain', 'aimed']],
    ['You are no idiot, you are a moron', 'en', ['aimed', 'aimed']],
    ['Il a écrit « idiot » dans son article hier, ce connard', 'fr', ['softened', 'plain']],
    ['He called me an idiot, the moron', 'en', ['softened', 'plain']],
  ] as const)('%s', (text, language, contexts) => {
    const hits = weigh(text, language).hits.filter(({ kind }) => kind === 'insult');
    expect(hits.map(hit => hit.context)).toEqual(contexts);
  });
});

describe('names and places', () => {
  test.each([
    ['La commune de Bitche vote', 'fr'],
    ['Il est né à Conne en 1950', 'fr'],
    ['I met Dick Cheney there', 'en'],
    ['She met John Cock there', 'en'],
  ] as const)('%s', (text, language) => {
    expect(weigh(text, language).hits.filter(({ context }) => context !== 'softened')).toEqual([]);
  });
});

describe('hate beside the name of a group', () => {
  test.each([
    ['Je hais les musulmans', 'fr', [false]],
    ['Je ne hais pas les musulmans', 'fr', []],
    ['Il a dit « je hais les musulmans » au procès', 'fr', [true]],
    ['Les musulmans fêtent la fin du jeûne', 'fr', []],
    ['I hate women', 'en', [false]],
    ['I do not hate women', 'en', [true]],
    ['I hate mondays and I love women', 'en', []],
  ] as const)('%s', (text, language, softened) => {
    const groups = weigh(text, language).groups.filter(({ kind }) => kind === 'hateful');
    expect([...new Set(groups.map(({ isSoftened }) => isSoftened))]).toEqual(softened);
  });
});

describe('a curse before what happened to oneself is a curse at nobody', () => {
  test.each([
    ['Shit, I forgot my keys again', 'en', true],
    ['Shit! I forgot my keys', 'en', true],
    ['Damn. Where did I put it', 'en', true],
    ['Merde, j’ai oublié mes clés', 'fr', true],
    ['Mist, ich habe meine Schlüssel vergessen', 'de', true],
    ['Mierda, he olvidado mis llaves', 'es', true],
    ['Merda, ho dimenticato le chiavi', 'it', true],
    ['Porra, perdi meu ônibus', 'pt', true],
    ['Verdomme, ik heb mijn trein gemist', 'nl', true],
    ['Shit, I hate you', 'en', false],
    ['Shit, I hate women', 'en', false],
    ['Shit, he is late', 'en', false],
    ['Fuck, I hope they all die', 'en', false],
    ['Merde, j’espère pour eux', 'fr', false],
    ['Mist, ich glaube ihm', 'de', false],
    ['Mierda, yo les creo', 'es', false],
    ['Merda, io penso a loro', 'it', false],
    ['Porra, eu acredito neles e nelas, menos ele', 'pt', false],
    ['Verdomme, ik geloof hem', 'nl', false],
    ['That is shit, I say', 'en', false],
    ['Shit article, I say', 'en', false],
    ['Shit, I see another moron', 'en', false],
    ['Merde, il pleut', 'fr', false],
    ['Merde, mon cher, tu es en retard', 'fr', false],
    ['Shit', 'en', false],
  ] as const)('%s', (text, language, isCurse) => {
    const { hits, curses } = weigh(text, language);
    const obscene = hits.filter(({ kind }) => kind === 'obscene');
    expect(obscene).not.toEqual([]);
    expect([...curses]).toEqual(isCurse ? obscene : []);
  });
});

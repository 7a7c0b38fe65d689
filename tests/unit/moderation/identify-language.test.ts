import { expect, test } from 'vitest';
import { judgeComment } from '../../../utils/domain/moderation/judge-comment.ts';
import { asModerationLanguage } from '../../../utils/domain/moderation/moderation-language.ts';
import { shippedModel } from '../../support/shipped-model.ts';

const model = shippedModel();

test.each([
  ['Je ne suis pas du tout d’accord avec cet article.', 'fr'],
  ['C’est faux !', 'fr'],
  ['I do not agree with this at all.', 'en'],
  ['Well said!', 'en'],
  ['Da bin ich ganz anderer Meinung.', 'de'],
  ['No estoy nada de acuerdo con el artículo.', 'es'],
  ['Non sono per niente d’accordo con questo articolo.', 'it'],
  ['Não concordo nada com este artigo.', 'pt'],
  ['Ik ben het hier helemaal niet mee eens.', 'nl'],
])('%s is %s', (text, language) => {
  expect(judgeComment(model, text).language).toBe(language);
});

test('a language that is given is believed', () => {
  expect(judgeComment(model, 'Well said!', { language: 'fr' }).language).toBe('fr');
});

test.each([
  ['fr', 'fr'],
  ['pt-BR', 'pt'],
  ['EN_us', 'en'],
  ['ja', null],
  [undefined, null],
])('the tag %s is %s', (tag, language) => {
  expect(asModerationLanguage(tag)).toBe(language);
});

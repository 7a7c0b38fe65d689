import { describe, expect, test } from 'vitest';
import { readCommentWords } from '../../../utils/domain/moderation/comment-words.ts';
import { createLexicons } from '../../../utils/domain/moderation/lexicons.ts';
import { packLexicons } from '../../../utils/domain/moderation/pack-lexicons.ts';

const lexicons = createLexicons(packLexicons());

const words = (text: string) => readCommentWords(text, lexicons.disguises());
const forms = (text: string) => words(text).map(({ form }) => form);

const rows: readonly (readonly [what: string, text: string, forms: readonly string[]])[] = [
  ['accents and case', 'Enculé Été', ['encule', 'ete']],
  ['letters in pieces', 'encule\u0301', ['encule']],
  ['apostrophes of both kinds', "l’idiot d'hier", ['l', 'idiot', 'd', 'hier']],
  ['ligatures and sharp s', 'œuvre Scheiße', ['oeuvre', 'scheisse']],
  ['look-alikes of Cyrillic', 'соnnаrd', ['connard']],
  ['full-width letters', 'ｉｄｉｏｔ', ['idiot']],
  ['styled letters', '𝐢𝐝𝐢𝐨𝐭', ['idiot']],
  ['characters nobody sees', 'i\u200bd\u200di\u2060ot', ['idiot']],
  ['leetspeak', 'c0nn4rd 1d10t', ['connard', 'idiot']],
  ['leetspeak with signs', '$alope @sshole', ['salope', 'asshole']],
  ['digits between letters', 'm0nsieur', ['monsieur']],
  ['digits that are digits', 'covid19 G20 5G MP3 B2B', ['covid19', 'g20', '5g', 'mp3', 'b2b']],
  ['spaced letters', 'quel s a l o p e', ['quel', 'salope']],
  ['spaced letters after another word', 'y a c o n n a r d', ['y', 'a', 'connard']],
  ['spaced words one after the other', 'i d i o t c o n n a r d', ['idiot', 'connard']],
  ['few single letters', 'il y a là', ['il', 'y', 'a', 'la']],
  ['dotted letters', 'c.o.n.n.a.r.d', ['connard']],
  ['a dot inside', 'con.nard', ['connard']],
  ['a space inside', 'con nard', ['connard']],
  ['words that only stand side by side', 'un con, narquois', ['un', 'con', 'narquois']],
  ['stars', 'f**k conn*rd', ['fuck', 'connard']],
  ['stars that emphasise', '*très* bien', ['tres', 'bien']],
  ['stretched letters', 'connaaaard saloooope', ['connard', 'salope']],
  ['stretched words of no list', 'nooooon', ['non']],
  ['swapped letters', 'connadr', ['connard']],
  ['words inside words', 'Scunthorpe assassin cocktail', ['scunthorpe', 'assassin', 'cocktail']],
  ['addresses and names', 'https://idiot.example/a @idiot_1 a@idiot.example oui', ['oui']],
];

describe('what is meant', () => {
  test.each(rows)('%s: %s', (_what, text, expected) => {
    expect(forms(text)).toEqual(expected);
  });
});

test('every word knows where it stands in the text', () => {
  const text = 'Ah « Соnnаrd », dit s a l o p e !';
  const spans = words(text).map(({ from, to }) => text.slice(from, to));
  expect(spans).toEqual(['Ah', 'Соnnаrd', 'dit', 's a l o p e']);
});

describe('quotation', () => {
  test.each([
    ['Il a dit « pauvre idiot » hier soir', ['pauvre', 'idiot']],
    ['She said "you idiot" to me again', ['you', 'idiot']],
    ['Er sagte „du Idiot“ zu mir gestern', ['du', 'idiot']],
    ['> pauvre idiot\nce n’est pas gentil', ['pauvre', 'idiot']],
    ['You put ""you idiot"" in it, and ""moron"" too', ['you', 'idiot', 'moron']],
    ['« pauvre idiot »', []],
    ["l'idiot d'hier n'a rien dit", []],
  ])('%s', (text, quoted) => {
    const found = words(text).filter(({ isQuoted }) => isQuoted);
    expect(found.map(({ form }) => form)).toEqual(quoted);
  });
});

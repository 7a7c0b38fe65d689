import { expect, test } from 'vitest';
import { readLanguageMarks } from '../../../utils/domain/moderation/language-marks.ts';

const marks = (text: string): string[] =>
  readLanguageMarks(text)
    .map(languages => languages.join(' '))
    .toSorted();

test.each([
  ['não sei', ['pt']],
  ['NÃO SEI', ['pt']],
  ['na\u0303o sei', ['pt']],
  ['mañana', ['es']],
  ['¿y tú?', ['es', 'es pt']],
  ['schön', ['de']],
  ['œuf à la coque', ['fr', 'fr it pt']],
  ['perché', ['fr es it pt']],
  ['t’es là', ['fr', 'fr it pt', 'it']],
  ["j'ai dit", ['fr']],
  ['qu’il parte', ['fr']],
  ['dell’altro', ['it']],
  ['l’ami', ['fr', 'it']],
  ['I can’t', ['en']],
  ['the dog’s', ['en de nl']],
  ['a plain one', []],
  ['dogs’ owners', []],
  ['', []],
])('%s', (text, expected) => {
  expect(marks(text)).toEqual(expected);
});

test('what comes after the beginning of a long comment is not read', () => {
  expect(marks(`${'a '.repeat(400)}não`)).toEqual([]);
});

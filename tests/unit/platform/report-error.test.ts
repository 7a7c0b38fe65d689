import { expect, test } from 'vitest';
import { describeError } from '../../../utils/platform/report-error.ts';

const about = { view: 'write', self: '0.1.0 · Firefox' };

function errorWith(stack: string): Error {
  const error = new TypeError('le texte secret du lecteur');
  error.stack = stack;
  return error;
}

test('a report says what failed and where in our code', () => {
  const report = describeError(
    errorWith(
      'TypeError: le texte secret du lecteur\n    at insert (chrome-extension://abcdef/chunks/popup-1.js:3:14)\n    at chrome-extension://abcdef/chunks/popup-1.js:9:1',
    ),
    about,
  );
  expect(report).toBe(
    'Causerie: TypeError in write\n0.1.0 · Firefox\nat insert (popup-1.js:3:14)\nat popup-1.js:9:1',
  );
});

test('no text of the reader and no address of a page is in it', () => {
  const report = describeError(
    errorWith(
      'TypeError: le texte secret du lecteur\nrun@moz-extension://12-34/popup.js:1:2\nat x (https://journal.example/article?id=secret:4:2)',
    ),
    about,
  );
  expect(report).not.toMatch(/secret|moz-extension|12-34|journal\.example/u);
});

test('what was thrown without being an error is told by its kind', () => {
  expect(describeError('un texte', about)).toBe('Causerie: string in write\n0.1.0 · Firefox');
});

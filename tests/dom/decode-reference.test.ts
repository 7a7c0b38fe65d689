import { decodeHTMLStrict as decodeByTable } from 'entities';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeHTMLStrict } from '../../utils/decode-reference.ts';

test.each([
  ['&eacute;', 'é'],
  ['&Tab;', '\t'],
  ['&NewLine;', '\n'],
  ['&semi;', ';'],
  ['&lt;', '<'],
  ['&NotEqualTilde;', '\u2242\u0338'],
  ['&#233;', 'é'],
  ['&#x1F600;', '😀'],
  ['&#123456789;', '\uFFFD'],
  ['&notit;', '&notit;'],
  ['&eacut;', '&eacut;'],
  ['&#zz;', '&#zz;'],
])('%s stands for %j', (reference, decoded) => {
  expect(decodeHTMLStrict(reference)).toBe(decoded);
  expect(decodeByTable(reference)).toBe(decoded);
});

test('any other says what the table of the package says', () => {
  const known = fc.constantFrom('amp', 'AMP', 'not', 'para', 'sup', 'lang', 'Hat', 'fjlig', 'zwnj');
  const name = fc.oneof(fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{1,5}$/), known);
  fc.assert(
    fc.property(name, fc.constantFrom('', 'e', '1'), (start, end) => {
      const reference = `&${start}${end};`;
      expect(decodeHTMLStrict(reference)).toBe(decodeByTable(reference));
    }),
    { numRuns: 200 },
  );
});

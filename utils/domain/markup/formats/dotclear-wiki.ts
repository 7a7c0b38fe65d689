import { readBlocks, type BlockGrammar } from '../document/read-blocks.ts';
import { readInlines, type InlineGrammar } from '../document/read-inlines.ts';
import { type Dialect, prefixLines, writeDocument } from '../document/write-document.ts';
import type { Format } from './format.ts';
import { mapOutsideLinks } from './outside-links.ts';

const INLINES: InlineGrammar = {
  escape: /\\([[\]@_'\-%])/y,
  code: /@@(?<code>[^\n]+?)@@/y,
  links: [
    {
      pattern: /\[([^\]|\n]+)\|([^\]|\s]+)(?:\|[^\]\n]*)?\]/y,
      read: ([, label = '', address = '']) => ({ label, address }),
    },
    {
      pattern: /\[([^\]|\s]+)\]/y,
      read: ([, address = '']) => ({ label: address, address }),
    },
  ],
  delimiters: [
    { kind: 'strong', open: '__', close: '__' },
    { kind: 'emphasis', open: "''", close: "''" },
    { kind: 'strike', open: '--', close: '--' },
  ],
  lineBreak: /%%%\n?/y,
  softBreak: 'break',
};

const GRAMMAR: BlockGrammar = {
  quotedLine: /^> ?(.*)$/,
  readItem: line => {
    const [, mark = '', rest] = /^([*#]{1,6}) *(\S.*)$/.exec(line) ?? [];
    if (rest === undefined) return null;
    return { depth: mark.length, isOrdered: mark.endsWith('#'), rest };
  },
  rule: /^-{4,}$/,
  readLine: text => readInlines(text, INLINES),
};

const escapeInLine = (text: string): string =>
  text.replace(/__|--|''|@@|%%%|\[/g, sign => `\\${sign.split('').join('\\')}`);

const DIALECT: Dialect = {
  escape: (text, isLineStart) => {
    const escaped = mapOutsideLinks(text, escapeInLine);
    return isLineStart ? escaped.replace(/^([*#>!])/, ' $1') : escaped;
  },
  marks: { strong: ['__', '__'], emphasis: ["''", "''"], strike: ['--', '--'] },
  code: text => `@@${text.replaceAll('\n', ' ')}@@`,
  codeBlock: text =>
    text
      .split('\n')
      .map(line => (line.trim() === '' ? '' : `@@${line}@@`))
      .join('\n'),
  link: (address, label) => `[${label}|${address.replace(/[\]|]/g, encodeURIComponent)}]`,
  quotation: content => prefixLines(content, '> '),
  item: ({ isOrdered, depth }) => `${(isOrdered ? '#' : '*').repeat(depth)} `,
  lineBreak: '\n',
  gap: '\n\n',
};

/** Dotclear's wiki syntax in comments. Source: `src/Core/Filter.php`. */
export const dotclearWikiFormat: Format = {
  read: text => readBlocks(text, GRAMMAR),
  write: document => writeDocument(document, DIALECT),
};

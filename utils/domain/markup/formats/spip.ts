import { readBlocks, type BlockGrammar } from '../document/read-blocks.ts';
import { readInlines, type InlineGrammar } from '../document/read-inlines.ts';
import { type Dialect, writeDocument } from '../document/write-document.ts';
import type { Format } from './format.ts';
import { mapOutsideLinks } from './outside-links.ts';

const INLINES: InlineGrammar = {
  escape: /\\([{}[\]])/y,
  code: /<code>(?<code>[^\n]*?)<\/code>/y,
  links: [
    {
      pattern: /\[([^\]\n]*?)->([^\]\s]+)\]/y,
      read: ([, label = '', address = '']) => ({ label: label || address, address }),
    },
  ],
  delimiters: [
    { kind: 'strong', open: '{{', close: '}}', isLoose: true },
    { kind: 'emphasis', open: '{', close: '}', isLoose: true },
    { kind: 'strike', open: '<del>', close: '</del>' },
  ],
  lineBreak: /\n_ /y,
  softBreak: 'space',
};

const GRAMMAR: BlockGrammar = {
  fence: { open: /^<(?:code|cadre)>$/, close: /^<\/(?:code|cadre)>$/ },
  quotation: { open: /^<quote>$/, close: /^<\/quote>$/ },
  separate: text =>
    text
      .replace(/[ \t]*(<\/?quote>)[ \t]*/g, '\n$1\n')
      .replace(/<(code|cadre)>[ \t]*\n([^]*?)\n?[ \t]*<\/\1>/g, '\n<$1>\n$2\n</$1>\n'),
  readItem: line => {
    const [, mark = '', rest] = /^-([*#]{1,6}) *(\S.*)$/.exec(line) ?? [];
    if (rest === undefined) return null;
    return { depth: mark.length, isOrdered: mark.endsWith('#'), rest };
  },
  heading: /^\{\{\{(.+?)\}\}\}$/,
  rule: /^-{4,}$/,
  readLine: text => readInlines(text, INLINES),
};

const DIALECT: Dialect = {
  escape: text => mapOutsideLinks(text, part => part.replace(/[{}[\]]/g, '\\$&')),
  marks: { strong: ['{{', '}}'], emphasis: ['{', '}'] },
  // Three braces are a title, wherever they stand.
  join: (open, inside, close) =>
    open +
    (inside.startsWith('{') ? ' ' : '') +
    inside +
    (/[^\\]\}$/.test(inside) ? ' ' : '') +
    close,
  code: text => `<code>${text.replaceAll('\n', ' ')}</code>`,
  codeBlock: text => `<code>\n${text}\n</code>`,
  link: (address, label) => `[${label}->${address.replaceAll(']', '%5D')}]`,
  quotation: content => `<quote>\n${content}\n</quote>`,
  item: ({ isOrdered, depth }) => `-${(isOrdered ? '#' : '*').repeat(depth)} `,
  lineBreak: '\n_ ',
  gap: '\n\n',
};

/** SPIP's typographic shortcuts. Source: textwheel's `spip.yaml` and `inc/lien.php`. */
export const spipFormat: Format = {
  read: text => readBlocks(text, GRAMMAR),
  write: document => writeDocument(document, DIALECT),
};

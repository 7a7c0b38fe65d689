import { readBlocks, type BlockGrammar } from '../document/read-blocks.ts';
import { readInlines, type InlineGrammar } from '../document/read-inlines.ts';
import { type Dialect, prefixLines, writeDocument } from '../document/write-document.ts';
import type { MarkupProfile } from '../profile.ts';
import { decodeReferences } from '../wordpress/entities.ts';
import type { Format } from './format.ts';
import { mapOutsideLinks } from './outside-links.ts';

const LINK =
  /!?\[((?:[^[\]\n\\]|\\.|\[[^[\]\n]*\]){1,500})\]\(\s*<?([^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*)>?(?:\s+["'(][^"')\n]*["')])?\s*\)/y;
const AUTOLINK = /<((?:https?:\/\/|mailto:)[^\s<>]+)>/y;

const inlineGrammar = (softBreak: 'break' | 'space'): InlineGrammar => ({
  escape: /\\([!-/:-@[-`{-~])/y,
  code: /(?<ticks>`+)(?!`) ?(?<code>[^]*?(?:[^`]|`(?= ))) ?\k<ticks>(?!`)/y,
  links: [
    { pattern: LINK, read: ([, label = '', address = '']) => ({ label, address }) },
    { pattern: AUTOLINK, read: ([, address = '']) => ({ label: address, address }) },
  ],
  delimiters: [
    { kind: 'strong', open: '**', close: '**' },
    { kind: 'strong', open: '__', close: '__', isAtWord: true },
    { kind: 'strike', open: '~~', close: '~~' },
    { kind: 'emphasis', open: '*', close: '*' },
    { kind: 'emphasis', open: '_', close: '_', isAtWord: true },
  ],
  lineBreak: /(?: {2,}|\\)\n/y,
  softBreak,
  decode: decodeReferences,
});

const ITEM = /^( {0,9})([-+*]|\d{1,9}[.)]) +(\S.*)$/;

const grammarOf = ({ lines }: MarkupProfile): BlockGrammar => {
  const inlines = inlineGrammar(lines.single);
  return {
    fence: { open: /^ {0,3}(?:`{3,}|~{3,})[^`]*$/, close: /^ {0,3}(?:`{3,}|~{3,})\s*$/ },
    quotedLine: /^ {0,3}> ?(.*)$/,
    readItem: line => {
      const [, indent, mark = '', rest] = ITEM.exec(line) ?? [];
      if (indent === undefined || rest === undefined) return null;
      return { depth: 1 + Math.floor(indent.length / 2), isOrdered: /\d/.test(mark), rest };
    },
    heading: /^ {0,3}#{1,6} +(.+?)[ #]*$/,
    rule: /^ {0,3}(?:(?:\* *){3,}|(?:- *){3,}|(?:_ *){3,})$/,
    readLine: text => readInlines(text, inlines),
  };
};

/** Where a sign would be read as markup; everywhere else it may stand, which keeps drafts readable. */
const escapeInLine = (text: string): string =>
  text
    .replace(/\\(?=[!-/:-@[-`{-~\n]|$)/g, '\\\\')
    .replace(/[`*]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/~(?=~)|(?<=~)~/g, '\\~')
    .replace(/\](?=\()/g, '\\]')
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&');

const escapeLineStart = (text: string): string =>
  text
    .replace(/^(\s*)(#{1,6}(?=\s|$)|>|[-+](?=\s|$)|(?:-{2,}|={2,})(?=\s*$))/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    // The address of a link named elsewhere: nothing of such a line is shown.
    .replace(/^(\s*)(?=\[[^]{1,1000}\]:)/, '$1\\');

const longestRun = (text: string): number =>
  Math.max(0, ...Array.from(text.matchAll(/`+/g), ([ticks]) => ticks.length));

/** What stands around code in a line: more ticks than there are in it. */
export const codeMarks = (text: string): readonly [open: string, close: string] => {
  const ticks = '`'.repeat(longestRun(text) + 1);
  const room = /^`|`$|^ .* $/.test(text) ? ' ' : '';
  return [ticks + room, room + ticks];
};

const writeCode = (text: string): string => {
  const [open, close] = codeMarks(text);
  return open + text.replaceAll('\n', ' ') + close;
};

const dialectOf = ({ formatting, lines }: MarkupProfile): Dialect => {
  const can = new Set<string>(formatting);
  return {
    escape: (text, isLineStart) => {
      const escaped = mapOutsideLinks(text, escapeInLine);
      return isLineStart ? escapeLineStart(escaped) : escaped;
    },
    marks: {
      ...(can.has('strong') ? { strong: ['**', '**'] } : {}),
      ...(can.has('emphasis') ? { emphasis: ['*', '*'] } : {}),
      ...(can.has('strike') ? { strike: ['~~', '~~'] } : {}),
    },
    ...(can.has('code') ? { code: writeCode } : {}),
    ...(can.has('code-block')
      ? {
          codeBlock: text => {
            const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
            return `${fence}\n${text}\n${fence}`;
          },
        }
      : {}),
    ...(can.has('link')
      ? { link: (address, label) => `[${label}](${address.replace(/[()]/g, encodeBracket)})` }
      : {}),
    quotation: content => prefixLines(content, '> '),
    lineBreak: lines.single === 'break' ? '\n' : '\\\n',
    gap: '\n\n',
  };
};

const encodeBracket = (bracket: string): string => (bracket === '(' ? '%28' : '%29');

/** Markdown, as far as comments go; previews use a whole CommonMark parser, `utils/markdown-html.ts`. */
export const markdownFormat: Format = {
  read: (text, profile) => readBlocks(text, grammarOf(profile)),
  write: (document, profile) => writeDocument(document, dialectOf(profile)),
};

import { readBlocks, type BlockGrammar } from '../document/read-blocks.ts';
import { readInlines, type InlineGrammar } from '../document/read-inlines.ts';
import { type Dialect, writeDocument } from '../document/write-document.ts';
import type { Format } from './format.ts';

const INLINES: InlineGrammar = {
  code: /\[code\](?<code>[^\n]*?)\[\/code\]/iy,
  links: [
    {
      pattern: /\[url=["']?([^\]"'\s]+)["']?\]([^\n]*?)\[\/url\]/iy,
      read: ([, address = '', label = '']) => ({ address, label }),
    },
    {
      pattern: /\[url\]([^\s[\]]+)\[\/url\]/iy,
      read: ([, address = '']) => ({ address, label: address }),
    },
  ],
  delimiters: [
    { kind: 'strong', open: '[b]', close: '[/b]' },
    { kind: 'emphasis', open: '[i]', close: '[/i]' },
    { kind: 'strike', open: '[s]', close: '[/s]' },
  ],
  lineBreak: /\n/y,
  softBreak: 'break',
};

/** Deeper lists are read as this deep. */
const DEEPEST = 9;

/** Lists become lines that say their depth and kind, which `readItem` reads. */
const flattenLists = (text: string): string => {
  const open: boolean[] = [];
  return text.replace(
    /\s*\[(\/?)(list|\*)(=\w+)?\][ \t]*/gi,
    (_, slash: string, name: string, kind?: string) => {
      if (name === '*')
        return `\n${(open.at(-1) ? '#' : '*').repeat(Math.min(DEEPEST, Math.max(1, open.length)))}\u001f`;
      if (slash) open.pop();
      else open.push(kind !== undefined);
      return open.length === 0 ? '\n\n' : '\n';
    },
  );
};

const GRAMMAR: BlockGrammar = {
  fence: { open: /^\[code\]$/i, close: /^\[\/code\]$/i },
  quotation: { open: /^\[quote(?:=[^\]]*)?\]$/i, close: /^\[\/quote\]$/i },
  separate: text =>
    flattenLists(text)
      .replace(/[ \t]*(\[\/?quote(?:=[^\]\n]*)?\])[ \t]*/gi, '\n$1\n')
      .replace(/\[code\][ \t]*\n([^]*?)\n?[ \t]*\[\/code\]/gi, '\n[code]\n$1\n[/code]\n'),
  readItem: line => {
    // oxlint-disable-next-line no-control-regex -- the separator `flattenLists` writes
    const [, mark = '', rest] = /^([*#]{1,9})\u001f(.*)$/.exec(line) ?? [];
    if (rest === undefined) return null;
    return { depth: mark.length, isOrdered: mark.endsWith('#'), rest };
  },
  readLine: text => readInlines(text, INLINES),
};

/** BBCode has no way to write a bracket that is none: text stays as it is. */
const DIALECT: Dialect = {
  escape: text => text,
  marks: { strong: ['[b]', '[/b]'], emphasis: ['[i]', '[/i]'], strike: ['[s]', '[/s]'] },
  code: text => `[code]${text.replaceAll('\n', ' ')}[/code]`,
  codeBlock: text => `[code]\n${text}\n[/code]`,
  link: (address, label) => `[url=${address.replaceAll(']', '%5D')}]${label}[/url]`,
  quotation: content => `[quote]\n${content}\n[/quote]`,
  list: (items, isOrdered) =>
    `[list${isOrdered ? '=1' : ''}]\n${items.map(item => `[*]${item}`).join('\n')}\n[/list]`,
  lineBreak: '\n',
  gap: '\n\n',
};

/** BBCode as forums for Joomla read it. */
export const bbcodeFormat: Format = {
  read: text => readBlocks(text, GRAMMAR),
  write: document => writeDocument(document, DIALECT),
};

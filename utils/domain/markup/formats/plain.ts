import { readBlocks, type BlockGrammar } from '../document/read-blocks.ts';
import { type Dialect, prefixLines, writeDocument } from '../document/write-document.ts';
import type { Format } from './format.ts';
import { readLinesAsText } from './plain-lists.ts';

const GRAMMAR: BlockGrammar = {
  quotedLine: /^> ?(.*)$/,
  readItem: readLinesAsText.readItem,
  readLine: readLinesAsText.readLine,
};

const DIALECT: Dialect = {
  escape: text => text,
  marks: {},
  quotation: content => prefixLines(content, '> '),
  lineBreak: '\n',
  gap: '\n\n',
};

/** Real characters, bare addresses, lists as lines that start with a dash, quotations with `>`. */
export const plainFormat: Format = {
  read: text => readBlocks(text, GRAMMAR),
  show: text => readBlocks(text, { readLine: readLinesAsText.readLine }),
  write: document => writeDocument(document, DIALECT),
};

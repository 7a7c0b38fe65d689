import { trimAscii, trimAsciiEnd } from './trim-ascii.ts';

/** Stands for a line feed inside a tag or comment; no stored comment holds NUL. */
const KEPT_LINE_FEED = '\0';

/**
 * WordPress' `wpautop`, for the one block element a guest may write, `blockquote`: blank lines make
 * paragraphs, line feeds make `<br />`. It expects balanced tags in lower case and, as WordPress
 * does, lets an inline element run over the end of a paragraph.
 */
export const addParagraphs = (html: string): string =>
  html
    .replace(/<[^>]*>/g, tag => tag.replaceAll('\n', KEPT_LINE_FEED))
    .replace(/\r\n?/g, '\n')
    .replace(/<blockquote[\s/>]/g, '\n\n$&')
    .replaceAll('</blockquote>', '$&\n\n')
    .split('\n\n')
    .flatMap(splitAtBlankLines)
    .map(wrapBlock)
    .join('')
    .replaceAll(KEPT_LINE_FEED, '\n');

/** Lines of nothing but spaces and tabs are blank too; a no-break space is a character. */
const splitAtBlankLines = (text: string): string[] => {
  const blocks: string[] = [];
  let lines: string[] = [];
  const endBlock = (): void => {
    if (lines.length > 0) blocks.push(lines.join('\n'));
    lines = [];
  };
  for (const line of text.split('\n')) {
    if (trimAscii(line) === '') endBlock();
    else lines.push(line);
  }
  endBlock();
  return blocks;
};

const wrapBlock = (block: string): string => {
  const [, open = '', inside = '', close = ''] =
    /^(<blockquote\b[^>]*>)?([\s\S]*?)(<\/blockquote>)?$/.exec(block) ?? [];
  if (trimAscii(inside) === '') return `${open}${close}\n`;
  return `${open}<p>${addBreaks(inside)}</p>${close}\n`;
};

const addBreaks = (text: string): string => {
  const lines = text.split('\n');
  const isLast = (index: number): boolean => index === lines.length - 1;
  return lines.map((line, index) => (isLast(index) ? line : trimAsciiEnd(line))).join('<br />\n');
};

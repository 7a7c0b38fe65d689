/** Measures what a paste becomes, against small clean HTML, by canonical equality of the trees. */
import { JSDOM } from 'jsdom';
import { toUnsafeHtml } from '../../utils/domain/markup/unsafe-html.ts';
import { writeHtml } from '../../utils/domain/markup/write-html.ts';
import { readPastedHtml } from '../../utils/sanitize-paste.ts';
import { type Outcome, readVectors } from './read-vectors.ts';

type Row = {
  readonly id: string;
  readonly from: string;
  readonly input: string;
  readonly expected: string;
};

const ALIASES: Readonly<Record<string, string>> = {
  b: 'strong',
  i: 'em',
  s: 'del',
  strike: 'del',
  div: 'p',
};
const BLOCKS = new Set(['p', 'ul', 'ol', 'li', 'blockquote', 'pre']);

/** One spelling per tree: names as above, spaces folded, a lone text in a paragraph of its own. */
const canonical = (node: Element): string => {
  const parts: string[] = [];
  let line = '';
  const endLine = (): void => {
    const text = line.replace(/[ \t\r\n]+/g, ' ').trim();
    if (text !== '') parts.push(text);
    line = '';
  };
  for (const child of node.childNodes) {
    if (child.nodeType === child.TEXT_NODE) line += child.textContent;
    if (child.nodeType !== child.ELEMENT_NODE) continue;
    const element = child as Element;
    const name = ALIASES[element.localName] ?? element.localName;
    const inside = name === 'pre' ? element.textContent.trim() : canonical(element);
    const href = element.getAttribute('href');
    const open = href === null ? name : `${name} ${href}`;
    if (BLOCKS.has(name)) {
      endLine();
      if (inside !== '' || name !== 'p') parts.push(`<${open}>${inside}</${name}>`);
    } else line += `<${open}>${inside}</${name}>`;
  }
  endLine();
  const isAlone = parts.length === 1 && /^<p>(?:(?!<p>)[^])*<\/p>$/.test(parts[0] ?? '');
  return isAlone ? (parts[0] ?? '').slice(3, -4) : parts.join('');
};

/** @param folder one that holds `paste.json` */
export const scorePaste = async (folder: string): Promise<Outcome[]> => {
  const rows = await readVectors<Row>(folder, 'paste.json');
  const { window } = new JSDOM('');
  const parser = new window.DOMParser();
  const read = (html: string): string => canonical(parser.parseFromString(html, 'text/html').body);
  return rows.map(row => {
    const output = writeHtml(readPastedHtml(toUnsafeHtml(row.input), parser).document);
    const [wanted, got] = [read(row.expected), read(output)];
    return {
      id: row.id,
      category: row.from,
      passed: wanted === got,
      detail: `\n      expected ${JSON.stringify(wanted)}\n      actual   ${JSON.stringify(got)}`,
    };
  });
};

import type { CommentDocument } from '../document/comment-document.ts';
import {
  type Dialect,
  isSameAddress,
  prefixLines,
  writeDocument,
} from '../document/write-document.ts';
import { markElement } from '../mark-elements.ts';
import { readPasted } from '../paste/read-pasted.ts';
import type { MarkupProfile } from '../profile.ts';
import type { Format } from './format.ts';
import { buildTree } from './html-tree.ts';
import { liftLists } from './lift-lists.ts';

const marksOf = (profile: MarkupProfile): Dialect['marks'] =>
  Object.fromEntries(
    (['strong', 'emphasis', 'strike'] as const).flatMap(kind => {
      const name = profile.formatting.includes(kind) ? markElement(kind, profile) : undefined;
      return name === undefined ? [] : [[kind, [`<${name}>`, `</${name}>`]]];
    }),
  );

/** Every `<` is written out, since WordPress takes what follows it for a tag; `&` where it must be. */
const escapeText = (text: string): string =>
  text.replace(/&(?=#?\w+;)/g, '&amp;').replaceAll('<', '&lt;');

const escapeAddress = (address: string): string =>
  address.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '%3C');

const dialectOf = (profile: MarkupProfile): Dialect => {
  const { elements, formatting, links, format } = profile;
  const can = new Set<string>(formatting);
  const hasBlocks = format === 'html-blocks';
  const paragraph = 'p' in elements ? 'p' : 'div';
  return {
    escape: escapeText,
    marks: marksOf(profile),
    ...(can.has('code') ? { code: text => `<code>${escapeText(text)}</code>` } : {}),
    ...(can.has('code-block') ? { codeBlock: text => writeCodeBlock(text, profile) } : {}),
    ...(can.has('link')
      ? { link: (address, label) => writeLink(address, label, links.labelMustBeAddress === true) }
      : {}),
    ...(can.has('quotation')
      ? { quotation: content => `<blockquote>${content}</blockquote>` }
      : { quotation: content => prefixLines(content, '> ') }),
    ...(can.has('list')
      ? { list: (items, isOrdered) => writeList(items, isOrdered, profile) }
      : {}),
    ...(hasBlocks ? { paragraph: content => `<${paragraph}>${content}</${paragraph}>` } : {}),
    lineBreak: hasBlocks ? '<br>' : '\n',
    gap: hasBlocks ? '' : '\n\n',
  };
};

const writeCodeBlock = (text: string, { elements }: MarkupProfile): string =>
  'pre' in elements ? `<pre>${escapeText(text)}</pre>` : `<code>${escapeText(text)}</code>`;

const writeLink = (address: string, label: string, mustBeAddress: boolean): string => {
  const bare = address.replace(/^mailto:/i, '');
  if (mustBeAddress && !isSameAddress(label, bare)) return `${label} (${escapeText(bare)})`;
  return `<a href="${escapeAddress(address)}">${label}</a>`;
};

const writeList = (
  items: readonly string[],
  isOrdered: boolean,
  { elements, format }: MarkupProfile,
): string => {
  const name = isOrdered && 'ol' in elements ? 'ol' : 'ul';
  const gap = format === 'html-blocks' ? '' : '\n';
  const written = items.map(item => `<li>${item}</li>`).join(gap);
  return `<${name}>${gap}${written}${gap}</${name}>`;
};

const show = (text: string, { format }: MarkupProfile): CommentDocument => {
  const style = format === 'html-blocks' ? '' : 'white-space:pre';
  return readPasted([{ name: 'div', attributes: { style }, children: buildTree(text) }]).document;
};

/** Lines with dashes are meant as lists wherever lists can only be written so. */
const read = (text: string, profile: MarkupProfile): CommentDocument =>
  profile.format === 'html-blocks' ? show(text, profile) : liftLists(show(text, profile));

/** HTML typed in a field, of the elements each profile lists. */
export const htmlFormat: Format = {
  read,
  show,
  write: (document, profile) => writeDocument(document, dialectOf(profile)),
};

import type { Block, CommentDocument, Inline } from './document/comment-document.ts';
import { markElement } from './mark-elements.ts';
import type { MarkupProfile } from './profile.ts';
import { type UnsafeHtml, toUnsafeHtml } from './unsafe-html.ts';

/**
 * A document as HTML, for previews and for editors that take HTML, in the elements of a profile.
 * Text is escaped and addresses were checked when the document was read; it is sanitized again
 * before anybody sees it.
 */
export const writeHtml = (document: CommentDocument, names: ElementNames = ANY): UnsafeHtml =>
  toUnsafeHtml(document.map(block => writeBlock(block, names)).join(''));

type ElementNames = Pick<MarkupProfile, 'elements'>;

const ANY: ElementNames = { elements: { strong: [], em: [], del: [] } };

const writeBlock = (block: Block, names: ElementNames): string => {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${writeInlines(block.children, names)}</p>`;
    case 'quotation':
      return `<blockquote>${block.children.map(child => writeBlock(child, names)).join('')}</blockquote>`;
    case 'code-block':
      return `<pre><code>${escapeText(block.text)}</code></pre>`;
    case 'list': {
      const name = block.isOrdered ? 'ol' : 'ul';
      return `<${name}>${block.items.map(item => writeItem(item, names)).join('')}</${name}>`;
    }
  }
};

/** A single paragraph needs no `p` in its item. */
const writeItem = (blocks: readonly Block[], names: ElementNames): string => {
  const [first, ...rest] = blocks;
  const isShort = first?.kind === 'paragraph' && rest.every(({ kind }) => kind === 'list');
  const start = isShort
    ? writeInlines(first.children, names)
    : blocks.slice(0, 1).map(block => writeBlock(block, names));
  return `<li>${[start, ...rest.map(block => writeBlock(block, names))].flat().join('')}</li>`;
};

const writeInlines = (inlines: readonly Inline[], names: ElementNames): string =>
  inlines
    .map(inline => {
      switch (inline.kind) {
        case 'text':
          return escapeText(inline.text);
        case 'break':
          return '<br>';
        case 'code':
          return `<code>${escapeText(inline.text)}</code>`;
        case 'link':
          return `<a href="${escapeText(inline.address).replaceAll('"', '&quot;')}">${writeInlines(inline.children, names)}</a>`;
        default: {
          const name = markElement(inline.kind, names);
          const content = writeInlines(inline.children, names);
          return name === undefined ? content : `<${name}>${content}</${name}>`;
        }
      }
    })
    .join('');

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

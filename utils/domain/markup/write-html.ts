import type { Block, CommentDocument, Inline } from './document/comment-document.ts';
import { type UnsafeHtml, toUnsafeHtml } from './unsafe-html.ts';

/**
 * A document as HTML, for previews and for editors that take HTML. Text is escaped and addresses
 * were checked when the document was read; it is sanitized again before anybody sees it.
 */
export const writeHtml = (document: CommentDocument): UnsafeHtml =>
  toUnsafeHtml(document.map(writeBlock).join(''));

const writeBlock = (block: Block): string => {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${writeInlines(block.children)}</p>`;
    case 'quotation':
      return `<blockquote>${block.children.map(writeBlock).join('')}</blockquote>`;
    case 'code-block':
      return `<pre><code>${escapeText(block.text)}</code></pre>`;
    case 'list': {
      const name = block.isOrdered ? 'ol' : 'ul';
      return `<${name}>${block.items.map(writeItem).join('')}</${name}>`;
    }
  }
};

/** A single paragraph needs no `p` in its item. */
const writeItem = (blocks: readonly Block[]): string => {
  const [first, ...rest] = blocks;
  const isShort = first?.kind === 'paragraph' && rest.every(({ kind }) => kind === 'list');
  const start = isShort
    ? writeInlines(first.children)
    : blocks.slice(0, 1).map(writeBlock).join('');
  return `<li>${start}${rest.map(writeBlock).join('')}</li>`;
};

const ELEMENTS = { strong: 'strong', emphasis: 'em', strike: 'del' } as const;

export const writeInlines = (inlines: readonly Inline[]): string =>
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
          return `<a href="${escapeText(inline.address).replaceAll('"', '&quot;')}">${writeInlines(inline.children)}</a>`;
        default: {
          const name = ELEMENTS[inline.kind];
          return `<${name}>${writeInlines(inline.children)}</${name}>`;
        }
      }
    })
    .join('');

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

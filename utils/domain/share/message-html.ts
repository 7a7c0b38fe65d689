import type { Message } from './message.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML shows it, safe in elements and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, character => ESCAPES[character] ?? character);
}

/**
 * The message as rich text for the clipboard: Slack, Teams, Gmail and documents paste it, chats take
 * the plain text beside it (share-links.md §5).
 */
export function writeMessageHtml({ note, title, quotation, link }: Message): string {
  const address = escapeHtml(link);
  const parts = [
    note === '' ? '' : `<p>${withBreaks(note)}</p>`,
    link === '' ? '' : `<p><a href="${address}">${escapeHtml(title) || address}</a></p>`,
    quotation === '' ? '' : `<blockquote cite="${address}">${withBreaks(quotation)}</blockquote>`,
  ];
  return parts.join('');
}

const withBreaks = (text: string) => escapeHtml(text).replaceAll('\n', '<br>');

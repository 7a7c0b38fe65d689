import type { Markup } from './messenger.ts';

const NBSP = '\u00a0';

/** The quotation marks of each language, with the spaces that belong to them. */
const QUOTATION_MARKS: Readonly<Record<string, readonly [string, string]>> = {
  fr: [`«${NBSP}`, `${NBSP}»`],
  de: ['„', '“'],
  es: ['«', '»'],
  it: ['«', '»'],
  pt: ['«', '»'],
  en: ['“', '”'],
};
const DEFAULT_MARKS = ['“', '”'] as const;

/** A passage that is quoted as a whole, in any of these marks. */
const QUOTED = /^(?:«\s*([^«»]*?)\s*»|“([^“”]*)”|„([^„“”]*)[“”]|"([^"]*)")$/u;

/** Takes off the marks around a passage that is quoted as a whole, so that they are not doubled. */
export function withoutMarks(quotation: string): string {
  const match = QUOTED.exec(quotation);
  return match ? (match.slice(1).find(inner => inner !== undefined) ?? '') : quotation;
}

/** The title as a messenger emphasises it; plain when it holds a character that would break the markup. */
export function formatTitle(title: string, markup: Markup): string {
  if (title === '' || markup.title === 'plain') return title;
  if (markup.escapes) return markup.title + escapeMarkdown(title) + markup.title;
  const isSafe = !Array.from(markup.markers).some(marker => title.includes(marker));
  return isSafe ? markup.title + title + markup.title : title;
}

/** The quotation as a messenger shows one: `> ` on every line, or between the marks of the language. */
export function formatQuotation(quotation: string, markup: Markup, language: string): string {
  if (quotation === '') return '';
  if (markup.quotation === '> ') {
    const text = markup.escapes ? escapeMarkdown(quotation) : quotation;
    return text.replace(/^/gm, '> ');
  }
  const inner = withoutMarks(quotation);
  if (markup.quotation === 'straight') return `"${inner}"`;
  const [opening, closing] = QUOTATION_MARKS[language.slice(0, 2).toLowerCase()] ?? DEFAULT_MARKS;
  return opening + inner + closing;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\*_~`|]/g, '\\$&');
}

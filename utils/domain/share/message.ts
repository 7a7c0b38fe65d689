import { formatQuotation, formatTitle } from './format-parts.ts';
import { shortenToFit } from './graphemes.ts';
import { fitsLimit } from './message-limit.ts';
import { MESSAGE_TEMPLATES, renderTemplate, type TemplateParts } from './message-templates.ts';
import { stopsSignalLinks, tidyBlock, tidyLine } from './message-text.ts';
import type { Messenger } from './messenger.ts';

/** What a message is made of; empty parts vanish. `url` is a clean address (canonical-url.ts). */
export type MessageParts = {
  note?: string;
  title?: string;
  quotation?: string;
  url: string;
  /** The same address, pointing at the quoted passage; taken where the messenger keeps it. */
  passageUrl?: string | null;
};

export type MessageOptions = {
  /** Of the article: it chooses the quotation marks. */
  language: string;
  /** A pattern of message-templates.ts; the full one unless said otherwise. */
  template?: string;
};

export type ShortenedPart = 'quotation' | 'note' | 'title';
export type MessageWarning =
  | 'too-long'
  | 'signal-shows-no-link'
  /** The link leaves without the passage it pointed at. */
  | 'passage-dropped'
  | 'passage-too-long';

/**
 * A message for one messenger. The reader may edit `text` freely before it leaves; when
 * `linkIn` is `own-field`, the text does not hold the link.
 */
export type Message = {
  text: string;
  link: string;
  linkIn: 'text' | 'own-field';
  title: string;
  note: string;
  quotation: string;
  /** Parts that were cut to the messenger's limit, in the order they were. */
  shortened: ShortenedPart[];
  warnings: MessageWarning[];
};

type RawParts = { note: string; title: string; quotation: string };

/**
 * Composes a message in a messenger's own manner: its markup, its quotation, its limit. What is too
 * long loses first of the quotation, then of the note, then of the title, never of the link.
 */
export function composeMessage(
  parts: MessageParts,
  messenger: Messenger,
  options: MessageOptions,
): Message {
  const tidy: RawParts = {
    note: tidyBlock(parts.note ?? ''),
    title: tidyLine(parts.title ?? ''),
    quotation: tidyBlock(parts.quotation ?? ''),
  };
  const isLinkBeside = messenger.takes !== 'text';
  const { limit, passage } = messenger;
  const passageUrl = parts.passageUrl ?? null;
  const link = passage === undefined ? (passageUrl ?? parts.url) : parts.url;
  const render = (raw: RawParts) => renderParts(raw, link, messenger, options);
  const fits = (raw: RawParts) =>
    limit === undefined || fitsLimit({ text: render(raw), link, isLinkBeside }, limit);
  const { fitted, shortened } = shortenParts(tidy, fits);
  const text = render(fitted);
  const warnings: MessageWarning[] = [];
  if (!fits(fitted)) warnings.push('too-long');
  if (messenger.id === 'signal' && stopsSignalLinks(text)) warnings.push('signal-shows-no-link');
  if (passageUrl !== null && passage !== undefined) warnings.push(`passage-${passage}`);
  const linkIn = isLinkBeside ? 'own-field' : 'text';
  return { text, link, linkIn, ...fitted, shortened, warnings };
}

function renderParts(
  raw: RawParts,
  url: string,
  { markup, takes }: Messenger,
  { language, template = MESSAGE_TEMPLATES.full }: MessageOptions,
): string {
  const formatted: TemplateParts = {
    note: raw.note,
    title: formatTitle(raw.title, markup),
    quotation: formatQuotation(raw.quotation, markup, language),
    link: takes === 'text' ? url : '',
  };
  return renderTemplate(template, formatted);
}

function shortenParts(
  tidy: RawParts,
  fits: (raw: RawParts) => boolean,
): { fitted: RawParts; shortened: ShortenedPart[] } {
  const shortened: ShortenedPart[] = [];
  let fitted = tidy;
  for (const part of ['quotation', 'note', 'title'] as const) {
    if (fits(fitted)) break;
    const before = fitted;
    const cut = shortenToFit(before[part], text => fits({ ...before, [part]: text }));
    if (cut === before[part]) continue;
    fitted = { ...before, [part]: cut };
    shortened.push(part);
  }
  return { fitted, shortened };
}

/** The whole message as one text, for the clipboard and for fields that take the link inside. */
export function textWithLink({ text, link, linkIn }: Message): string {
  if (linkIn === 'text' || link === '') return text;
  return text === '' ? link : `${text}\n${link}`;
}

/** The message without its link, for fields that take it apart. */
export function textWithoutLink({ text, link, linkIn }: Message): string {
  if (linkIn === 'own-field' || !text.endsWith(link)) return text;
  return text.slice(0, text.length - link.length).trimEnd();
}

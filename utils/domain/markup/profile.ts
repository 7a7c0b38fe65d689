import type { FormattingKind } from './document/comment-document.ts';

/** How a comment system reads what is typed. One name per grammar, not per product. */
export type MarkupFormat =
  | 'wordpress-html'
  /** Elements typed in a text whose line feeds part lines and paragraphs. */
  | 'html-lines'
  /** Elements only, as editors hand them over: line feeds are spaces. */
  | 'html-blocks'
  | 'markdown'
  | 'spip'
  | 'dotclear-wiki'
  | 'bbcode'
  | 'plain';

/** The most a field takes, in the unit the comment system counts in. */
export type LengthLimit = { readonly max: number; readonly unit: 'bytes' | 'characters' };

/** How a system's Markdown differs from CommonMark, beside its elements, line feeds and links. */
export type MarkdownFlavour = {
  /** Elements typed in the text are read, or shown as they were typed. */
  readonly html: 'read' | 'shown';
  /** Shown by the site; read, then taken away whole; or, where links are not either, not read. */
  readonly pictures: 'shown' | 'lost' | 'unread';
  /**
   * Which bare addresses become links, where `links.bareUrls` says that some do: those with a scheme;
   * `www.` and e-mail addresses too; or whatever looks like a host.
   */
  readonly bareAddresses: 'schemes' | 'www' | 'hosts';
  /** Lines indented by four spaces are code. */
  readonly indentedCode: boolean;
  /** Quotes, dashes and dots are set as markdown-it sets them. */
  readonly typography: boolean;
};

export type MarkupProfile = {
  readonly id: string;
  readonly format: MarkupFormat;
  /** Of a Markdown system, what is known; what is left out is not, and read with care. */
  readonly markdown?: Partial<MarkdownFlavour>;
  /** What can be said in it; anything else degrades to text that still reads well. */
  readonly formatting: readonly FormattingKind[];
  /** Element name → attributes it may carry. What is typed in another element loses its tags. */
  readonly elements: Readonly<Record<string, readonly string[]>>;
  /** Elements the system adds itself when it shows a comment; nobody can type them. */
  readonly shownElements: readonly string[];
  /** What a line feed and a blank line become on the page. */
  readonly lines: { readonly single: 'break' | 'space'; readonly blank: 'paragraph' | 'space' };
  readonly links: {
    /** Bare addresses become links. */
    readonly bareUrls: boolean;
    /** URL schemes the system keeps, lower case. */
    readonly schemes: readonly string[];
    /** Number of links from which a comment waits for moderation by default; null: no such rule. */
    readonly moderatedFrom: number | null;
    /** A link may only show its own address; any other label loses the link. */
    readonly labelMustBeAddress?: boolean;
  };
  readonly length: LengthLimit | null;
};

/**
 * Length of a text in the unit of a limit. Bytes are those of UTF-8; characters are code points,
 * so that an emoji of one code point counts once.
 */
export const measureLength = (text: string, unit: LengthLimit['unit']): number => {
  let length = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.codePointAt(index) ?? 0;
    if (code > 0xffff) index++;
    length += unit === 'characters' ? 1 : utf8Size(code);
  }
  return length;
};

/** A lone surrogate is sent as U+FFFD, three bytes as well. */
const utf8Size = (code: number): number =>
  code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;

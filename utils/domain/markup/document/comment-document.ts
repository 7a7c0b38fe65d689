/** Formatting within a line. */
export type MarkKind = 'strong' | 'emphasis' | 'strike';

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: MarkKind; readonly children: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly address: string; readonly children: readonly Inline[] };

export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'quotation'; readonly children: readonly Block[] }
  | { readonly kind: 'code-block'; readonly text: string }
  | {
      readonly kind: 'list';
      readonly isOrdered: boolean;
      readonly items: readonly (readonly Block[])[];
    };

/**
 * What a draft means, whatever it is written in: text with light formatting. It holds plain strings
 * and checked addresses only, never markup of any system.
 */
export type CommentDocument = readonly Block[];

/** Everything light formatting can say; a comment system says some of it. */
export type FormattingKind =
  MarkKind | 'code' | 'code-block' | 'link' | 'quotation' | 'list' | 'ordered-list';

/** The addresses a comment may link to; anything else stays text. */
export const isLinkAddress = (address: string): boolean =>
  // oxlint-disable-next-line no-control-regex -- browsers skip controls inside a scheme
  /^(?:https?:\/\/[^\s<>"]+|mailto:[^\s<>"]+)$/i.test(address) && !/[\0-\x20]/.test(address);

/** The text of a line, without its formatting. */
export const plainText = (inlines: readonly Inline[]): string =>
  inlines
    .map(inline => {
      if (inline.kind === 'break') return '\n';
      return 'text' in inline ? inline.text : plainText(inline.children);
    })
    .join('');

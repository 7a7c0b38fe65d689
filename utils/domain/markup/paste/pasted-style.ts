import type { PastedElement } from './pasted-node.ts';

/** What the style of an element says about meaning; undefined: nothing. */
export type PastedStyle = {
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isStruck?: boolean;
  readonly isHidden: boolean;
  readonly keepsLines: boolean;
  /** The level of a Word list, from 1. */
  readonly listLevel?: number;
  /** A list marker that Word writes as text. */
  readonly isListMarker: boolean;
};

const BOLDEST_NORMAL = 500;

/** Reads the meaning of a `style` attribute; sizes, colours and alignments have none. */
export const readStyle = ({ attributes }: PastedElement): PastedStyle => {
  const style = (attributes['style'] ?? '').toLowerCase();
  const weight = declared(style, 'font-weight');
  const slant = declared(style, 'font-style');
  const line = `${declared(style, 'text-decoration') ?? ''} ${declared(style, 'text-decoration-line') ?? ''}`;
  const list = /(?:^|[\s;])mso-list:[^;]*?\blevel(\d+)/.exec(style)?.[1];
  return {
    ...(weight === undefined ? {} : { isBold: isBold(weight) }),
    ...(slant === undefined ? {} : { isItalic: /italic|oblique/.test(slant) }),
    ...(line.includes('line-through') ? { isStruck: true } : {}),
    isHidden:
      /(?:^|[\s;])(?:display:\s*none|visibility:\s*hidden|mso-hide:\s*all)/.test(style) ||
      'hidden' in attributes ||
      attributes['aria-hidden'] === 'true',
    keepsLines: /white-space:\s*(?:pre|break-spaces)/.test(style),
    ...(list === undefined ? {} : { listLevel: Number(list) }),
    isListMarker: /mso-list:\s*ignore/.test(style),
  };
};

const declared = (style: string, property: string): string | undefined =>
  new RegExp(`(?:^|[\\s;])${property}\\s*:\\s*([^;]+)`).exec(style)?.[1]?.trim();

/** `normal`, `lighter` and numbers up to 500 take boldness away. */
const isBold = (weight: string): boolean =>
  weight.startsWith('bold') || (/^\d+$/.test(weight) && Number(weight) > BOLDEST_NORMAL);

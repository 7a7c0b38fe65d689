/** What a form says, and hides, that decides whether a comment will get through. */
export type PostingFacts = {
  /** What the site takes, by its page or by what is known of its system; `null` for no such limit. */
  limits: { min: number | null; max: number | null; unit: 'utf16' | 'bytes' };
  /** Until then the site takes whoever posts for a robot, epoch milliseconds; `null` without such a trap. */
  readyAt: number | null;
  /** A field that readers cannot see holds something: probably the browser's autofill. */
  isTrapFilled: boolean;
};

const encoder = new TextEncoder();

/** Length of a text as that limit counts. */
export function lengthIn(text: string, { unit }: Pick<PostingFacts['limits'], 'unit'>): number {
  return unit === 'bytes' ? encoder.encode(text).length : text.length;
}

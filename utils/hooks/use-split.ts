import { useState } from 'preact/hooks';
import { lengthIn, type PostingFacts } from '../domain/detection/posting-facts.ts';
import { splitText } from '../domain/drafts/split-text.ts';
import type { ComposerPlace } from '../protocol/messages.ts';
import { useBackend } from './backend.ts';
import type { Insertion } from './use-insert.ts';

/** Cutting a text in two, so that the site takes the first part; the rest stays as a draft. */
export type Split = {
  /** `null` where there is nothing to cut, or no place to. */
  run: (() => void) | null;
  /** Grows with every cut, for those who show what is left. */
  turn: number;
};

/** @param edit - puts the first part in the composer */
export function useSplit(
  { place, text, facts }: { place: ComposerPlace; text: string; facts: PostingFacts | null },
  insertion: Insertion,
  edit: (text: string) => void,
): Split {
  const backend = useBackend();
  const [turn, setTurn] = useState(0);
  const parts = splitText(text, fitsWhere({ text, facts }, insertion));
  const run = async () => {
    if (parts === null) return;
    const kept = await backend.ask('draft.split', { place, ...parts });
    if (!kept.ok) return;
    edit(parts.first);
    setTurn(count => count + 1);
    await insertion.insert(parts.first);
  };
  return { run: parts === null ? null : () => void run(), turn };
}

/** What the field was seen to keep says more than what the site says of itself. */
function fitsWhere(
  { text, facts }: { text: string; facts: PostingFacts | null },
  { state }: Insertion,
): (start: string) => boolean {
  if (state.name === 'inserted' && state.cutBy > 0) {
    const kept = text.length - state.cutBy;
    return start => start.length <= kept;
  }
  const { max = null, unit = 'utf16' } = facts?.limits ?? {};
  return start => max === null || lengthIn(start, { unit }) <= max;
}

import {
  generateFragmentFromRange,
  GenerateFragmentStatus,
  isValidRangeForFragmentGeneration,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import { restoreDirective, type PassageText } from '../domain/share/restore-directive.ts';
import type { TextDirective } from '../domain/share/text-fragment.ts';

/** The library takes at most a few words of context on either side. */
const CONTEXT = 2000;

/**
 * How a link points at what the reader selected. The selection stays as it is.
 * @returns `null` without a selection, or when no link can tell the passage from others
 */
export function readPassage(doc: Document): TextDirective | null {
  const selection = doc.getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!isValidRangeForFragmentGeneration(range)) return null;
  // The library widens its range to whole words: the reader's own must not move under them.
  const { status, fragment } = generateFragmentFromRange(range.cloneRange());
  if (status !== GenerateFragmentStatus.SUCCESS || fragment === undefined) return null;
  return restoreDirective(fragment, textAround(range, doc));
}

function textAround(range: Range, doc: Document): PassageText {
  const before = doc.createRange();
  before.selectNodeContents(doc.body);
  before.setEnd(range.startContainer, range.startOffset);
  const after = doc.createRange();
  after.selectNodeContents(doc.body);
  after.setStart(range.endContainer, range.endOffset);
  return {
    before: before.toString().slice(-CONTEXT),
    passage: range.toString(),
    after: after.toString().slice(0, CONTEXT),
  };
}

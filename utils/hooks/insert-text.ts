import type { InsertOutcome, InsertRequest } from '../protocol/insertion.ts';

export type InsertResult =
  | { name: 'inserted'; cutBy: number }
  | { name: 'already-there' }
  /** The field holds words that are not an earlier state of this text: the reader decides. */
  | { name: 'holds-other'; fieldText: string }
  | { name: 'failed'; code: 'no-page' | 'no-field' | 'parent-gone' | 'refused' | 'covered' };

export type SendInsert = (request: InsertRequest) => Promise<InsertOutcome>;

/**
 * Puts a text into the page's field without ever writing over words the reader has not seen: first
 * only if the field is empty, then only if it holds what this composer knows to be an older state of
 * the same text.
 * @param known - texts this composer itself showed or inserted
 * @param mayReplace - what the reader just agreed to lose
 */
export async function insertText(
  { text, parentId, known }: { text: string; parentId: string; known: readonly string[] },
  send: SendInsert,
  mayReplace: string | null = null,
): Promise<InsertResult> {
  const request = (expected: string): InsertRequest => ({
    parentId,
    text,
    how: { at: 'whole', expected },
  });
  const first = await attempt(send, request(mayReplace ?? ''));
  if (first.ok) return { name: 'inserted', cutBy: first.cutBy };
  if (first.code !== 'field-changed') return { name: 'failed', code: first.code };
  const fieldText = first.fieldText ?? '';
  if (sameText(fieldText, text)) return { name: 'already-there' };
  if (!known.some(one => sameText(one, fieldText))) return { name: 'holds-other', fieldText };
  const second = await attempt(send, request(fieldText));
  if (second.ok) return { name: 'inserted', cutBy: second.cutBy };
  if (second.code !== 'field-changed') return { name: 'failed', code: second.code };
  return { name: 'holds-other', fieldText: second.fieldText ?? '' };
}

async function attempt(send: SendInsert, request: InsertRequest): Promise<InsertOutcome> {
  try {
    return await send(request);
  } catch {
    // Nobody answered in the page: it was closed, reloaded, or our script is gone from it.
    return { ok: false, code: 'no-page' };
  }
}

/** Browsers write line ends of a field in their own way. */
function sameText(one: string, other: string): boolean {
  return one.replaceAll('\r\n', '\n') === other.replaceAll('\r\n', '\n');
}

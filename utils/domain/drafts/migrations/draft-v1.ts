/**
 * Version 1 knew no pin, no reminder, no evidence beyond the state itself, and no date of the comment
 * answered. What the state tells becomes the first evidence.
 */
export function draftFromV1(record: Record<string, unknown>): Record<string, unknown> {
  const state = record.state as { name?: unknown; at?: unknown } | undefined;
  const isWriting = state?.name === 'writing' || state?.name === undefined;
  const proof = { state: state?.name, at: state?.at, sign: 'site-signal', url: '', status: 0 };
  return {
    ...record,
    schema: 2,
    trail: isWriting ? [] : [{ ...proof, ...(state.name === 'sent' && { sign: 'submitted' }) }],
    isPinned: false,
    remindAt: null,
    before: null,
    splitAt: record.updatedAt,
  };
}

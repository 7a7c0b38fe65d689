/** Version 1 was the bare list, every text whole. */
export function revisionsFromV1(record: unknown): Record<string, unknown> {
  return { schema: 2, revisions: record };
}

const MOST_FRAMES = 12;

/**
 * What a reader may hand on about an error: what failed and where in our code. No text of theirs, no
 * address of a page: addresses in the stack are cut to our own file names.
 */
export function describeError(error: unknown, about: { view: string; self: string }): string {
  const { name, stack } =
    error instanceof Error ? error : { name: typeof error, stack: undefined as string | undefined };
  const frames = (stack ?? '')
    .split('\n')
    .filter(line => /:\d+:\d+/u.test(line))
    .slice(0, MOST_FRAMES)
    .map(line => line.trim().replaceAll(/[a-z-]+:\/\/[^\s/)]*\/(?:[^\s)]*\/)?/gu, ''));
  return [`Causerie: ${name} in ${about.view}`, about.self, ...frames].join('\n');
}

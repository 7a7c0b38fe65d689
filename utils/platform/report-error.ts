const MOST_FRAMES = 12;

/** A line of a stack that stands in a file of ours: `at name (address:1:2)` or `name@address:1:2`. */
const OWN_FRAME = /^(?:at\b|\S*@).*-extension:\/\/\S+:\d+:\d+\)?$/u;

/**
 * What a reader may hand on about an error: its kind, and where in our files it came from. Never its
 * message, which may quote a text of theirs; never a frame of a page, whose address says what they read.
 */
export function describeError(error: unknown, about: { view: string; self: string }): string {
  const { name, stack } =
    error instanceof Error ? error : { name: typeof error, stack: undefined as string | undefined };
  const frames = (stack ?? '')
    .split('\n')
    .map(line => line.trim())
    .filter(line => OWN_FRAME.test(line))
    .slice(0, MOST_FRAMES)
    .map(line => line.replaceAll(/[a-z-]+:\/\/[^\s/)]*\/(?:[^\s)]*\/)?/gu, ''));
  return [`Causerie: ${name} in ${about.view}`, about.self, ...frames].join('\n');
}

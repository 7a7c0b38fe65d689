import { describe, expect, test } from 'vitest';
import { wordpressProfile } from '../../../utils/domain/markup/profiles/wordpress.ts';
import { checkDraft } from '../../../utils/domain/sanitize/check-draft.ts';
import {
  checkWhenSettled,
  PAUSE_MS,
  type CheckWorld,
} from '../../../utils/hooks/check-when-settled.ts';

const options = {
  profile: wordpressProfile,
  language: 'fr',
  personalData: { own: { email: 'moi@exemple.fr' } },
} as const;

/** Each look at the clock costs a millisecond; waiting and idling cost none and are written down. */
function createFakeWorld(onIdle: (turns: number) => void = () => {}) {
  const waited: number[] = [];
  /** When each slice ended, in looks at the clock. */
  const slices: number[] = [];
  let time = 0;
  const world: CheckWorld = {
    now: () => (time += 1),
    wait: async ms => {
      waited.push(ms);
    },
    idle: async () => {
      slices.push(time);
      onIdle(slices.length);
    },
  };
  return { world, waited, slices };
}

const long = 'Écrire à moi@exemple.fr ou à elle@exemple.fr.\n\n'.repeat(100);

describe('a check', () => {
  test('waits for a pause in the typing, then finds what the check at once finds', async () => {
    const { world, waited } = createFakeWorld();
    const found = await checkWhenSettled(
      long,
      options,
      { signal: new AbortController().signal },
      world,
    );
    expect(waited).toEqual([PAUSE_MS]);
    expect(found).toEqual(checkDraft(long, options));
    expect(found?.length).toBe(201);
  });

  test('gives the page back before eight milliseconds are over', async () => {
    const { world, slices } = createFakeWorld();
    await checkWhenSettled(long, options, { signal: new AbortController().signal }, world);
    const lengths = slices.slice(1).map((end, index) => end - (slices[index] ?? 0));
    expect(lengths.length).toBeGreaterThan(3);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(8);
  });

  test('does not wait for a text that was just opened', async () => {
    const { world, waited } = createFakeWorld();
    const { signal } = new AbortController();
    await checkWhenSettled('', options, { signal, pauseMs: 0 }, world);
    expect(waited).toEqual([0]);
  });

  test('is ended by a key between two slices', async () => {
    const typing = new AbortController();
    const { world, slices } = createFakeWorld(turns => {
      if (turns === 3) typing.abort();
    });
    expect(await checkWhenSettled(long, options, { signal: typing.signal }, world)).toBeNull();
    expect(slices).toHaveLength(3);
  });

  test('does not begin when a key comes within the pause', async () => {
    const typing = new AbortController();
    const { world, slices } = createFakeWorld();
    const waiting = { ...world, wait: async () => typing.abort() };
    expect(await checkWhenSettled(long, options, { signal: typing.signal }, waiting)).toBeNull();
    expect(slices).toHaveLength(0);
  });
});

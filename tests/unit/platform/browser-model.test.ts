import { describe, expect, test, vi } from 'vitest';
import { createBrowserModel, type ModelQuestion } from '../../../utils/platform/browser-model.ts';

const question: ModelQuestion = {
  task: 'Read.',
  prompt: 'The comment',
  schema: { type: 'object' },
  language: 'fr',
};

const never = new AbortController().signal;

function worldWith(changes: { state?: string; prompt?: () => Promise<string> } = {}) {
  const { state = 'available', prompt = async () => '{"kind":"none"}' } = changes;
  const session = {
    prompt: vi.fn<(...asked: unknown[]) => Promise<string>>(prompt),
    destroy: vi.fn<() => void>(),
  };
  const LanguageModel = {
    availability: vi.fn<(options: object) => Promise<string>>(async () => state),
    create: vi.fn<(options: object) => Promise<typeof session>>(async () => session),
  };
  return { LanguageModel, session };
}

describe('it is ready', () => {
  test.each([
    ['available', true],
    ['downloadable', false],
    ['downloading', false],
    ['unavailable', false],
  ])('when the browser says %s: %s', async (state, isReady) => {
    expect(await createBrowserModel(worldWith({ state })).isReady('fr')).toBe(isReady);
  });

  test.each<[string, object]>([
    ['that has none', {}],
    ['that has something else of that name', { LanguageModel: { create: 1 } }],
    [
      'that refuses to say',
      { LanguageModel: { availability: () => Promise.reject(new Error()), create: () => 1 } },
    ],
  ])('never in a browser %s', async (_what, world) => {
    expect(await createBrowserModel(world).isReady('fr')).toBe(false);
  });

  test('in the language of the text, beside that of the task', async () => {
    const world = worldWith();
    await createBrowserModel(world).isReady('fr');
    await createBrowserModel(world).isReady('en');
    const asked = world.LanguageModel.availability.mock.calls.map(([options]) => options);
    expect(asked).toMatchObject([
      { expectedInputs: [{ languages: ['en', 'fr'] }] },
      { expectedInputs: [{ languages: ['en'] }] },
    ]);
  });
});

describe('asking', () => {
  test('gives its answer, and lets the session go', async () => {
    const world = worldWith();
    expect(await createBrowserModel(world).ask(question, never)).toBe('{"kind":"none"}');
    const [text, options] = world.session.prompt.mock.calls[0] ?? [];
    expect([text, options]).toMatchObject(['The comment', { responseConstraint: question.schema }]);
    expect(world.LanguageModel.create.mock.calls[0]?.[0]).toMatchObject({
      initialPrompts: [{ role: 'system', content: 'Read.' }],
    });
    expect(world.session.destroy).toHaveBeenCalledOnce();
  });

  test('that fails is told, and the session goes all the same', async () => {
    const world = worldWith({ prompt: () => Promise.reject(new Error('too long')) });
    await expect(createBrowserModel(world).ask(question, never)).rejects.toThrow('too long');
    expect(world.session.destroy).toHaveBeenCalledOnce();
  });

  test('is given up with what asked', async () => {
    const world = worldWith();
    const ending = new AbortController();
    await createBrowserModel(world).ask(question, ending.signal);
    const [options] = world.LanguageModel.create.mock.calls[0] ?? [];
    const { signal } = options as { signal: AbortSignal };
    ending.abort();
    expect(signal.aborted).toBe(true);
  });

  test('a browser without one is an error', async () => {
    await expect(createBrowserModel({}).ask(question, never)).rejects.toThrow('no model');
  });
});

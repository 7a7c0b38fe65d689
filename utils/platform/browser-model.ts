/**
 * The language model that a browser brings along and runs on the machine (Chrome's Prompt API:
 * https://developer.chrome.com/docs/ai/prompt-api). Window contexts only: workers have none.
 */
export type BrowserModel = {
  /** Whether it is there, in this language, and could answer at once. Nothing is downloaded for Causerie. */
  isReady: (language: string) => Promise<boolean>;
  /**
   * Its answer to a prompt, as the JSON text that the schema asks for.
   * @throws when the model refuses, fails or takes too long
   */
  ask: (question: ModelQuestion, signal: AbortSignal) => Promise<string>;
};

export type ModelQuestion = {
  task: string;
  prompt: string;
  schema: object;
  /** Of the prompt, a BCP 47 tag; the task is in English. */
  language: string;
};

type Session = {
  prompt: (
    text: string,
    options: { responseConstraint: object; signal: AbortSignal },
  ) => Promise<string>;
  destroy: () => void;
};

type LanguageModel = {
  availability: (options: object) => Promise<string>;
  create: (options: object) => Promise<Session>;
};

/** Milliseconds: a slow machine reads a long comment in this. */
const PATIENCE = 30_000;

const spoken = (language: string) => ({
  expectedInputs: [{ type: 'text', languages: [...new Set(['en', language])] }],
  expectedOutputs: [{ type: 'text', languages: ['en'] }],
});

function parseLanguageModel(value: unknown): LanguageModel | null {
  const { availability, create } = (value ?? {}) as Partial<LanguageModel>;
  return typeof availability === 'function' && typeof create === 'function'
    ? (value as LanguageModel)
    : null;
}

/** @param world - where the browser has put it, if it has one: the global object */
export function createBrowserModel(world: object): BrowserModel {
  const model = () => parseLanguageModel('LanguageModel' in world ? world.LanguageModel : null);
  return {
    isReady: async language => {
      // "downloadable" would make the browser fetch gigabytes at the first question.
      const state = await model()
        ?.availability(spoken(language))
        .catch(() => 'unavailable');
      return state === 'available';
    },
    ask: async ({ task, prompt, schema, language }, signal) => {
      const until = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
      const session = await model()?.create({
        ...spoken(language),
        initialPrompts: [{ role: 'system', content: task }],
        signal: until,
      });
      if (session === undefined) throw new Error('the browser has no model');
      try {
        return await session.prompt(prompt, { responseConstraint: schema, signal: until });
      } finally {
        session.destroy();
      }
    },
  };
}

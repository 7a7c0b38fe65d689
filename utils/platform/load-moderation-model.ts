import { type ModerationModel, parseModel } from '../domain/moderation/moderation-model.ts';
import { browser } from './browser.ts';

/** The file that `npm run train:moderation` writes. */
export const MODEL_FILE = '/moderation/model-v1.bin';

let loading: Promise<ModerationModel> | null = null;

const load = async (): Promise<ModerationModel> => {
  // A file of the extension itself: nothing leaves the machine.
  const answer = await fetch(browser.runtime.getURL(MODEL_FILE));
  return parseModel(await answer.arrayBuffer());
};

/**
 * The moderation model, read when it is first needed and then kept. For the background and the pages
 * of the extension, never for content scripts.
 *
 * @throws when the file cannot be read; the next call tries again
 */
export const loadModerationModel = async (): Promise<ModerationModel> => {
  loading ??= load();
  try {
    return await loading;
  } catch (error) {
    loading = null;
    throw error;
  }
};

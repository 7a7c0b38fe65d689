import { parseLexicons } from '../domain/moderation/lexicons.ts';
import { LEXICONS_FILE, MODEL_FILE } from '../domain/moderation/model-files.ts';
import { type ModerationModel, parseModel } from '../domain/moderation/moderation-model.ts';
import { fetchOwnFile } from './fetch-own-file.ts';

let loading: Promise<ModerationModel> | null = null;

const load = async (): Promise<ModerationModel> => {
  const [model, lexicons] = await Promise.all([
    fetchOwnFile(MODEL_FILE),
    fetchOwnFile(LEXICONS_FILE),
  ]);
  return parseModel(await model.arrayBuffer(), parseLexicons(await lexicons.json()));
};

/**
 * The moderation model, read when it is first needed and then kept. For the background and the pages
 * of the extension, never for content scripts.
 *
 * @throws when a file cannot be read; the next call tries again
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

/** Counted up with every training that is kept. */
export const MODEL_VERSION = 5;

/** The file that `npm run train:moderation` writes, from the root of the extension. */
export const MODEL_FILE = `/moderation/model-v${MODEL_VERSION}.bin` as const;

/** The file that the build makes of the lexicons (wxt.config.ts): the weights were learned with them. */
export const LEXICONS_FILE = `/moderation/lexicons-v${MODEL_VERSION}.json` as const;

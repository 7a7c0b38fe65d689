import { readFileSync } from 'node:fs';
import { createLexicons } from '../../utils/domain/moderation/lexicons.ts';
import { MODEL_FILE } from '../../utils/domain/moderation/model-files.ts';
import {
  type ModerationModel,
  parseModel,
} from '../../utils/domain/moderation/moderation-model.ts';
import { packLexicons } from '../../utils/domain/moderation/pack-lexicons.ts';

/** The model the extension ships, read from `public`. */
export const shippedModel = (): ModerationModel => {
  const file = readFileSync(`public${MODEL_FILE}`);
  return parseModel(
    file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength),
    createLexicons(packLexicons()),
  );
};

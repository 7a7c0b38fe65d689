import { readFileSync } from 'node:fs';
import { createLexicons } from '../../utils/domain/moderation/lexicons.ts';
import {
  type ModerationModel,
  parseModel,
} from '../../utils/domain/moderation/moderation-model.ts';
import { packLexicons } from '../../utils/domain/moderation/pack-lexicons.ts';

/** The model the extension ships, read from `public`. */
export const shippedModel = (): ModerationModel => {
  const file = readFileSync('public/moderation/model-v1.bin');
  return parseModel(
    file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength),
    createLexicons(packLexicons()),
  );
};

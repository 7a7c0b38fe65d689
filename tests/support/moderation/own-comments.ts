import { readFileSync, readdirSync } from 'node:fs';
import {
  MODERATION_LANGUAGES,
  type ModerationLanguage,
} from '../../../utils/domain/moderation/moderation-language.ts';
import type { LearnedComment } from './labelled-comments.ts';

const FOLDER = new URL('own-comments/', import.meta.url);

/** `fr-news.tsv` is French, `nl.tsv` Dutch. */
const languageOf = (file: string): ModerationLanguage => {
  const language = MODERATION_LANGUAGES.find(code => file.startsWith(code));
  if (language === undefined) throw new Error(`${file} names no language`);
  return language;
};

/**
 * The comments we wrote for the model to learn from (`own-comments/README.md`): one a line, `1` for hostile or `0`,
 * a tab, the text.
 *
 * @throws Error for a line that is anything else
 */
export const readOwnComments = (): LearnedComment[] =>
  readdirSync(FOLDER)
    .filter(file => file.endsWith('.tsv'))
    .toSorted()
    .flatMap(file =>
      readFileSync(new URL(file, FOLDER), 'utf8')
        .split('\n')
        .filter(line => line !== '')
        .map((line, at) => {
          const [, label, text] = /^([01])\t(\S.*)$/u.exec(line) ?? [];
          if (text === undefined) throw new Error(`${file}:${at + 1} is no labelled comment`);
          return {
            id: `${file}:${at + 1}`,
            language: languageOf(file),
            source: 'own',
            split: 'train',
            isHostile: label === '1',
            tags: [],
            text,
          };
        }),
    );

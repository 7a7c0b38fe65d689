import { type CommentStyle, readStyle } from './comment-features.ts';
import { type CommentWord, LONGEST_COMMENT, readCommentWords } from './comment-words.ts';
import { type LanguageHints, type LetterProfile, identifyLanguages } from './identify-language.ts';
import { findLexiconHits } from './lexicon-hits.ts';
import type { Lexicons } from './lexicons.ts';
import type { ModerationLanguage } from './moderation-language.ts';
import { type WeighedComment, weighContext } from './weigh-context.ts';

/** Everything about a comment that judging and training look at. */
export type ReadComment = {
  readonly words: readonly CommentWord[];
  readonly language: ModerationLanguage;
  readonly weighed: WeighedComment;
  readonly style: CommentStyle;
  /** Words whose letters say nothing against the comment: quoted, negated, a name. */
  readonly leftOut: ReadonlySet<number>;
};

/** What reading needs to know. */
export type ReadingKnowledge = { readonly profile: LetterProfile; readonly lexicons: Lexicons };

/** Reads a comment in the language that is given, or that it is found to be in. */
export const readComment = (
  text: string,
  knowledge: ReadingKnowledge,
  hints: LanguageHints = {},
): ReadComment => {
  const { lexicons } = knowledge;
  const words = readCommentWords(text, lexicons.disguises());
  const languages = identifyLanguages(words, text, knowledge, hints);
  const weighed = weighContext(words, findLexiconHits(words, lexicons, languages), languages[0]);
  const leftOut = new Set<number>();
  for (const { context, start, end } of weighed.hits)
    if (context === 'softened') for (let at = start; at < end; at++) leftOut.add(at);
  const style = readStyle(text.slice(0, LONGEST_COMMENT));
  return { words, language: languages[0], weighed, style, leftOut };
};

import type { CommentWord } from './comment-words.ts';
import type { LexiconHit } from './lexicon-hits.ts';
import type { ModerationLanguage } from './moderation-language.ts';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
 * What somebody says of oneself begins with one of these. By language: *he* is an Englishman's other and a
 * Spaniard's own doing (*he olvidado*), *ma* is a Frenchman's *my* and an Italian's *but*.
 */
const SPEAKER: Readonly<Record<ModerationLanguage, ReadonlySet<string>>> = {
  fr: setOf('je j mon ma mes'),
  en: setOf('i my'),
  de: setOf('ich mein meine meinen meinem meiner'),
  es: setOf('yo he mi mis me'),
  it: setOf('io ho mio mia miei mie mi'),
  pt: setOf('eu meu minha meus minhas'),
  nl: setOf('ik mijn'),
};

/** Third persons: *Fuck, I hope they all die* is about others. What also means something else (*el*) is left out. */
const OTHERS: Readonly<Record<ModerationLanguage, ReadonlySet<string>>> = {
  fr: setOf('il elle ils elles lui leur leurs eux'),
  en: setOf('he she they him her them his their theirs'),
  de: setOf('er ihn ihm ihnen'),
  es: setOf('ella ellos ellas le les'),
  it: setOf('lui lei loro'),
  pt: setOf('ele ela eles elas dele dela deles delas'),
  nl: setOf('hij zij ze hem haar hen hun'),
};

/** The speaker is named within so many words: *he olvidado mis llaves*, *where did I put it*. */
const SPEAKER_REACH = 4;

/** How the hit stands: which hits are about others (somebody spoken to, a group, what is hated of it). */
export type CurseContext = {
  readonly words: readonly CommentWord[];
  readonly language: ModerationLanguage;
  readonly aboutOthers: readonly LexiconHit[];
};

/**
 * Whether a strong word is but a curse before something that happened to oneself: *Shit, I forgot my keys*,
 * *Merde ! J’ai oublié mes clés*. It opens its sentence, what follows names the speaker at once, and nothing there
 * is about anybody else. *Shit, I hate you* is no such thing, nor is *Shit, I hope they die*.
 */
export const isCurseAtNobody = (
  { words, language, aboutOthers }: CurseContext,
  { start, end }: Pick<LexiconHit, 'start' | 'end'>,
): boolean => {
  const [before, word, next] = [words[start - 1], words[start], words[end]];
  if (word === undefined || next === undefined || before?.sentence === word.sentence) return false;
  // *Fuck I am late*, but neither *shit my uncle says* nor *damn good*.
  if (next.clause === word.clause && next.form !== 'i') return false;
  if (next.sentence > word.sentence + 1) return false;
  const isAboutSelf = words
    .slice(end, end + SPEAKER_REACH)
    .some(one => one.clause === next.clause && SPEAKER[language].has(one.form));
  if (!isAboutSelf) return false;
  const isThere = (at: number): boolean => {
    const sentence = words[at]?.sentence;
    return sentence === word.sentence || sentence === next.sentence;
  };
  return (
    !aboutOthers.some(other => isThere(other.start)) &&
    !words.some(({ form }, at) => OTHERS[language].has(form) && isThere(at))
  );
};

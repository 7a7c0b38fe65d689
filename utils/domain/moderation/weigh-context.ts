import type { CommentWord } from './comment-words.ts';
import { isCurseAtNobody } from './curse-at-nobody.ts';
import type { LexiconHit } from './lexicon-hits.ts';
import type { LexiconKind } from './lexicon/lexicon-table.ts';
import type { ModerationLanguage } from './moderation-language.ts';

/** The kinds that count against a comment. */
export const JUDGED_KINDS = ['insult', 'mild', 'obscene', 'phrase', 'threat', 'slur'] as const;

export type JudgedKind = (typeof JUDGED_KINDS)[number];

/**
 * `aimed`: at somebody who is there. `softened`: quoted, reported, negated, said of oneself, friendly
 * or a name. `plain`: neither.
 */
export type HitContext = 'aimed' | 'plain' | 'softened';

export type WeighedHit = {
  readonly kind: JudgedKind;
  readonly context: HitContext;
  readonly start: number;
  readonly end: number;
};

/** Hate beside the name of a group: words `start` to `end` span both. */
export type GroupHit = {
  readonly kind: 'hateful' | 'insult' | 'mild';
  readonly isSoftened: boolean;
  readonly start: number;
  readonly end: number;
};

export type WeighedComment = {
  readonly hits: readonly WeighedHit[];
  readonly groups: readonly GroupHit[];
  /** Those of `hits` that are a curse before what happened to oneself. */
  readonly curses: ReadonlySet<WeighedHit>;
  readonly namesPeople: boolean;
  readonly speaksToSomebody: boolean;
};

const BEFORE_NAMES = new Set(
  'a de d au du en in at from near to by mr mrs ms m mme mlle monsieur madame dr senor senora sr sra herr frau signor don dona saint st sainte san santa ville rue avenue boulevard mount lake river commune village town city ciudad calle via piazza citta rua cidade stad straat van der'.split(
    ' ',
  ),
);

/** What may stand before an insult and belongs to it: forms of *be*, articles, *saying you are*. */
const SMALL_WORDS = new Set(
  'a an the any such really all being be been is are was were am calling call saying say that you u re they he she it un une des de du le la les vraiment si tout est es suis sont sommes etes etait dis dit que tu vous il elle ein eine einen keine wirklich so bin bist ist sind seid war una unos unas uno eres soy son sois somos era digo sei sono siamo siete e un i gli um uma uns umas sou sao somos ser voce vc een zo toch zijn ben bent was je jij'.split(
    ' ',
  ),
);

const NEGATION_REACH = 4;
/** What is denied of a group or threatened may stand further from the negation than an insult. */
const WIDE_REACH = 3;
const REPORT_REACH = 3;
const YOU_REACH = 3;
const SELF_REACH = 3;
const PRAISE_REACH = 2;
const GROUP_REACH = 6;

class Context {
  readonly words: readonly CommentWord[];
  readonly language: ModerationLanguage;
  private readonly byKind = new Map<LexiconKind, LexiconHit[]>();

  constructor(
    words: readonly CommentWord[],
    hits: readonly LexiconHit[],
    language: ModerationLanguage,
  ) {
    this.words = words;
    this.language = language;
    for (const hit of hits) {
      const list = this.byKind.get(hit.kind);
      if (list === undefined) this.byKind.set(hit.kind, [hit]);
      else list.push(hit);
    }
  }

  of(kind: LexiconKind): readonly LexiconHit[] {
    return this.byKind.get(kind) ?? [];
  }

  isSameClause(a: number, b: number): boolean {
    return this.words[a]?.clause === this.words[b]?.clause;
  }

  isSameSentence(a: number, b: number): boolean {
    return this.words[a]?.sentence === this.words[b]?.sentence;
  }

  /** Whether an entry of the kind ends at most `reach` words before the hit, in its clause. */
  isAfter(hit: LexiconHit, kind: LexiconKind, reach: number): boolean {
    return this.of(kind).some(
      ({ end }) =>
        end <= hit.start && hit.start - end < reach && this.isSameClause(end - 1, hit.start),
    );
  }

  /** Whether an entry of the kind begins at most `reach` words after the hit, in its clause. */
  isBefore(hit: LexiconHit, kind: LexiconKind, reach: number): boolean {
    return this.of(kind).some(
      ({ start }) =>
        start >= hit.end && start - hit.end < reach && this.isSameClause(start, hit.end - 1),
    );
  }

  isReported(hit: LexiconHit): boolean {
    return this.of('report').some(
      ({ end }) =>
        end <= hit.start &&
        hit.start - end < REPORT_REACH &&
        this.isSameSentence(end - 1, hit.start) &&
        !this.isYou(end - 2),
    );
  }

  isYou(at: number): boolean {
    return this.of('you').some(({ start }) => start === at);
  }

  isQuoted(hit: LexiconHit): boolean {
    return this.words[hit.start]?.isQuoted === true;
  }

  /** *Not an idiot*, *je ne dis pas que tu es un idiot*, *do not kill*: never *no idea, idiot*. */
  isNegated(hit: LexiconHit): boolean {
    const isWide = hit.kind === 'threat' || hit.kind === 'hateful';
    return this.of('negation').some(
      ({ end }) =>
        end <= hit.start &&
        hit.start - end <= (isWide ? WIDE_REACH : NEGATION_REACH) &&
        this.isSameClause(end - 1, hit.start) &&
        (isWide || this.words.slice(end, hit.start).every(({ form }) => SMALL_WORDS.has(form))),
    );
  }

  /** *Je suis un idiot*, *I am such an idiot*, *quel idiot je suis*. */
  isAboutSelf(hit: LexiconHit): boolean {
    const isDirect = this.of('self').some(
      ({ start, end }) =>
        start === hit.end ||
        (end <= hit.start &&
          hit.start - end <= SELF_REACH &&
          this.isSameClause(end - 1, hit.start) &&
          this.words.slice(end, hit.start).every(({ form }) => SMALL_WORDS.has(form))),
    );
    return isDirect && !this.isYou(hit.start - 1);
  }

  /** A capital where only a name has one, beside another name or where names stand. */
  isName(hit: LexiconHit): boolean {
    if (this.language === 'de' || hit.end - hit.start !== 1) return false;
    const [before, word, after] = [hit.start - 1, hit.start, hit.end].map(at => this.words[at]);
    if (word === undefined || !word.isCapitalised) return false;
    const starts = before === undefined || before.sentence !== word.sentence;
    const leads = !starts && (BEFORE_NAMES.has(before.form) || before.isCapitalised);
    const follows = !starts && after?.isCapitalised === true && after.sentence === word.sentence;
    return (leads || follows) && !this.isTitleCase();
  }

  /** Titles and people who begin every word with a capital. */
  private isTitleCase(): boolean {
    return (
      this.words.filter(({ isCapitalised }) => isCapitalised).length * 3 > this.words.length * 2
    );
  }

  /** *A stupid policy*, *une idée idiote*; not *your stupid idea*, nor *this policy, idiot*. */
  isAboutThing(hit: LexiconHit): boolean {
    return (
      (this.isBefore(hit, 'thing', 1) || this.isAfter(hit, 'thing', 1)) &&
      !this.isAfter(hit, 'you', YOU_REACH) &&
      !this.isBefore(hit, 'you', YOU_REACH)
    );
  }

  /** *Shit, I forgot my keys*. */
  isCurseAtNobody(hit: WeighedHit): boolean {
    const aboutOthers = [...this.of('you'), ...this.of('people'), ...this.of('hateful')];
    return isCurseAtNobody({ words: this.words, language: this.language, aboutOthers }, hit);
  }

  /** What only belittles is aimed by *you* alone: *that stupid policy* is about a policy. */
  isAimed(hit: LexiconHit): boolean {
    return (
      this.isAfter(hit, 'you', YOU_REACH) ||
      (hit.kind !== 'mild' && this.isAfter(hit, 'aim', 1)) ||
      this.isBefore(hit, 'you', YOU_REACH)
    );
  }
}

const isJudged = (kind: LexiconKind): kind is JudgedKind =>
  (JUDGED_KINDS as readonly LexiconKind[]).includes(kind);

/** Whether the words are somebody else's. */
const isOfOthers = (context: Context, hit: LexiconHit): boolean =>
  context.isQuoted(hit) || context.isReported(hit);

const contextOf = (context: Context, hit: LexiconHit, kind: JudgedKind): HitContext => {
  if (isOfOthers(context, hit)) return 'softened';
  const isAimed = context.isAimed(hit);
  if (kind !== 'phrase' && context.isNegated(hit)) return 'softened';
  if (kind !== 'phrase' && kind !== 'threat' && context.isAboutSelf(hit)) return 'softened';
  if ((kind === 'mild' || kind === 'insult') && context.isAboutThing(hit)) return 'softened';
  if (kind === 'obscene' && isFriendly(context, hit)) return 'softened';
  if (!isAimed && context.isName(hit)) return 'softened';
  return isAimed || kind === 'phrase' ? 'aimed' : 'plain';
};

/** *Putain de bonne nouvelle*, *fucking awesome*. */
const isFriendly = (context: Context, hit: LexiconHit): boolean =>
  context.isBefore(hit, 'praise', PRAISE_REACH);

const findGroups = (context: Context): GroupHit[] => {
  const found: GroupHit[] = [];
  for (const kind of ['hateful', 'insult', 'mild'] as const)
    for (const hit of context.of(kind))
      for (const people of context.of('people')) {
        const start = Math.min(hit.start, people.start);
        const end = Math.max(hit.end, people.end);
        if (people.start < hit.end && hit.start < people.end) continue;
        // *I hate Mondays and I love women*
        if (context.of('praise').some(one => one.start > start && one.end < end)) continue;
        if (end - start > GROUP_REACH + 2 || !context.isSameClause(start, end - 1)) continue;
        const isSoftened =
          context.isQuoted(hit) ||
          context.isReported(hit) ||
          context.isReported(people) ||
          context.isNegated(hit) ||
          context.isAfter({ ...hit, start }, 'negation', NEGATION_REACH);
        found.push({ kind, isSoftened, start, end });
      }
  return found;
};

/** Kinds that are more than a belittling or an obscene word. */
export const STRONG: ReadonlySet<JudgedKind> = new Set(['insult', 'phrase', 'threat', 'slur']);

/**
 * Whoever means one strong word means the others: beside it only somebody else's words stay softened.
 * Nine of ten Jigsaw comments (training split) that have both a softened and a strong word are hostile.
 */
const weighHits = (context: Context, hits: readonly LexiconHit[]): WeighedHit[] => {
  const weighed = hits.flatMap((hit): WeighedHit[] => {
    const { kind, start, end } = hit;
    return isJudged(kind) ? [{ kind, start, end, context: contextOf(context, hit, kind) }] : [];
  });
  const isMeant = weighed.some(hit => hit.context !== 'softened' && STRONG.has(hit.kind));
  if (!isMeant) return weighed;
  return weighed.map(hit => {
    if (hit.context !== 'softened' || isOfOthers(context, hit)) return hit;
    const { kind, start, end } = hit;
    return { kind, start, end, context: context.isAimed(hit) ? 'aimed' : 'plain' };
  });
};

/** Beside a strong word that is meant nothing is said at nobody. */
const findCurses = (context: Context, hits: readonly WeighedHit[]): Set<WeighedHit> => {
  const meant = hits.filter(hit => hit.context !== 'softened');
  if (meant.some(({ kind }) => STRONG.has(kind))) return new Set();
  return new Set(
    meant.filter(
      hit => hit.kind === 'obscene' && hit.context === 'plain' && context.isCurseAtNobody(hit),
    ),
  );
};

/** Weighs every hit by what stands around it. */
export const weighContext = (
  words: readonly CommentWord[],
  hits: readonly LexiconHit[],
  language: ModerationLanguage,
): WeighedComment => {
  const context = new Context(words, hits, language);
  const weighed = weighHits(context, hits);
  return {
    hits: weighed,
    curses: findCurses(context, weighed),
    groups: findGroups(context),
    namesPeople: context.of('people').length > 0,
    speaksToSomebody: context.of('you').length > 0,
  };
};

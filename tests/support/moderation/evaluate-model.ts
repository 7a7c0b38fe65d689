import {
  type CommentJudgement,
  judgeComment,
} from '../../../utils/domain/moderation/judge-comment.ts';
import type { ModerationModel } from '../../../utils/domain/moderation/moderation-model.ts';
import { BASELINES } from './baselines.ts';
import { DISGUISES, disguise } from './disguises.ts';
import { functionalClassOf } from './functional-classes.ts';
import type { LabelledComment } from './labelled-comments.ts';
import { type Rates, type Scored, meanAuc, ratesOf } from './rates.ts';

type JudgedRow = Scored & { readonly row: LabelledComment; readonly judgement: CommentJudgement };

/** More tags than this are no classes. */
const MOST_TAGS = 80;
/** Disguising every row of a large set tells no more. */
const MOST_DISGUISED = 600;

const grouped = <Row>(
  rows: readonly Row[],
  key: (row: Row) => string,
): readonly (readonly [string, readonly Row[]])[] =>
  [...Map.groupBy(rows, key)].toSorted(([a], [b]) => a.localeCompare(b, 'en'));

const share = (rows: readonly Scored[]): number | null =>
  rows.length === 0
    ? null
    : rows.filter(row => row.isFlagged === row.isHostile).length / rows.length;

const ratesBy = (
  rows: readonly JudgedRow[],
  key: (row: JudgedRow) => string,
): Record<string, Rates> =>
  Object.fromEntries(grouped(rows, key).map(([name, group]) => [name, ratesOf(group)]));

/** Share judged right, per tag of each set that has tags. */
const byTag = (rows: readonly JudgedRow[]) => {
  const tagged = rows.flatMap(judged => judged.row.tags.map(tag => ({ tag, judged })));
  const groups = grouped(tagged, ({ tag, judged }) => `${judged.row.source}/${tag}`);
  if (groups.length > MOST_TAGS * 5) return {};
  return Object.fromEntries(
    groups.map(([name, group]) => {
      const members = group.map(({ judged }) => judged);
      return [name, { rows: members.length, right: share(members) }];
    }),
  );
};

/** Share judged right per functional class, the hostile and the peaceful apart. */
const byClass = (rows: readonly JudgedRow[]) => {
  const classed = rows.flatMap(judged => {
    const names = judged.row.tags.map(functionalClassOf).filter(name => name !== null);
    return [...new Set(names)].map(name => ({ name, judged }));
  });
  return Object.fromEntries(
    grouped(classed, ({ name }) => name).map(([name, group]) => {
      const of = (isHostile: boolean) =>
        share(group.flatMap(({ judged }) => (judged.isHostile === isHostile ? [judged] : [])));
      return [name, { hostile: of(true), peaceful: of(false) }];
    }),
  );
};

const baselines = (rows: readonly JudgedRow[]) =>
  Object.fromEntries(
    Object.entries(BASELINES).map(([name, isFlagged]) => {
      const scored = rows.flatMap(({ row, isHostile }) => {
        const flag = isFlagged(row.text, row.language);
        return flag === null
          ? []
          : [{ language: row.language, isHostile, isFlagged: flag, score: Number(flag) }];
      });
      const languages = grouped(scored, ({ language }) => language);
      return [
        name,
        Object.fromEntries(languages.map(([language, group]) => [language, ratesOf(group)])),
      ];
    }),
  );

/** Of the hostile comments that are flagged, the share that still are when the words are disguised. */
const robustness = (
  model: ModerationModel,
  rows: readonly JudgedRow[],
): Record<string, number | null> => {
  const caught = rows.filter(({ isHostile, isFlagged }) => isHostile && isFlagged);
  const stride = Math.max(1, Math.floor(caught.length / MOST_DISGUISED));
  const chosen = caught.filter((_row, at) => at % stride === 0);
  return Object.fromEntries(
    Object.entries(DISGUISES).map(([name, write]) => {
      const kept = chosen.filter(
        ({ row, judgement }) =>
          judgeComment(model, disguise(row.text, judgement.words, write)).isHostile,
      );
      return [name, chosen.length === 0 ? null : kept.length / chosen.length];
    }),
  );
};

/** Per language, the mean over its sets: sets have scales of their own, and pooling mixes them. */
const meanAucs = (judged: readonly JudgedRow[]): Record<string, number | null> =>
  Object.fromEntries(
    grouped(judged, ({ row }) => row.language).map(([language, group]) => [
      language,
      meanAuc(Object.values(ratesBy(group, ({ row }) => row.source))),
    ]),
  );

/**
 * What a model gets right of labelled comments; of none, every figure is null.
 *
 * @param about - what they are, in words, and how many lines of their files were no rows
 */
export const evaluateModel = (
  model: ModerationModel,
  comments: readonly LabelledComment[],
  { data, unreadable = 0 }: { readonly data: string; readonly unreadable?: number },
) => {
  const rows: JudgedRow[] = comments.map(row => {
    const judgement = judgeComment(model, row.text);
    const { score, isHostile: isFlagged } = judgement;
    return { row, judgement, score, isFlagged, isHostile: row.isHostile };
  });
  return {
    name: 'moderation',
    data,
    unreadable,
    model: model.version,
    metrics: {
      overall: ratesOf(rows),
      languages: ratesBy(rows, ({ row }) => row.language),
      sets: ratesBy(rows, ({ row }) => `${row.source}/${row.language}`),
    },
    meanAuc: meanAucs(rows),
    languageFound: share(
      rows.map(({ row, judgement }) => {
        const isRight = judgement.language === row.language;
        return { isHostile: true, isFlagged: isRight, score: 0 };
      }),
    ),
    classes: byClass(rows),
    tags: byTag(rows),
    robustness: robustness(model, rows),
    baselines: baselines(rows),
  };
};

export type ModerationReport = ReturnType<typeof evaluateModel>;

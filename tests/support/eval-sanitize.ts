/**
 * Scores everything that cleans and checks a text, each file of vectors by its own compare rule:
 * `npm run eval:sanitize -- [--data FOLDER] [--json]`. A file that is not there is not scored.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { scoreKses } from './eval-kses.ts';
import { scoreLinks } from './eval-links.ts';
import { scorePaste } from './eval-paste.ts';
import { scorePii } from './eval-pii.ts';
import { scoreText } from './eval-text.ts';
import { scoreXss } from './eval-xss.ts';
import {
  type Outcome,
  passRate,
  printOutcomes,
  readEvaluationArguments,
  splitStretch,
} from './read-vectors.ts';

/** Rates from 0 to 1. */
type Metrics = Readonly<Record<string, Readonly<Record<string, number>>>>;

type Scored = {
  readonly metrics: Metrics;
  /** Rows that are welcome, not required. */
  readonly stretch?: Readonly<Record<string, { readonly passed: number; readonly total: number }>>;
  readonly lists: readonly (readonly [title: string, outcomes: readonly Outcome[]])[];
};

const count = (outcomes: readonly Outcome[]): { passed: number; total: number } => ({
  passed: outcomes.filter(({ passed }) => passed).length,
  total: outcomes.length,
});

const xss = async (folder: string): Promise<Scored> => {
  const outcomes = await scoreXss(folder);
  const metrics = { xss: { passRate: passRate(outcomes) } };
  return { metrics, lists: [['xss (jsdom)', outcomes]] };
};

const kses = async (folder: string): Promise<Scored> => {
  const { stored, shown, whole } = await scoreKses(folder);
  const figures = {
    passRate: passRate(whole),
    stored: passRate(stored),
    shown: passRate(shown),
  };
  return {
    metrics: { kses: figures },
    lists: [
      ['kses stored', stored],
      ['kses shown', shown],
    ],
  };
};

const links = async (folder: string): Promise<Scored> => {
  const { metrics, outcomes } = scoreLinks(folder);
  const { required, stretch } = splitStretch(outcomes.links);
  return {
    metrics: {
      links: { passRate: metrics.links.passRate },
      linkify: { passRate: metrics.linkify.passRate },
    },
    stretch: { links: count(stretch) },
    lists: [
      ['links', required],
      ['links, welcome', stretch],
      ['linkify', outcomes.linkify],
    ],
  };
};

const invisible = async (folder: string): Promise<Scored> => {
  const outcomes = await scoreText(folder);
  const metrics = { invisible: { passRate: passRate(outcomes) } };
  return { metrics, lists: [['invisible', outcomes]] };
};

const pii = async (folder: string): Promise<Scored> => {
  const scores = await scorePii(folder);
  const found = splitStretch(scores.found);
  const peaceful = splitStretch(scores.peaceful);
  const figures = {
    recall: passRate(found.required),
    falseAlarmRate: 1 - passRate(peaceful.required),
  };
  return {
    metrics: { pii: figures },
    stretch: { pii: count(found.stretch) },
    lists: [
      ['pii found', found.required],
      ['pii left in peace', peaceful.required],
      ['pii nothing else', scores.exact],
      ['pii, welcome', found.stretch],
    ],
  };
};

const paste = async (folder: string): Promise<Scored> => {
  const outcomes = await scorePaste(folder);
  return { metrics: { paste: { passRate: passRate(outcomes) } }, lists: [['paste', outcomes]] };
};

type Scorer = readonly [file: string, score: (folder: string) => Promise<Scored>];

const SCORERS: readonly Scorer[] = [
  ['xss.json', xss],
  ['kses.json', kses],
  ['links.json', links],
  ['invisible.json', invisible],
  ['pii.json', pii],
  ['paste.json', paste],
];

const main = async (): Promise<void> => {
  const { folder, asJson } = readEvaluationArguments();
  const scored: Scored[] = [];
  for (const [file, score] of SCORERS) {
    if (existsSync(path.join(folder, file))) scored.push(await score(folder));
    else console.error(`${file} is not in ${folder}: not scored`);
  }
  if (scored.length === 0) throw new Error(`nothing to score in ${folder}`);
  if (asJson) {
    const metrics = Object.assign({}, ...scored.map(result => result.metrics));
    const stretch = Object.assign({}, ...scored.map(result => result.stretch));
    console.log(JSON.stringify({ metrics, stretch }));
    return;
  }
  for (const { lists } of scored)
    for (const [title, outcomes] of lists) if (outcomes.length > 0) printOutcomes(title, outcomes);
};

if (import.meta.main) await main();

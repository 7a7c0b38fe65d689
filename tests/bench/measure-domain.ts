import { cleanUrl } from '../../utils/domain/links/clean-url.ts';
import { previewWordPressComment } from '../../utils/domain/markup/wordpress/show-comment.ts';
import { wordpressProfile } from '../../utils/domain/markup/profiles/wordpress.ts';
import { checkDraft } from '../../utils/domain/sanitize/check-draft.ts';
import type { Bench } from './bench.ts';
import { cpuTime } from './cpu-time.ts';
import { measureLinks } from './measure-links.ts';
import { sampled, type Row } from './row.ts';
import { median } from './statistics.ts';

const LINKS = Array.from(
  { length: 1000 },
  (_, index) =>
    [
      `https://journal.example/politique/article-${index}?utm_source=lettre&utm_medium=email&id=${index}`,
      `https://www.youtube.com/watch?v=abc${index}&si=xyz&feature=share`,
      `https://www.google.com/url?q=https%3A%2F%2Fjournal.example%2F${index}%3Ffbclid%3Dabc&sa=D`,
      `https://journal.example/a/b/c/${index}#commentaires`,
    ][index % 4] ?? '',
);

const COMMENT =
  'Je ne suis pas d’accord : <b>les chiffres</b> viennent de https://journal.example/a?utm_source=x et "non", pas de là. 3 < 5 & voilà...\n\n<blockquote>Il a dit « oui ».</blockquote>\n';

const textOf = (length: number): string =>
  COMMENT.repeat(Math.ceil(length / COMMENT.length)).slice(0, length);

/** Work every machine knows, measured in the same run: times are compared with it from one machine to another. */
const YARDSTICKS = {
  links: () => LINKS.map(link => new URL(link).href),
  long: () => Array.from(textOf(20_000).normalize('NFC'), mark => mark.codePointAt(0)),
  short: () => Array.from(textOf(5000).normalize('NFC'), mark => mark.codePointAt(0)),
};

type Work = {
  name: string;
  work: () => unknown;
  yardstick: () => unknown;
  says: string;
  per: number;
};

const WORKS: Work[] = [
  {
    name: 'cleanUrl, 1,000 links',
    work: () => LINKS.map(link => cleanUrl(link)),
    yardstick: YARDSTICKS.links,
    says: 'beside the platform’s own URL parser',
    per: LINKS.length,
  },
  {
    name: 'checkDraft, 20,000 characters',
    work: () => checkDraft(textOf(20_000), { profile: wordpressProfile, language: 'fr' }),
    yardstick: YARDSTICKS.long,
    says: 'beside a walk over the characters',
    per: 1,
  },
  {
    name: 'previewWordPressComment, 5,000 characters',
    work: () => previewWordPressComment(textOf(5000), { language: 'fr' }),
    yardstick: YARDSTICKS.short,
    says: 'beside a walk over the characters',
    per: 1,
  },
];

/** Repetitions of one sample, so that it is long beside the resolution of the clock. */
const ROUNDS = 20;
const WARM_UP = 30;

const again = (work: () => unknown, times: number) => () => {
  for (let round = 0; round < times; round++) work();
};

/** The work of the checks themselves, in Node: the same code as in our pages. */
export async function measureDomain({ runs, log }: Bench): Promise<Row[]> {
  log('domain');
  const links = await measureLinks(runs);
  const rows = WORKS.flatMap(({ name, work, yardstick, says, per }) => {
    again(work, WARM_UP)();
    again(yardstick, WARM_UP)();
    const pairs = Array.from({ length: runs }, () => ({
      ours: cpuTime(again(work, ROUNDS)) / ROUNDS,
      theirs: median([1, 2, 3].map(() => cpuTime(again(yardstick, ROUNDS)) / ROUNDS)),
    }));
    return [
      per > 1
        ? sampled(
            name,
            'per second',
            pairs.map(({ ours }) => (per * 1000) / ours),
          )
        : sampled(
            name,
            'ms',
            pairs.map(({ ours }) => ours),
          ),
      sampled(
        `${name}: ${says}`,
        'times',
        pairs.map(({ ours, theirs }) => ours / theirs),
      ),
    ];
  });
  return [...rows, ...links];
}

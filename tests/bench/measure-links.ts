import { existsSync } from 'node:fs';
import { TidyURL } from 'tidy-url';
import { cleanUrl } from '../../utils/domain/links/clean-url.ts';
import { readVectors } from '../support/read-vectors.ts';
import { cpuTime } from './cpu-time.ts';
import { sampled, type Row } from './row.ts';

const VECTORS = '../shared/data/vectors';

/** Used where the vectors do not lie beside the project. */
const OWN_LINKS = [
  'https://journal.example/politique/article?utm_source=lettre&utm_medium=email&id=3',
  'https://www.youtube.com/watch?v=abc&si=xyz&feature=share',
  'https://www.google.com/url?q=https%3A%2F%2Fjournal.example%2F3%3Ffbclid%3Dabc&sa=D',
  'https://www.lemonde.fr/article/2026/titre.html?xtor=EPR-1#Echobox=1',
  'https://journal.example/a/b/c#commentaires',
];

/** At least twenty times its throughput: a twentieth of its time. */
const BUDGET = 1 / 20;

/** It throws at a link that leads to `javascript:` and the like. */
function canTidy(link: string): boolean {
  try {
    TidyURL.clean(link);
    return true;
  } catch {
    return false;
  }
}

async function readLinks(): Promise<string[]> {
  if (!existsSync(VECTORS)) return OWN_LINKS;
  const rows = await readVectors<{ input: string }>(VECTORS, 'links.json');
  return rows.map(({ input }) => input).filter(canTidy);
}

/** Our cleaner beside `tidy-url`, the usual library for it, on the same links, in turns. */
export async function measureLinks(runs: number): Promise<Row[]> {
  // It prints every step unless `silent` is false: the name says the contrary.
  TidyURL.config.set('silent', false);
  const links = await readLinks();
  const ours = () => links.map(link => cleanUrl(link));
  const theirs = () => links.map(link => TidyURL.clean(link));
  const rounds = (work: () => unknown, count: number) => () => {
    for (let round = 0; round < count; round++) work();
  };
  rounds(ours, 50)();
  rounds(theirs, 2)();
  const ratios = Array.from({ length: runs }, () => {
    const our = cpuTime(rounds(ours, 100)) / 100;
    const their = cpuTime(rounds(theirs, 2)) / 2;
    return our / their;
  });
  return [
    sampled(`cleanUrl, ${links.length} links: time beside tidy-url`, 'times', ratios, BUDGET),
  ];
}

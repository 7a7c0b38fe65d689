import type { ModerationReport } from './evaluate-model.ts';
import type { Rates } from './rates.ts';

const percent = (value: number | null): string =>
  (value === null ? '–' : (100 * value).toFixed(1)).padStart(6);

const area = (value: number | null): string => (value === null ? '–' : value.toFixed(3));

const line = (name: string, rates: Rates): string =>
  [
    name.padEnd(26),
    String(rates.rows).padStart(6),
    percent(rates.rows === 0 ? null : rates.hostile / rates.rows),
    area(rates.rocAuc).padStart(7),
    area(rates.rocAucError).padStart(6),
    percent(rates.precision),
    percent(rates.recall),
    percent(rates.falseAlarmRate),
  ].join(' ');

const table = (title: string, rates: Readonly<Record<string, Rates>>): void => {
  console.log(
    `\n${title.padEnd(26)}   rows  hostile    AUC     SE   prec.  recall  false alarms (%)`,
  );
  for (const [name, one] of Object.entries(rates)) console.log(line(name, one));
};

/** Prints a report for people. */
export const printReport = (report: ModerationReport): void => {
  console.log(`Moderation model ${report.model} on ${report.data}`);
  if (report.unreadable > 0) console.log(`Lines that were no rows: ${report.unreadable}`);
  table('All', { all: report.metrics.overall });
  table('Languages', report.metrics.languages);
  table('Sets', report.metrics.sets);
  console.log('\nMean AUC over the sets of a language');
  for (const [language, mean] of Object.entries(report.meanAuc))
    console.log(`${language.padEnd(26)} ${mean === null ? '–' : mean.toFixed(3)}`);
  console.log(`\nLanguage found right: ${percent(report.languageFound)} %`);
  console.log('\nClasses of crafted sentences, share judged right (%): hostile, peaceful');
  for (const [name, { hostile, peaceful }] of Object.entries(report.classes))
    console.log(`${name.padEnd(26)} ${percent(hostile)} ${percent(peaceful)}`);
  console.log('\nTags: rows, share judged right (%)');
  for (const [name, { rows, right }] of Object.entries(report.tags))
    console.log(`${name.padEnd(40)} ${String(rows).padStart(6)} ${percent(right)}`);
  console.log('\nStill flagged when the words are disguised (%)');
  for (const [name, kept] of Object.entries(report.robustness))
    console.log(`${name.padEnd(26)} ${percent(kept)}`);
  for (const [name, rates] of Object.entries(report.baselines)) table(name, rates);
};

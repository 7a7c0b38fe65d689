import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allMessages } from '../../../utils/platform/locales/all-messages.ts';
import { spokenLanguages } from '../../../utils/platform/locales/languages.ts';
import { faultsOf } from './typography-faults.ts';

const FOLDER = 'docs/store/listing';

/** Of the Chrome Web Store, which is the strictest about the summary, and of Edge about the rest. */
const LONGEST_SUMMARY = 132;
const DESCRIPTION = { least: 250, most: 10_000 };

const POINTS = 6;

test('every language has what a store asks for', () => {
  expect(readdirSync(FOLDER).toSorted()).toEqual(
    spokenLanguages.map(language => `${language}.md`).toSorted(),
  );
});

test.each(spokenLanguages)('%s says in the store what the browser shows, and fits', language => {
  const text = readFileSync(`${FOLDER}/${language}.md`, 'utf8');
  const [summary = '', ...description] = text.trim().split('\n\n');
  expect(summary).toBe(allMessages[language].manifest.description);
  expect(summary.length).toBeLessThanOrEqual(LONGEST_SUMMARY);
  expect(description.join('\n\n').length).toBeGreaterThanOrEqual(DESCRIPTION.least);
  expect(description.join('\n\n').length).toBeLessThanOrEqual(DESCRIPTION.most);
  expect(text.match(/^- /gmu)).toHaveLength(POINTS);
  expect(faultsOf(language).filter(([, fault]) => fault.test(text))).toEqual([]);
});

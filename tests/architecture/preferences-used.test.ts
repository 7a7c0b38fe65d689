import { expect, test } from 'vitest';
import { preferenceNames } from '../../utils/domain/preferences/preference-table.ts';
import { defaultThreadSettings } from '../../utils/domain/thread/thread-settings.ts';
import { productFiles } from '../support/source-files.ts';

/** Where preferences are described and brought up to date: reading them there is no effect. */
const DESCRIBES =
  /^utils\/(?:domain\/(?:preferences|sync)\/|domain\/thread\/thread-settings|platform\/locales\/)/u;

/** Where the reader changes them. */
const CONTROLS = /^components\/(?:options|preferences|thread)\//u;

const files = productFiles().filter(({ path }) => !DESCRIBES.test(path));
const controls = files.filter(({ path }) => CONTROLS.test(path));
const others = files.filter(({ path }) => !CONTROLS.test(path));

const names = [
  ...preferenceNames,
  ...Object.keys(defaultThreadSettings).filter(name => name !== 'schema'),
];

const isNamedIn = (where: typeof files, name: string) =>
  where.some(({ text }) => new RegExp(`\\b${name}\\b`, 'u').test(text));

/** What is changed by doing something, not in a list of preferences. */
const BY_DOING = new Set(['unreadDismissed']);

/** Read through a function of its own, which knows the site: what to look for instead. */
const READ_BY: Record<string, string> = {
  dialBySite: 'dialOf',
  hideAllExceptions: 'isAllHidden',
  unreadDismissed: 'withDismissal',
};

test('each preference has an effect: something beside its control reads it', () => {
  expect(names.filter(name => !isNamedIn(others, READ_BY[name] ?? name))).toEqual([]);
});

test('…and a control', () => {
  const without = names.filter(name => !isNamedIn(controls, name));
  expect(without.filter(name => !BY_DOING.has(name))).toEqual([]);
});

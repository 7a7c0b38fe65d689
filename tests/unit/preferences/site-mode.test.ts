import { describe, expect, test } from 'vitest';
import {
  isSiteOn,
  modeAt,
  siteOf,
  turnedOn,
  withPage,
  withSite,
} from '../../../utils/domain/preferences/site-mode.ts';
import type { SiteMode } from '../../../utils/domain/preferences/preferences.ts';

const nowhere = { mode: 'on', sites: {}, pagesOff: [] as string[] } as const;

test.each([
  ['https://www.journal.example/a', 'journal.example'],
  ['http://127.0.0.1:8080/', '127.0.0.1'],
  ['about:blank', ''],
  ['chrome://newtab', ''],
  ['', ''],
])('%s is the site %j', (url, site) => {
  expect(siteOf(url)).toBe(site);
});

describe('a site', () => {
  test('has its own mode until it is taken away', () => {
    const sites = withSite({ 'z.example': 'quiet' }, 'https://www.a.example/x', 'off');
    expect(sites).toEqual({ 'z.example': 'quiet', 'a.example': 'off' });
    expect(modeAt({ ...nowhere, sites }, 'https://a.example/y')).toBe('off');
    expect(modeAt({ ...nowhere, sites }, 'https://b.a.example/y')).toBe('on');
    expect(modeAt({ ...nowhere, sites }, 'https://www.z.example/')).toBe('quiet');
    expect(withSite(sites, 'https://a.example', null)).toEqual({ 'z.example': 'quiet' });
    expect(withSite(sites, 'about:blank', 'off')).toEqual(sites);
  });

  test('is not named by what every object has', () => {
    expect(modeAt(nowhere, 'https://constructor/')).toBe('on');
  });

  test('follows what is said of all where nothing is said of it', () => {
    const quiet = { ...nowhere, mode: 'quiet', sites: { 'a.example': 'on' } } as const;
    expect(modeAt(quiet, 'https://b.example/')).toBe('quiet');
    expect(modeAt(quiet, 'https://a.example/')).toBe('on');
  });
});

describe('a page', () => {
  test('is off alone, whatever part of it is shown and whichever campaign led there', () => {
    const pagesOff = withPage([], 'https://a.example/x?id=3&utm_source=mail#top', false);
    expect(pagesOff).toEqual(['https://a.example/x?id=3']);
    expect(isSiteOn({ ...nowhere, pagesOff }, 'https://a.example/x?id=3#c5')).toBe(false);
    expect(isSiteOn({ ...nowhere, pagesOff }, 'https://a.example/x?id=4')).toBe(true);
    expect(withPage(pagesOff, 'https://a.example/x?id=3', true)).toEqual([]);
    expect(withPage(pagesOff, 'about:blank', false)).toEqual(pagesOff);
  });

  test('no more than five hundred are remembered, the newest', () => {
    const many = Array.from({ length: 500 }, (_, index) => `https://a.example/${index}`);
    const pages = withPage(many, 'https://a.example/new', false);
    expect(pages).toHaveLength(500);
    expect(pages.at(-1)).toBe('https://a.example/new');
  });
});

const PAGE = 'https://a.example/x';

test.each([
  ['its site was off', { sites: { 'a.example': 'off' } }],
  ['the page was off', { pagesOff: [PAGE] }],
  ['all were off', { mode: 'off' }],
  ['everything was off', { mode: 'off', sites: { 'a.example': 'off' }, pagesOff: [PAGE] }],
] as [string, { mode?: SiteMode; sites?: Record<string, SiteMode>; pagesOff?: string[] }][])(
  'turned on again when %s, it is on, and nothing else changes',
  (_, changed) => {
    const before = { ...nowhere, ...changed };
    const after = { ...before, ...turnedOn(before, PAGE) };
    expect(modeAt(after, PAGE)).toBe('on');
    expect(modeAt(after, 'https://b.example/')).toBe(modeAt(before, 'https://b.example/'));
  },
);

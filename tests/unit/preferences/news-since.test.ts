import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { NEWS, newsSince } from '../../../utils/domain/preferences/news-since.ts';
import { markNewsSeen, noteUpdate, readNews } from '../../../utils/storage/seen-version.ts';

const { extension, world } = await vi.hoisted(async () => {
  const { createFakeExtension } = await import('../../support/fake-extension.ts');
  const { browser, ...fake } = createFakeExtension();
  const seen = { version: '0.1.0' };
  const runtime = { ...browser.runtime, getManifest: () => ({ version: seen.version }) };
  return { extension: { ...fake, browser: { ...browser, runtime } }, world: seen };
});
vi.mock('../../../utils/platform/browser.ts', () => ({ browser: extension.browser }));

const ALL = ['0.9.0', '0.10.0', '1.0.0', '1.2.0'];

test.each([
  ['0.8.2', '1.0.1', ['1.0.0', '0.10.0', '0.9.0']],
  ['0.9.0', '0.10.0', ['0.10.0']],
  ['0.9.9', '1.2.0', ['1.2.0', '1.0.0', '0.10.0']],
  ['1.0.0', '1.0.0', []],
  ['1.0.0', '1.1.9', []],
  // An older one was put back.
  ['1.2.0', '0.10.0', []],
  ['', '0.9.0', ['0.9.0']],
  [null, '1.2.0', []],
] as const)('a reader who knows %j is told by %s of %j', (seen, current, news) => {
  expect(newsSince(seen, current, ALL)).toEqual(news);
});

test('what is told has its place in the change log, and none is of a version to come', () => {
  const changes = readFileSync('CHANGELOG.md', 'utf8');
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(NEWS.filter(one => !changes.includes(`## ${one}\n`))).toEqual([]);
  expect(newsSince('', version)).toHaveLength(NEWS.length);
});

describe('what the reader knows', () => {
  beforeEach(() => {
    extension.reset();
    world.version = '0.1.0';
  });

  test('begins with the version that was installed: nothing is new to them', async () => {
    await noteUpdate('0.1.0');
    expect(await readNews()).toEqual([]);
  });

  test('an update brings news until they are seen, also when another update comes between', async () => {
    await noteUpdate('0.0.9');
    await noteUpdate('0.1.0');
    expect(await readNews()).toEqual(['0.1.0']);
    await markNewsSeen();
    expect(await readNews()).toEqual([]);
  });

  test('what was stored broken tells nothing', async () => {
    extension.local.items.set('seen-version', { version: 1 });
    expect(await readNews()).toEqual([]);
  });
});

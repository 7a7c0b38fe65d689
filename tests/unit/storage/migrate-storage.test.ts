import { readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { migrateStorage } from '../../../utils/storage/migrate-storage.ts';

const { fake } = await vi.hoisted(async () => {
  const { createFakeExtension } = await import('../../support/fake-extension.ts');
  return { fake: createFakeExtension() };
});
vi.mock('../../../utils/platform/browser.ts', () => ({ browser: fake.browser }));

const example = (version: string): unknown =>
  JSON.parse(
    readFileSync(new URL(`../../fixtures/preferences/v${version}.json`, import.meta.url), 'utf8'),
  );

beforeEach(() => fake.reset());

test('what version 0.1 kept in the sync storage moves to this disk, once', async () => {
  fake.sync.items.set('preferences', example('001'));
  fake.sync.items.set('identity', { name: 'Léa', email: '', site: '' });
  await migrateStorage();
  expect(fake.local.items.get('preferences')).toMatchObject(example('002') as object);
  expect(fake.local.items.get('identities')).toEqual({
    list: [{ id: 'first', name: 'Léa', email: '', site: '' }],
    bySite: {},
  });
  expect([...fake.sync.items.keys()]).toEqual([]);
  fake.local.items.set('preferences', { schema: 2, theme: 'light' });
  fake.sync.items.set('preferences', example('001'));
  await migrateStorage();
  expect(fake.local.items.get('preferences')).toEqual({ schema: 2, theme: 'light' });
});

test('an identity of this disk goes before one that came from elsewhere', async () => {
  fake.local.items.set('identity', { name: 'Ici', email: '', site: '' });
  fake.sync.items.set('identity', { name: 'Ailleurs', email: '', site: '' });
  await migrateStorage();
  expect(fake.local.items.get('identities')).toMatchObject({ list: [{ name: 'Ici' }] });
  expect(fake.local.items.has('identity')).toBe(false);
});

test('a new reader has nothing to move', async () => {
  await migrateStorage();
  expect(fake.local.writes + fake.sync.writes).toBe(0);
});

import { describe, expect, test } from 'vitest';
import { noIdentities } from '../../../utils/domain/preferences/identities.ts';
import { defaultPreferences } from '../../../utils/domain/preferences/parse-preferences.ts';
import {
  fieldsOfIdentities,
  identitiesFromFields,
} from '../../../utils/domain/sync/identity-fields.ts';
import {
  fieldsOfPreferences,
  patchFromFields,
  readsPreference,
} from '../../../utils/domain/sync/preference-fields.ts';

describe('preferences', () => {
  test('at their default are no fields; what says something of this machine never is', () => {
    expect(fieldsOfPreferences(defaultPreferences)).toEqual({});
    const changed = {
      ...defaultPreferences,
      theme: 'dark',
      sites: { 'a.example': 'off' },
      pagesOff: ['https://a.example/secret'],
      installedApps: ['whatsapp'],
      sync: true,
    } as const;
    expect(
      fieldsOfPreferences({ ...changed, pagesOff: [...changed.pagesOff], installedApps: [] }),
    ).toEqual({
      'preferences/theme': 'dark',
      'preferences/sites/a.example': 'off',
    });
  });

  test('become a patch: whole values, entries put in and taken out', () => {
    const before = {
      ...defaultPreferences,
      sites: { 'a.example': 'off', 'b.example': 'quiet' },
    } as const;
    const patch = patchFromFields(before, {
      'preferences/theme': null,
      'preferences/keepTexts': true,
      'preferences/sites/a.example': null,
      'preferences/sites/c.example': 'on',
      'preferences/hologram': 'x',
      'preferences/pagesOff': ['https://planted.example/'],
      'elsewhere/theme': 'dark',
    });
    expect(patch).toEqual({
      theme: 'system',
      keepTexts: true,
      sites: { 'b.example': 'quiet', 'c.example': 'on' },
    });
  });

  test.each([
    ['preferences/theme', 'dark', true],
    ['preferences/theme', 'sepia', false],
    ['preferences/sites/a.example', 'off', true],
    ['preferences/sites/a.example', 'dim', false],
    ['preferences/sync', true, false],
    ['preferences/hologram', true, false],
  ])('%s %j can be read: %s', (path, value, expected) => {
    expect(readsPreference(path, value)).toBe(expected);
  });
});

test('identities go field by field and come back in their order', () => {
  const lea = { id: 'z', name: 'Léa', email: '', site: '' };
  const zoe = { id: 'a', name: 'Zoé', email: '', site: '' };
  const identities = { list: [lea, zoe], bySite: { 'journal.example': 'a' } };
  const fields = fieldsOfIdentities(identities);
  expect(identitiesFromFields(noIdentities, fields)).toEqual(identities);
  expect(identitiesFromFields(identities, { 'identities/one/a': null })).toEqual({
    list: [lea],
    bySite: {},
  });
});

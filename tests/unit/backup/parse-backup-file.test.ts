import { describe, expect, test } from 'vitest';
import { writeBackupFile, type Belongings } from '../../../utils/domain/backup/backup-file.ts';
import { parseBackupFile } from '../../../utils/domain/backup/parse-backup-file.ts';
import { makeDraftsBackup } from '../../../utils/domain/drafts/backup/drafts-backup.ts';
import { defaultPreferences } from '../../../utils/domain/preferences/parse-preferences.ts';
import { defaultThreadSettings } from '../../../utils/domain/thread/thread-settings.ts';
import { noShareAddresses } from '../../../utils/domain/share/share-addresses.ts';

const NOW = Date.UTC(2026, 10, 28);

const belongings: Belongings = {
  preferences: { ...defaultPreferences, theme: 'dark', sites: { 'journal.example': 'off' } },
  identities: { list: [{ id: 'a', name: 'Léa', email: '', site: '' }], bySite: {} },
  threads: {
    ...defaultThreadSettings,
    mutes: [{ id: 'm', kind: 'word', value: 'crypto', site: null, at: NOW }],
  },
  shareAddresses: { ...noShareAddresses, instances: { mastodon: 'piaille.example' } },
  shareHistory: [
    { id: 's', messenger: 'sms', articleUrl: 'https://journal.example/a', title: 'T', at: NOW },
  ],
  visits: {
    '00112233445566778899aabbccddeeff': { before: null, beforeAt: null, seen: 'AAAABBBB', at: NOW },
  },
  answered: { d: { count: 2, seenAt: NOW, author: 'Zoé', permalink: null } },
  mirror: [{ month: '2026-11', noticed: 2, edited: 1, asIs: 1, held: 0 }],
  restedLooks: ['d'],
  drafts: makeDraftsBackup([], [], NOW),
};

const FILE = writeBackupFile(belongings, NOW);

test('what was written is read back, part by part', async () => {
  const { drafts: _, ...parts } = belongings;
  expect(await parseBackupFile(FILE)).toMatchObject({ ok: true, parts, drafts: { drafts: [] } });
});

test('a part that is absent is not there; a file of drafts alone has no other', async () => {
  const { preferences } = JSON.parse(FILE) as Record<string, unknown>;
  const some = JSON.stringify({ app: 'causerie', kind: 'everything', schema: 1, preferences });
  expect(await parseBackupFile(some)).toEqual({
    ok: true,
    parts: { preferences: belongings.preferences },
    drafts: null,
  });
  const drafts = JSON.stringify(makeDraftsBackup([], [], NOW));
  expect(await parseBackupFile(drafts)).toMatchObject({ ok: true, parts: {} });
});

test('preferences of an earlier version are brought to this one', async () => {
  const file = {
    app: 'causerie',
    kind: 'everything',
    schema: 1,
    preferences: { schema: 1, sitesOff: ['journal.example'] },
  };
  expect(await parseBackupFile(JSON.stringify(file))).toMatchObject({
    parts: { preferences: { sites: { 'journal.example': 'off' } } },
  });
});

const lineOf = (text: string) => FILE.split('\n').findIndex(line => line.includes(text)) + 1;

describe('a file with one thing wrong is refused with its line', () => {
  test.each([
    ['not-json', '"app": "causerie",', '"app": "causerie"', '', lineOf('"app"') + 1],
    ['not-ours', '"causerie"', '"autre"', 'app', lineOf('"app"')],
    ['not-ours', '"kind": "everything"', '"kind": "x"', 'kind', lineOf('"kind"')],
    ['too-new', '"schema": 1,\n  "exp', '"schema": 2,\n  "exp', 'schema', lineOf('"schema"')],
    ['wrong-value', '"theme": "dark"', '"theme": "sepia"', 'preferences.theme', lineOf('"theme"')],
    [
      'wrong-value',
      '"journal.example": "off"',
      '"journal.example": "x"',
      'preferences.sites.journal.example',
      lineOf('"journal.example"'),
    ],
    ['wrong-value', '"theme": "dark"', '"evil": 1', 'preferences.evil', lineOf('"theme"')],
    ['wrong-value', '"name": "Léa"', '"name": 7', 'identities.list.0.name', lineOf('"name"')],
    ['wrong-value', '"kind": "word"', '"kind": "x"', 'threads.mutes.0', lineOf('"id": "m"') - 1],
    [
      'wrong-value',
      '"piaille.example"',
      '"javascript:x"',
      'shareAddresses.instances.mastodon',
      lineOf('piaille'),
    ],
    [
      'wrong-value',
      '"https://journal.example/a"',
      '"file:///etc"',
      'shareHistory.0',
      lineOf('"id": "s"') - 1,
    ],
    ['wrong-value', '"shareHistory"', '"sharedHistory"', 'sharedHistory', lineOf('"shareHistory"')],
    [
      'wrong-value',
      '"AAAABBBB"',
      '"AAA"',
      'visits.00112233445566778899aabbccddeeff',
      lineOf('"0011'),
    ],
    ['wrong-value', '"count": 2', '"count": "2"', 'answered.d', lineOf('"d": {')],
    ['wrong-value', '"2026-11"', '"hier"', 'mirror.0', lineOf('"month"') - 1],
    [
      'wrong-value',
      '"restedLooks": [\n    "d"',
      '"restedLooks": [\n    7',
      'restedLooks.0',
      lineOf('"restedLooks"') + 1,
    ],
    ['wrong-value', '"setAside": []', '"setAside": 3', 'drafts', lineOf('"drafts"')],
  ])('%s: %s', async (reason, from, to, place, line) => {
    expect(FILE).toContain(from);
    expect(await parseBackupFile(FILE.replace(from, to))).toEqual({
      ok: false,
      reason,
      place,
      line,
    });
  });

  test.each([
    ['null'],
    ['[]'],
    ['3'],
    ['{"app":"causerie","schema":"1"}'],
    ['{"app":"causerie","schema":0}'],
  ])('%s is no file of ours', async text => {
    expect(await parseBackupFile(text)).toMatchObject({ ok: false, reason: 'not-ours' });
  });
});

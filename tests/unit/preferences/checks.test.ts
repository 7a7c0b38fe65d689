import { expect, test } from 'vitest';
import { checkDraft } from '../../../utils/domain/sanitize/check-draft.ts';
import { checkIds, checks, wantedFindings } from '../../../utils/domain/preferences/checks.ts';
import { defaultPreferences } from '../../../utils/domain/preferences/parse-preferences.ts';
import { typedProfileOf } from '../../../utils/domain/markup/markup-profiles.ts';

const TEXT =
  'ÇA SUFFIT MAINTENANT, IL FAUT QUE TOUT LE MONDE LE SACHE ENFIN !!!!! Écris à lea@example.fr, https://a.example/?utm_source=x';

const kindsWith = (changes: Partial<typeof defaultPreferences>) => {
  const accepts = wantedFindings({ ...defaultPreferences, ...changes });
  const options = {
    profile: typedProfileOf('wordpress'),
    language: 'fr',
    accepts,
    personalData: { own: { email: '' } },
  } as const;
  return new Set<string>(checkDraft(TEXT, options).map(({ kind }) => kind));
};

test('every check says nothing once it is off, and the others go on', () => {
  const all = kindsWith({});
  expect([...all]).toEqual(
    expect.arrayContaining(['shouting', 'punctuation-repeat', 'email', 'tracking-link']),
  );
  for (const id of checkIds) {
    const kinds: ReadonlySet<string> = new Set(checks[id]);
    const left = kindsWith({ checksOff: [id] });
    expect([...left]).toEqual([...all].filter(kind => !kinds.has(kind)));
  }
});

test('gentle tells only what would be lost, hidden or misread', () => {
  const accepts = wantedFindings({ ...defaultPreferences, strictness: 'gentle' });
  const finding = { id: 'x', kind: 'x', span: { start: 0, end: 1 }, excerpt: 'x' };
  expect(accepts({ ...finding, severity: 'info' })).toBe(false);
  expect(accepts({ ...finding, severity: 'warning' })).toBe(true);
});

test('no kind belongs to two checks', () => {
  const kinds = checkIds.flatMap(id => checks[id] as readonly string[]);
  expect(new Set(kinds).size).toBe(kinds.length);
});

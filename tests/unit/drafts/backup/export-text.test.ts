import { expect, test } from 'vitest';
import { draftsToCsv } from '../../../../utils/domain/drafts/backup/export-csv.ts';
import { draftsToMarkdown } from '../../../../utils/domain/drafts/backup/export-markdown.ts';
import { makeDraft } from '../../../support/make-draft.ts';

const words = {
  title: 'Mes commentaires',
  standing: () => 'Publié',
  answering: (author: string) => `${author} a écrit`,
};

test('Markdown: by site and article, and a text with fences in it stays one text', () => {
  const parent = {
    id: '1',
    author: 'L*éa*',
    excerpt: '# Non\n[oui](x)',
    date: null,
    permalink: null,
  };
  const text = draftsToMarkdown(
    [makeDraft({ text: 'Avec ```\n# du code\n```', parent }), makeDraft({ text: 'Et ceci.' })],
    words,
  );
  expect(text).toBe(
    [
      '# Mes commentaires',
      '',
      '## Le Journal',
      '',
      '### [Soixante milliards de messages](<https://journal.example/2016/04/messages>)',
      '',
      '*Publié*',
      '',
      String.raw`L\*éa\* a écrit`,
      '',
      String.raw`> \# Non`,
      String.raw`> \[oui\](x)`,
      '',
      '````text',
      'Avec ```',
      '# du code',
      '```',
      '````',
      '',
      '*Publié*',
      '',
      '```text',
      'Et ceci.',
      '```',
      '',
    ].join('\n'),
  );
});

/** The text column, as a spreadsheet gets it. */
const cellOf = (text: string) => {
  const [, row = ''] = draftsToCsv([makeDraft({ text })]).split(/\r\n(?=writing)/u);
  return /^(?:[^,]*,){9}("(?:[^"]|"")*"|[^,]*),/u.exec(row)?.[1];
};

test.each([
  ['Bonjour', 'Bonjour'],
  ['Oui, non', '"Oui, non"'],
  ['Il dit "non"', '"Il dit ""non"""'],
  ['deux\nlignes', '"deux\nlignes"'],
  ['=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
  ['+33 6', "'+33 6"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['＝1', "'＝1"],
])('CSV: %j becomes %j, and is never a formula', (text, cell) => {
  expect(cellOf(text)).toBe(cell);
});

test('CSV: one line of names, one per draft, told as UTF-8, and times as ISO 8601', () => {
  const csv = draftsToCsv([makeDraft({ state: { name: 'sent', at: 0 } }), makeDraft()]);
  expect(csv.startsWith('\uFEFFstate,state_at,site,')).toBe(true);
  expect(csv.split('\r\n')).toHaveLength(4);
  expect(csv).toContain('sent,1970-01-01T00:00:00.000Z,Le Journal,');
});

import { expect, test } from 'vitest';
import { writeDetectionReport } from '../../../utils/domain/detection/write-report.ts';
import { makeReport } from '../../dom/components/make-report.ts';

const SECRET = 'mots-du-lecteur';

test('explains every verdict, without a word of the reader or of anybody else', () => {
  const [form] = makeReport().forms;
  if (form === undefined) throw new Error('no form');
  const comment = {
    id: SECRET,
    author: SECRET,
    date: '2026-11-03',
    excerpt: SECRET,
    depth: 2,
    parentId: SECRET,
    permalink: `https://journal.example/#${SECRET}`,
    isHeld: false,
  };
  const parent = { id: SECRET, author: SECRET, excerpt: SECRET, date: null, permalink: SECRET };
  const report = makeReport({
    selection: SECRET,
    forms: [{ ...form, parent, textLength: 1234 }],
    thread: { system: 'wordpress', count: 9 },
  });
  const text = writeDetectionReport(
    {
      ...report,
      article: { ...report.article, location: `https://journal.example/?q=${SECRET}` },
    },
    [comment],
    '0.1.0 · a browser',
  );
  expect(text).not.toContain(SECRET);
  expect(text).not.toContain('1234');
  expect(JSON.parse(text)).toMatchObject({
    causerie: '0.1.0 · a browser',
    noForm: null,
    forms: [{ system: 'wordpress', field: 'textarea#comment', answers: 'comment', score: 14 }],
    thread: { count: 9, read: 1, withDate: 1, deepest: 2, answers: 1 },
    article: { title: 'json-ld', siteName: 'open-graph' },
  });
});

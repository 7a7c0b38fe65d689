import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { evaluateModel } from '../../support/moderation/evaluate-model.ts';
import { isLearned, readLabelledComments } from '../../support/moderation/labelled-comments.ts';
import { shippedModel } from '../../support/shipped-model.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'labelled-'));
});
afterEach(() => rm(folder, { recursive: true }));

const write = (file: string, rows: readonly unknown[]): Promise<void> =>
  writeFile(path.join(folder, file), rows.map(row => JSON.stringify(row)).join('\n'));

const evaluate = async () => {
  const { comments, unreadable } = await readLabelledComments(folder);
  return evaluateModel(shippedModel(), comments, { data: folder, unreadable });
};

test('a folder of sets and languages that nobody has seen is scored as far as it goes', async () => {
  await write('swedish.jsonl', [
    { lang: 'sv', y: 0, text: 'Tack för en bra artikel' },
    { lang: 'sv', y: 1, text: 'Du är en idiot' },
  ]);
  await write('hostile-only.jsonl', [
    { lang: 'fr', source: 'seen once', y: 1, text: 'Tu es un connard' },
    { lang: 'pt-BR', source: 'seen once', y: 1, text: 'Você é um idiota' },
    { y: 0, text: 'Bonjour à tous' },
  ]);
  await writeFile(path.join(folder, 'empty.jsonl'), '');
  await writeFile(
    path.join(folder, 'packed.jsonl.gz'),
    gzipSync('{"lang":"en","y":0,"text":"Hi"}'),
  );
  await writeFile(
    path.join(folder, 'broken.jsonl'),
    '{"lang":"en","y":0,\nnull\n{"y":2,"text":"x"}',
  );
  const { metrics, unreadable } = await evaluate();
  expect(unreadable).toBe(3);
  expect(metrics.overall).toMatchObject({ rows: 6, hostile: 3 });
  expect(Object.keys(metrics.languages)).toEqual(['en', 'fr', 'pt', 'sv', 'und']);
  expect(metrics.languages['sv']).toMatchObject({ rows: 2, rocAuc: 1, rocAucError: null });
  expect(metrics.sets['seen once/fr']).toMatchObject({
    rocAuc: null,
    recall: 1,
    falseAlarmRate: null,
  });
  expect(metrics.sets['packed/en']).toMatchObject({ recall: null, precision: null });
});

test('a folder of empty files has figures that are all null', async () => {
  await writeFile(path.join(folder, 'empty.jsonl'), '\n\n');
  const { metrics } = await evaluate();
  expect(metrics).toEqual({
    overall: {
      rocAuc: null,
      rocAucError: null,
      precision: null,
      recall: null,
      falseAlarmRate: null,
      rows: 0,
      hostile: 0,
    },
    languages: {},
    sets: {},
  });
});

test('a folder without such files is told', async () => {
  await expect(readLabelledComments(folder)).rejects.toThrow(/No \.jsonl/u);
});

test('training takes the languages that comments are judged in, and no others', async () => {
  await write('two.jsonl', [
    { lang: 'de-AT', y: 0, text: 'Danke' },
    { lang: 'sv', y: 0, text: 'Tack' },
  ]);
  const { comments } = await readLabelledComments(folder);
  expect(comments.filter(row => isLearned(row)).map(({ language }) => language)).toEqual(['de']);
});

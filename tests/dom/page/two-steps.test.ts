import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runDetector } from '../../../utils/page/run-detector.ts';
import { expectElement, makeWorld, openPage, type, WELCOME } from './make-world.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTimeAsync(0);

const FORM = `<form id="comment-form" method="post" action="/post/un#pr">
  <textarea id="c_content" name="c_content"></textarea>
  <input type="submit" class="preview" name="preview" value="prévisualiser"></form>`;

test('Dotclear’s first button shows the comment and sends nothing; its second one sends', async () => {
  const doc = openPage(`<html><body>${FORM}</body></html>`);
  const { world, sent } = makeWorld(doc);
  runDetector(world).look();
  await settle();
  type(expectElement<HTMLTextAreaElement>(doc, '#c_content'), 'Bonjour');
  const form = expectElement<HTMLFormElement>(doc, 'form');
  const submit = (submitter: Element) =>
    form.dispatchEvent(Object.assign(new Event('submit', { cancelable: true }), { submitter }));
  submit(expectElement(doc, '[name=preview]'));
  expect(sent('draft.submitted')).toEqual([]);
  expect(sent('draft.write')).toMatchObject([{ text: 'Bonjour' }]);
  const send = doc.createElement('button');
  form.append(send);
  submit(send);
  expect(sent('draft.submitted')).toMatchObject([{ text: 'Bonjour' }]);
});

test('SPIP’s second step stands in a form without a field: what was previewed was sent', async () => {
  const doc = openPage(`<html><body><div id="formulaire_forum" class="formulaire_forum">
    <form action="/article12#formulaire_forum"><input type="hidden" name="id_forum" value="7">
      <fieldset class="previsu"><p>Un commentaire</p>
        <input type="submit" name="confirmer_previsu_forum" value="Message définitif"></fieldset>
    </form></div></body></html>`);
  const { world, sent } = makeWorld(doc, { 'page.ready': WELCOME });
  runDetector(world).look();
  await settle();
  expectElement(doc, '[name=confirmer_previsu_forum]').dispatchEvent(
    new MouseEvent('click', { bubbles: true, cancelable: true }),
  );
  expect(sent('draft.submitted')).toMatchObject([
    { text: '', place: { system: 'spip', parent: { id: '7' } } },
  ]);
});

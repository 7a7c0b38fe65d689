import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
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
    form.dispatchEvent(
      Object.assign(new Event('submit', { bubbles: true, cancelable: true }), { submitter }),
    );
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

describe('a comment that waits to be read', () => {
  const pending = { draftId: 'd1', text: 'Un commentaire', twins: [] };
  const evidenceAt = async (body: string, address: string) => {
    const doc = openPage(`<html><body>${body}</body></html>`, `https://gazette.example${address}`);
    const { world, sent } = makeWorld(doc, { 'page.ready': { ...WELCOME, pending } });
    runDetector(world).look();
    await settle();
    return sent('outcome.evidence');
  };
  const spip = (thread: string, moderation: string) => `${thread}<div id="formulaire_forum">
    <form action="/article12#formulaire_forum">${moderation}<textarea name="texte"></textarea>
      <input type="submit" name="previsualiser_message" value="Voir"></form></div>`;
  const MODERATED = '<fieldset class="moderation_info"><p>Modéré a priori.</p></fieldset>';
  const SHOWN = '<ul class="forum"><li class="forum-fil" id="forum7">Un commentaire</li></ul>';

  test.each([
    ['not there, in a forum that is moderated', '', MODERATED, '#forum7', 'held'],
    ['there', SHOWN, MODERATED, '#forum7', null],
    ['not there, in a forum that is not', '', '', '#forum7', null],
    ['of nothing', '', MODERATED, '#formulaire_forum', null],
    ['missing', '', MODERATED, '', null],
  ])('SPIP: the address of a comment is %s', async (_, thread, moderation, hash, signal) => {
    const [found] = await evidenceAt(spip(thread, moderation), `/article12${hash}`);
    expect(found).toMatchObject({ signal, isTextSeen: thread !== '' });
  });

  test.each([
    ['?pub=0#pr', 'held'],
    ['?pub=1#pr', 'taken'],
    ['#pr', 'taken'],
  ])('Dotclear: its address says so, whatever the words: %s', async (address, signal) => {
    const page = `<p id="pr" class="message">Merci.</p>${FORM}`;
    expect(await evidenceAt(page, `/post/un${address}`)).toMatchObject([{ signal }]);
  });
});

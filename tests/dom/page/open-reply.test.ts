import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openReply } from '../../../utils/page/open-reply.ts';
import { runDetector } from '../../../utils/page/run-detector.ts';
import type { PageWelcome } from '../../../utils/protocol/messages.ts';
import { keepRoots } from './keep-roots.ts';
import { expectElement, makeWorld, openFixture, WELCOME } from './make-world.ts';

const roots = keepRoots();

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A page whose own script moves the form, as `comment-reply.js` of WordPress does. */
function openArticle(): Document {
  const doc = openFixture('wordpress/akismet');
  const control = expectElement<HTMLInputElement>(doc, '[name=comment_parent]');
  for (const link of doc.querySelectorAll<HTMLElement>('.comment-reply-link'))
    link.addEventListener('click', event => {
      event.preventDefault();
      control.setAttribute('value', link.dataset['commentid'] ?? '');
    });
  return doc;
}

const parentOf = (doc: Document) =>
  expectElement<HTMLInputElement>(doc, '[name=comment_parent]').value;

describe('opening a reply', () => {
  const find = (doc: Document, id: string) => () => (parentOf(doc) === id ? 'form' : undefined);

  test.each([
    ['12', 'form'],
    ['13', 'form'],
    ['999', 'parent-gone'],
  ])('to comment %s: %s', async (id, outcome) => {
    const doc = openArticle();
    expect(await openReply(makeWorld(doc).world, id, find(doc, id))).toBe(outcome);
  });

  test('where the comment has no link any more, there is no way', async () => {
    const doc = openArticle();
    for (const link of doc.querySelectorAll('.comment-reply-link')) link.remove();
    expect(await openReply(makeWorld(doc).world, '12', find(doc, '12'))).toBe('no-field');
  });

  test('a site that does not answer the click is given up after three seconds', async () => {
    const doc = openFixture('wordpress/akismet');
    for (const link of doc.querySelectorAll<HTMLElement>('.comment-reply-link'))
      link.addEventListener('click', event => event.preventDefault());
    const opening = openReply(makeWorld(doc).world, '12', () => undefined);
    await vi.advanceTimersByTimeAsync(3200);
    expect(await opening).toBe('no-field');
  });
});

test('an insertion for another comment opens its reply first, and never lands elsewhere', async () => {
  const doc = openArticle();
  const detector = runDetector(makeWorld(doc).world);
  detector.look();
  document.execCommand = () => false;
  const insert = async (parentId: string) => {
    const request = { parentId, text: 'x', how: { at: 'caret' } } as const;
    const inserting = detector.handlers['field.insert'](request, undefined);
    // A site may cut a text a moment after it went in.
    await vi.advanceTimersByTimeAsync(5000);
    return inserting;
  };
  expect(await insert('12')).toMatchObject({ ok: true });
  expect(parentOf(doc)).toBe('12');
  expect(await insert('999')).toEqual({ ok: false, code: 'parent-gone' });
  expect(expectElement<HTMLTextAreaElement>(doc, 'textarea').value).toBe('x');
});

describe('beside the field', () => {
  const drafts: PageWelcome['drafts'] = [{ parentId: '12', length: 9, author: 'Odile' }];

  async function open(doc: Document) {
    document.execCommand = () => false;
    const { world, sent } = makeWorld(doc, {
      'page.ready': { ...WELCOME, drafts },
      'draft.take': { text: 'Ma réponse', rev: 1 },
    });
    runDetector(world).look();
    await vi.advanceTimersByTimeAsync(0);
    const shown = () => [...(roots.at(-1)?.querySelectorAll<HTMLElement>('button,span') ?? [])];
    const press = async (name: string) => {
      shown()
        .find(({ textContent }) => textContent === name)
        ?.click();
      await vi.advanceTimersByTimeAsync(300);
    };
    const says = () => shown().at(-1)?.textContent;
    return { press, says, sent, field: expectElement<HTMLTextAreaElement>(doc, 'textarea') };
  }

  test('a kept reply is taken up under its own comment', async () => {
    const doc = openArticle();
    const { press, field } = await open(doc);
    await press('reply to Odile');
    expect([parentOf(doc), field.value]).toEqual(['12', 'Ma réponse']);
  });

  test('where its comment is gone that is said, and this place is offered', async () => {
    const doc = openArticle();
    doc.querySelector('#comment-12')?.remove();
    const { press, says, sent, field } = await open(doc);
    await press('reply to Odile');
    expect([says(), field.value, parentOf(doc)]).toEqual(['gone', '', '0']);
    await press('here');
    expect([field.value, parentOf(doc)]).toEqual(['Ma réponse', '0']);
    expect(sent('draft.take')).toMatchObject([{ parent: { id: '12' } }]);
  });

  test('a text that travels with the form to another comment is told, and nothing is held back', async () => {
    const doc = openArticle();
    const { says, field } = await open(doc);
    field.value = 'Sous l’article.';
    field.dispatchEvent(new Event('input'));
    await vi.advanceTimersByTimeAsync(600);
    expect(says()).not.toBe('other place');
    expectElement<HTMLElement>(doc, '.comment-reply-link').click();
    await vi.advanceTimersByTimeAsync(100);
    expect(says()).toBe('other place');
    expect(field.value).toBe('Sous l’article.');
  });
});

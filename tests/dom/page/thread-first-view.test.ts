import { expect, test } from 'vitest';
import { keepRoots } from './keep-roots.ts';
import { openPage } from './make-world.ts';
import { openThread } from './open-thread.ts';

keepRoots();

const item = (id: number, words: number) =>
  `<li id="comment-${id}" class="comment"><article class="comment-body"><b class="fn">Lise</b> ` +
  `<time datetime="2026-11-0${id}T09:00:00+01:00">hier</time>` +
  `<div class="comment-content"><p>${'mot '.repeat(words)}</p></div></article></li>`;

const THREAD = `<body><h1>Titre</h1><section id="comments"><h2>Avis</h2>
<ol class="comment-list">${item(1, 3)}${item(2, 9)}${item(3, 6)}</ol>
</section><form id="respond"><textarea></textarea></form></body>`;

const order = () => [...document.querySelectorAll('[id^="comment-"]')].map(({ id }) => id);

test.each([
  ['page', ['comment-1', 'comment-2', 'comment-3']],
  ['newest', ['comment-3', 'comment-2', 'comment-1']],
  ['developed', ['comment-2', 'comment-3', 'comment-1']],
] as const)(
  'a reader who wants %s has every thread open so, and the site’s own back at a click',
  async (wanted, places) => {
    const doc = openPage(THREAD);
    const before = doc.documentElement.outerHTML;
    const firstView = { order: wanted, collapsesRead: false, hasExactDates: false };
    const { handlers } = await openThread(doc, { here: { firstView } });
    expect(order()).toEqual(places);
    expect(await handlers['thread.state'](undefined, undefined)).toMatchObject({ view: firstView });
    await handlers['thread.undo'](undefined, undefined);
    expect(doc.documentElement.outerHTML).toBe(before);
  },
);

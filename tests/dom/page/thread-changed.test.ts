import { expect, test } from 'vitest';
import { openPage } from './make-world.ts';
import { openThread } from './open-thread.ts';

const item = (id: number) =>
  `<li id="comment-${id}" class="comment"><article class="comment-body"><b class="fn">Lise</b>` +
  `<time datetime="2026-11-0${id}T09:00:00+01:00">hier</time>` +
  `<div class="comment-content"><p>Propos ${id}.</p></div></article></li>`;

const THREAD = `<body><section id="comments"><ol class="comment-list">${item(1)}${item(2)}</ol></section>
<form id="respond"><textarea></textarea></form></body>`;

test('a page in which something was changed is told from one as its site made it', async () => {
  const { handlers } = await openThread(openPage(THREAD));
  const isChanged = async () => {
    const state = await handlers['thread.state'](undefined, undefined);
    return state !== null && state !== 'reading' && state.isChanged;
  };
  expect(await isChanged()).toBe(false);
  await handlers['thread.show-bar'](undefined, undefined);
  expect(await isChanged()).toBe(true);
  await handlers['thread.undo'](undefined, undefined);
  await handlers['thread.view']({}, undefined);
  expect(await isChanged()).toBe(false);
  expect(await handlers['thread.view']({ order: 'newest' }, undefined)).toMatchObject({
    isChanged: true,
  });
});

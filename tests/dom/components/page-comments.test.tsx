import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import type { CommentReport } from '../../../utils/domain/detection/page-report.ts';
import type { CurrentPage } from '../../../utils/hooks/use-current-page.ts';
import { usePageComments } from '../../../utils/hooks/use-page-comments.ts';
import { createFakeBackend } from './fake-backend.ts';
import { makeReport } from './make-report.ts';
import { mount, settle, type Mounted } from './mount.tsx';

let mounted: Mounted | null = null;

afterEach(async () => {
  await mounted?.unmount();
  mounted = null;
});

const TAB = { id: 7, url: null, title: '', isPrivate: false };

/** A look at an article of three comments. */
function look(location: string): CurrentPage {
  const report = makeReport();
  return {
    name: 'ready',
    tab: TAB,
    report: { ...report, article: { ...report.article, location } },
  };
}

async function open(first: CurrentPage) {
  const asked: (() => void)[] = [];
  const fake = createFakeBackend({ 'page.comments': () => [] });
  fake.backend.askPage = () =>
    new Promise(resolve => {
      const comment = { author: `n° ${asked.length + 1}` } as CommentReport;
      asked.push(() => resolve([comment] as never));
    });
  let go: (page: CurrentPage) => void = () => {};
  const Probe = () => {
    const [page, setPage] = useState(first);
    go = setPage;
    return <output>{usePageComments(page).map(({ author }) => author)}</output>;
  };
  mounted = await mount(fake, <Probe />);
  const { find } = mounted;
  const answer = async (at: number) => {
    asked[at]?.();
    await settle();
  };
  return {
    answer,
    asked,
    go: (page: CurrentPage) => act(() => go(page)),
    shown: () => find('output').textContent,
  };
}

test('another article with as many comments does not show those of the one before', async () => {
  const { answer, go, shown } = await open(look('https://journal.example/a'));
  await answer(0);
  expect(shown()).toBe('n° 1');
  await go(look('https://journal.example/b'));
  expect(shown()).toBe('');
  await answer(1);
  expect(shown()).toBe('n° 2');
});

test('a second look at the same article keeps them until the new ones are read', async () => {
  const { answer, go, shown } = await open(look('https://journal.example/a'));
  await answer(0);
  await go(look('https://journal.example/a'));
  expect(shown()).toBe('n° 1');
  await answer(1);
  expect(shown()).toBe('n° 2');
});

test('what a page left behind answers late is not shown', async () => {
  const { answer, go, shown } = await open(look('https://journal.example/a'));
  await go(look('https://journal.example/b'));
  await answer(1);
  await answer(0);
  expect(shown()).toBe('n° 2');
});

test('a page without comments is not asked', async () => {
  const report = makeReport({ thread: null });
  const { asked, shown } = await open({ name: 'ready', tab: TAB, report });
  expect(asked).toHaveLength(0);
  expect(shown()).toBe('');
});

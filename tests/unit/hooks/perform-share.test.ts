import { expect, test } from 'vitest';
import type { ShareAction } from '../../../utils/domain/share/share-plan.ts';
import { performShare, type ShareOutcome } from '../../../utils/hooks/perform-share.ts';

type World = { canCopy?: boolean; canOpen?: boolean; sheet?: 'shared' | 'cancelled' | 'copied' };

/** Performs an action and tells what was done, in order, and what the reader was told. */
async function perform(action: ShareAction, world: World = {}, alsoCopy: string | null = null) {
  const done: string[] = [];
  const told: ShareOutcome[] = [];
  const { canCopy = true, canOpen = true, sheet = 'shared' } = world;
  await performShare(
    { action, alsoCopy },
    {
      copy: async ({ text, html }) => {
        done.push(`copy ${text}${html === undefined ? '' : ' and html'}`);
        return canCopy;
      },
      openAddress: async (url, opening) => {
        done.push(`${opening.as} ${url}`);
        return canOpen;
      },
      openShareSheet: async ({ url }) => {
        done.push(`sheet ${url}`);
        return sheet;
      },
    },
    outcome => told.push(outcome),
    async () => void done.push('wait'),
  );
  return { done, told: told.map(({ name }) => name) };
}

const copyThenOpen: ShareAction = {
  kind: 'copy-then-open',
  text: 'Lis ça',
  html: '<p>Lis ça</p>',
  url: 'https://chat.example/new',
  as: 'tab',
};

test.each<[string, ShareAction, string]>([
  ['a tab', { kind: 'open-tab', url: 'https://a.example/' }, 'tab https://a.example/'],
  [
    'a window',
    { kind: 'open-window', url: 'https://a.example/', width: 600, height: 400 },
    'window https://a.example/',
  ],
  ['an app', { kind: 'open-scheme', url: 'sms:?body=a' }, 'scheme sms:?body=a'],
])('%s opens at once', async (_, action, expected) => {
  expect(await perform(action)).toEqual({ done: [expected], told: ['opened'] });
});

test('the message is copied before anything opens, and the reader has time to read why', async () => {
  expect(await perform(copyThenOpen)).toEqual({
    done: ['copy Lis ça and html', 'wait', 'tab https://chat.example/new'],
    told: ['copied-and-opens'],
  });
});

test('nothing opens when the copy was refused: there would be nothing to paste', async () => {
  expect(await perform(copyThenOpen, { canCopy: false })).toEqual({
    done: ['copy Lis ça and html'],
    told: ['copy-refused'],
  });
});

test('an app without an address is copied for only', async () => {
  const { done, told } = await perform({ ...copyThenOpen, url: null });
  expect([done, told]).toEqual([['copy Lis ça and html'], ['copied']]);
});

test('what the link cannot carry is copied beside it', async () => {
  const action: ShareAction = { kind: 'open-scheme', url: 'fb-messenger://share/?link=x' };
  expect(await perform(action, {}, 'Mon mot')).toEqual({
    done: ['copy Mon mot', 'wait', 'scheme fb-messenger://share/?link=x'],
    told: ['copied-and-opens'],
  });
});

test('a browser that opens nothing is told', async () => {
  const action: ShareAction = { kind: 'open-tab', url: 'https://a.example/' };
  expect((await perform(action, { canOpen: false })).told).toEqual(['opened', 'not-opened']);
  expect((await perform(copyThenOpen, { canOpen: false })).told).toEqual([
    'copied-and-opens',
    'not-opened',
  ]);
});

test('a code is shown, nothing opens', async () => {
  const action: ShareAction = { kind: 'qr', payload: 'sms:?&body=a', text: 'a' };
  expect(await perform(action)).toEqual({ done: [], told: ['qr'] });
});

test.each(['shared', 'cancelled', 'copied'] as const)('the share sheet says %s', async sheet => {
  const action: ShareAction = {
    kind: 'share-sheet',
    data: { title: 't', text: 'x', url: 'https://a.example/' },
  };
  expect((await perform(action, { sheet })).told).toEqual([sheet]);
});

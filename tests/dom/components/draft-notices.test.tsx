import { afterEach, describe, expect, test } from 'vitest';
import { MirrorView } from '../../../components/thread/MirrorView.tsx';
import { PopupApp } from '../../../components/popup/PopupApp.tsx';
import { readPage } from '../../../utils/hooks/use-current-page.ts';
import { createFakeBackend, NOW } from './fake-backend.ts';
import { makeReport } from './make-report.ts';
import { click, mount, type as typeInto, until, type Mounted } from './mount.tsx';

let mounted: Mounted | null = null;

afterEach(async () => {
  await mounted?.unmount();
  mounted = null;
});

const SAID = 'Chez nous, le SMS ne sert plus qu’aux codes de la banque et de la poste.';

async function write(text: string, openMs = 3_600_000) {
  const went: unknown[] = [];
  const fake = createFakeBackend({
    'page.report': () => makeReport(),
    'thread.state': () => null,
    'thread.go': to => void went.push(to),
    'thread.texts': () => [{ id: '4', author: 'Zoé', text: SAID, at: NOW }],
    'thread.surroundings': () => ({
      openMs,
      articleWords: 900,
      isKnown: false,
      closing: '',
      signedAs: '',
    }),
  });
  mounted = await mount(fake, <PopupApp surface="popup" firstLook={readPage(fake.backend)} />);
  await until(() => fake.state.openings > 0);
  await typeInto(mounted.find<HTMLTextAreaElement>('textarea'), text);
  await until(() => document.querySelector('.findings') !== null);
  await click(mounted.find<HTMLButtonElement>('.findings .toggle'));
  return { ...mounted, fake, went };
}

describe('what is said about a draft in its place', () => {
  test('what was said before, with the way to it; once for the mirror', async () => {
    const { root, button, went, fake } = await write(SAID.replace('Chez nous, le', 'Le'));
    expect(root.querySelector('.findings q')?.textContent).toBe(SAID);
    await click(button('Voir (Zoé)'));
    expect(went).toEqual([{ id: '4' }]);
    expect(fake.state.noticed).toHaveLength(1);
    await click(button('Laisser (Cela a peut-être déjà été dit)'));
    expect(root.querySelector('.findings q')).toBeNull();
  });

  test('an article hardly open; turned off, it is said no more', async () => {
    const { root, button, fake } = await write('Je ne suis pas d’accord.', 6000);
    expect(root.querySelector('.findings')?.textContent).toContain('7\u00a0%');
    await click(button('Ne plus me le dire (L’article est à peine ouvert)'));
    expect(fake.state.threads.noticesOff).toEqual(['unread']);
    await until(() => root.querySelector('.findings') === null);
  });
});

test('the mirror shows its numbers, and is wiped', async () => {
  const fake = createFakeBackend();
  fake.state.mirror = [{ month: '2026-11', noticed: 4, edited: 3, asIs: 1, held: 0 }];
  mounted = await mount(fake, <MirrorView />);
  const { button, root } = mounted;
  await click(button('Mon miroir'));
  await until(() => root.querySelector('table') !== null);
  const cells = [...root.querySelectorAll('tbody tr')].map(row => row.textContent);
  expect(cells).toEqual([
    'Remarques4',
    'Changés après3',
    'Envoyés tels quels1',
    'Mis en attente par un site0',
  ]);
  await click(button('Tout effacer'));
  await until(() => root.querySelector('table') === null);
  expect(fake.state.mirror).toEqual([]);
});

import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { createFakeBackend, NOW } from './fake-backend.ts';
import { click, type as typeInto, until } from './mount.tsx';
import { CLEAN, look, openShare, ready, tab } from './open-share.tsx';

describe('the card', () => {
  test('names the article, its link without what follows the reader, and fetches nothing', async () => {
    const { find, root } = await openShare(createFakeBackend());
    const card = find('.article-card').textContent;
    for (const words of ['Soixante milliards', 'Le Courrier', 'Élise Marchand', '3 novembre 2026'])
      expect(card).toContain(words);
    expect(card).toContain('journal.example/messages/');
    expect(card).toContain('2 éléments enlevés des liens');
    expect(root.querySelector('img')).toBeNull();
  });

  test('the link can be put back as it was, and cleaned again', async () => {
    const { button, shown } = await openShare(createFakeBackend());
    await click(button('Tout remettre'));
    expect(shown()).toContain('utm_source=lettre');
    await click(button('Nettoyer le lien'));
    expect(shown()).not.toContain('utm_source');
  });

  test('a page without an article says so', async () => {
    const { root } = await openShare(createFakeBackend(), {
      name: 'restricted',
      tab,
      why: 'browser-page',
    });
    expect(root.textContent).toContain('ouvrez d’abord un article');
  });

  test('a page our script has not reached is shared from its tab', async () => {
    const unreached = { ...tab, url: CLEAN, title: 'Le titre de l’onglet' };
    const { shown } = await openShare(createFakeBackend(), {
      name: 'unreached',
      tab: unreached,
      why: 'not-yet',
    });
    expect(shown()).toBe(`*Le titre de l’onglet*\n${CLEAN}`);
  });
});

describe('the message', () => {
  test('follows note, title and the passage that was selected', async () => {
    const { find, shown } = await openShare(createFakeBackend());
    await typeInto(find<HTMLTextAreaElement>('textarea'), 'Lis ça');
    expect(shown()).toBe(
      `Lis ça\n\n*Soixante milliards de messages*\n> Trois fois plus que les SMS.\n${CLEAN}`,
    );
  });

  test('is shown in the manner of the messenger looked at', async () => {
    const { find, shown, root } = await openShare(createFakeBackend());
    await look(find, 'sms');
    expect(shown()).toContain('"Trois fois plus que les SMS."');
    expect(root.textContent).toMatch(/\d SMS/u);
  });

  test('rewritten, it leaves as written', async () => {
    const fake = createFakeBackend();
    const { button, find, share } = await openShare(fake);
    await click(button('Retoucher le message'));
    await typeInto(find<HTMLTextAreaElement>('.message-edit'), `Mon texte à moi ${CLEAN}`);
    await share('whatsapp');
    expect(fake.state.opened[0]?.url).toContain(encodeURIComponent('Mon texte à moi'));
    expect(fake.state.opened[0]?.url).not.toContain('Soixante');
  });

  test('and its link can be copied alone', async () => {
    const fake = createFakeBackend();
    const { button } = await openShare(fake);
    await click(button('Copier le lien'));
    expect(fake.state.copied).toEqual([{ text: CLEAN }]);
  });
});

describe('sharing', () => {
  test('WhatsApp opens with the message, is remembered, and offers what else there is', async () => {
    const fake = createFakeBackend();
    const { share, root } = await openShare(fake);
    await share('whatsapp');
    expect(fake.state.opened).toEqual([
      { url: expect.stringMatching(/^https:\/\/web\.whatsapp\.com\/send\?text=/u), as: 'tab' },
    ]);
    expect(fake.state.history).toMatchObject([
      {
        messenger: 'whatsapp',
        articleUrl: CLEAN,
        title: 'Soixante milliards de messages',
        at: NOW,
      },
    ]);
    expect(root.textContent).toContain('WhatsApp s’ouvre');
    expect(root.textContent).toContain('Rien ne s’est ouvert\u202f?');
  });

  test('Messenger takes no text: it is copied first, and the reader is told to paste', async () => {
    const fake = createFakeBackend();
    const { share, root } = await openShare(fake);
    await share('messenger');
    expect(fake.state.copied[0]?.text).toContain('Soixante milliards');
    expect(fake.state.copied[0]?.html).toContain('<a href=');
    expect(root.textContent).toContain('puis collez');
    await until(() => fake.state.opened.length > 0);
    expect(fake.state.opened[0]?.url).toMatch(/^https:\/\/www\.facebook\.com\/messages/u);
  });

  test('an SMS from a computer goes by a code for the phone', async () => {
    const fake = createFakeBackend();
    const { share, root, button } = await openShare(fake);
    await share('sms');
    expect(fake.state.opened).toEqual([]);
    await until(() => root.querySelector('svg.qr') !== null);
    expect(root.querySelector('svg.qr')?.getAttribute('aria-label')).toContain('téléphone');
    expect(button('Copier et ouvrir messages.google.com')).toBeDefined();
  });

  test('on a phone an SMS opens its app', async () => {
    const fake = createFakeBackend({}, { os: 'android', browser: 'firefox', isMobile: true });
    const { share } = await openShare(fake);
    await share('sms');
    expect(fake.state.opened).toEqual([
      { url: expect.stringMatching(/^sms:\?body=/u), as: 'scheme' },
    ]);
  });

  test('from a private window nothing is remembered', async () => {
    const fake = createFakeBackend();
    const { share } = await openShare(fake, { ...ready, tab: { ...tab, isPrivate: true } });
    await share('telegram');
    expect(fake.state.opened).toHaveLength(1);
    expect(fake.state.history).toEqual([]);
  });

  test('a browser that opens nothing is told', async () => {
    const fake = createFakeBackend();
    fake.state.canOpen = false;
    const { share, root } = await openShare(fake);
    await share('telegram');
    expect(root.textContent).toContain('n’a pas pu ouvrir Telegram');
  });

  test('arrow keys walk the messengers, in two columns', async () => {
    const { find } = await openShare(createFakeBackend());
    find<HTMLElement>('.messenger').focus();
    const seen = [];
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'End']) {
      await act(() => {
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      });
      seen.push((document.activeElement as HTMLElement).dataset['messenger']);
    }
    expect(seen).toEqual(['messenger', 'telegram', 'sms', 'whatsapp', 'telegram']);
  });
});

test('typing letters leads to the messenger that begins so', async () => {
  const { find } = await openShare(createFakeBackend());
  find<HTMLElement>('.messenger').focus();
  const press = async (init: KeyboardEventInit) => {
    await act(() => {
      const event = new KeyboardEvent('keydown', { ...init, bubbles: true });
      document.activeElement?.dispatchEvent(event);
    });
    return (document.activeElement as HTMLElement).dataset['messenger'];
  };
  expect(await press({ key: 't', ctrlKey: true })).toBe('whatsapp');
  expect(await press({ key: 't' })).toBe('telegram');
  expect(await press({ key: 'e' })).toBe('telegram');
  expect(await press({ key: 'ArrowLeft' })).toBe('sms');
});

describe('the history', () => {
  const record = (id: string, messenger: string) => ({
    id,
    messenger,
    articleUrl: `https://autre.example/${id}`,
    title: `Article ${id}`,
    at: NOW - 3_600_000,
  });

  const withHistory = (...ids: string[]) => {
    const fake = createFakeBackend();
    fake.state.history = ids.map(id => record(id, 'telegram'));
    return fake;
  };

  test('says what, where and when', async () => {
    const { find } = await openShare(withHistory('a'));
    expect(find('.history-line').textContent).toContain('Article a');
    expect(find('.history-line').textContent).toContain('Telegram, il y a 1 heure');
  });

  test('one line is forgotten, then all', async () => {
    const fake = withHistory('a', 'b', 'c');
    const { button, root } = await openShare(fake);
    await click(button('Oublier ce partage (Article b)'));
    expect(fake.state.history.map(({ id }) => id)).toEqual(['a', 'c']);
    await click(button('Tout oublier'));
    expect(fake.state.history).toHaveLength(2);
    await click(button('Tout oublier'));
    expect(fake.state.history).toEqual([]);
    expect(root.textContent).toContain('apparaîtront ici');
  });

  test('an article shared before becomes the one at hand', async () => {
    const { button, shown } = await openShare(withHistory('a'));
    await click(button('Repartager (Article a)'));
    // In the manner of the messenger it went by: Telegram puts the link first.
    expect(shown()).toBe('https://autre.example/a\nArticle a');
  });

  test('a kept text is shown, found, and shared again as it was, once in each messenger', async () => {
    const fake = withHistory('a');
    const [kept] = fake.state.history;
    const text = 'Lis ça !\nhttps://autre.example/a#:~:text=ici';
    if (kept) fake.state.history = [{ ...kept, text }];
    const { button, find, share } = await openShare(fake);
    expect(find('.history-text').textContent).toContain('Lis ça');
    await click(button('Repartager (Article a)'));
    expect(find<HTMLTextAreaElement>('.message-edit').value).toBe(text);
    expect(find<HTMLSelectElement>('.message-for').value).toBe('telegram');
    await share('telegram');
    expect(new URL(fake.state.opened[0]?.url ?? '').searchParams.get('text')).toBe('Lis ça !');
    await share('whatsapp');
    expect(new URL(fake.state.opened[1]?.url ?? '').searchParams.get('text')).toBe(text);
  });

  test('a comment shared before leads to it again', async () => {
    const fake = withHistory('a#comment-3');
    const { button, shown } = await openShare(fake);
    await click(button('Repartager (Article a#comment-3)'));
    expect(shown()).toContain('https://autre.example/a#comment-3');
  });

  test('a long one unfolds', async () => {
    const { button, root } = await openShare(withHistory(...'abcdefgh'));
    expect(root.querySelectorAll('.history-line')).toHaveLength(5);
    await click(button('Voir les 3 autres'));
    expect(root.querySelectorAll('.history-line')).toHaveLength(8);
  });

  test('is searched, by title or messenger', async () => {
    const { find, root } = await openShare(withHistory(...'abcdefgh'));
    const box = [...root.querySelectorAll('label')].find(label =>
      label.textContent?.startsWith('Chercher'),
    );
    await typeInto(find<HTMLInputElement>(`#${box?.htmlFor}`), 'example/c');
    expect(root.querySelectorAll('.history-line')).toHaveLength(1);
    await typeInto(find<HTMLInputElement>(`#${box?.htmlFor}`), 'telegram');
    expect(root.querySelectorAll('.history-line')).toHaveLength(8);
    await typeInto(find<HTMLInputElement>(`#${box?.htmlFor}`), 'zzz');
    expect(root.textContent).toContain('Aucun partage ne correspond');
  });

  test('is drawn as a table of bars with its numbers', async () => {
    const { find } = await openShare(withHistory('a', 'b'));
    const details = find<HTMLDetailsElement>('.share-months');
    await act(() => {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
    const cells = [...find('.share-chart tbody tr').children].map(cell => cell.textContent);
    expect(cells).toEqual(['Telegram', '0', '0', '0', '0', '0', '2']);
    expect(find('.share-chart td:last-child rect').getAttribute('height')).toBe('28');
  });
});

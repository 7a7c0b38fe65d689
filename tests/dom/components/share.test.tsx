import { afterEach, describe, expect, test } from 'vitest';
import { act } from 'preact/test-utils';
import { ShareView } from '../../../components/share/ShareView.tsx';
import type { ArticleFacts } from '../../../utils/domain/article/article.ts';
import type { PageReport } from '../../../utils/domain/detection/page-report.ts';
import type { CurrentPage } from '../../../utils/hooks/use-current-page.ts';
import { createFakeBackend, NOW, type FakeBackend } from './fake-backend.ts';
import { click, mount, type as typeInto, until, type Mounted } from './mount.tsx';

const CLEAN = 'https://journal.example/messages/';

const article: ArticleFacts = {
  location: `${CLEAN}?utm_source=lettre&xtor=EPR-1`,
  canonical: null,
  ogUrl: null,
  title: { value: 'Soixante milliards de messages', source: 'json-ld' },
  author: { value: 'Élise Marchand', source: 'json-ld' },
  publishedAt: { value: '2026-11-03T08:00:00Z', source: 'json-ld' },
  modifiedAt: null,
  siteName: { value: 'Le Courrier', source: 'open-graph' },
  language: { value: 'fr', source: 'dom' },
  description: null,
  leadImage: null,
  commentCount: null,
};

const report: PageReport = {
  article,
  forms: [],
  thread: null,
  noForm: 'no-field',
  selection: 'Trois fois plus que les SMS.',
};

const tab = { id: 7, url: null, title: '', isPrivate: false };
const ready: CurrentPage = { name: 'ready', tab, report };

let mounted: Mounted | null = null;

afterEach(async () => {
  await mounted?.unmount();
  mounted = null;
});

async function open(fake: FakeBackend, page: CurrentPage = ready) {
  mounted = await mount(fake, <ShareView page={page} />);
  const { find } = mounted;
  const share = (id: string) => click(find<HTMLButtonElement>(`.messenger[data-messenger=${id}]`));
  return { ...mounted, share, shown: () => find('.message-shown').textContent };
}

async function look(find: Mounted['find'], id: string) {
  const menu = find<HTMLSelectElement>('.message-for');
  menu.value = id;
  await act(() => {
    menu.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('the card', () => {
  test('names the article, its link without what follows the reader, and fetches nothing', async () => {
    const { find, root } = await open(createFakeBackend());
    const card = find('.article-card').textContent;
    for (const words of ['Soixante milliards', 'Le Courrier', 'Élise Marchand', '3 novembre 2026'])
      expect(card).toContain(words);
    expect(card).toContain('journal.example/messages/');
    expect(card).toContain('2 mouchards enlevés');
    expect(root.querySelector('img')).toBeNull();
  });

  test('the link can be put back as it was, and cleaned again', async () => {
    const { button, shown } = await open(createFakeBackend());
    await click(button('Remettre'));
    expect(shown()).toContain('utm_source=lettre');
    await click(button('Nettoyer le lien'));
    expect(shown()).not.toContain('utm_source');
  });

  test('a page without an article says so', async () => {
    const { root } = await open(createFakeBackend(), { name: 'restricted', tab });
    expect(root.textContent).toContain('ouvrez d’abord un article');
  });

  test('a page our script has not reached is shared from its tab', async () => {
    const unreached = { ...tab, url: CLEAN, title: 'Le titre de l’onglet' };
    const { shown } = await open(createFakeBackend(), { name: 'unreached', tab: unreached });
    expect(shown()).toBe(`*Le titre de l’onglet*\n${CLEAN}`);
  });
});

describe('the message', () => {
  test('follows note, title and the passage that was selected', async () => {
    const { find, shown } = await open(createFakeBackend());
    await typeInto(find<HTMLTextAreaElement>('textarea'), 'Lis ça');
    expect(shown()).toBe(
      `Lis ça\n\n*Soixante milliards de messages*\n> Trois fois plus que les SMS.\n${CLEAN}`,
    );
  });

  test('is shown in the manner of the messenger looked at', async () => {
    const { find, shown, root } = await open(createFakeBackend());
    await look(find, 'sms');
    expect(shown()).toContain('"Trois fois plus que les SMS."');
    expect(root.textContent).toMatch(/\d SMS/u);
  });

  test('rewritten, it leaves as written', async () => {
    const fake = createFakeBackend();
    const { button, find, share } = await open(fake);
    await click(button('Retoucher le message'));
    await typeInto(find<HTMLTextAreaElement>('.message-edit'), `Mon texte à moi ${CLEAN}`);
    await share('whatsapp');
    expect(fake.state.opened[0]?.url).toContain(encodeURIComponent('Mon texte à moi'));
    expect(fake.state.opened[0]?.url).not.toContain('Soixante');
  });

  test('and its link can be copied alone', async () => {
    const fake = createFakeBackend();
    const { button } = await open(fake);
    await click(button('Copier le lien'));
    expect(fake.state.copied).toEqual([{ text: CLEAN }]);
  });
});

describe('the link to the passage', () => {
  const passageUrl = `${CLEAN}#:~:text=Trois%20fois`;

  const withPassage = () => {
    const fake = createFakeBackend();
    fake.state.passage = { textStart: 'Trois fois' };
    return fake;
  };

  test('leaves with the quotation, and can be switched off', async () => {
    const { find, shown } = await open(withPassage());
    expect(find('.passage').textContent).toContain('Trois fois plus que les SMS.');
    expect(shown()).toContain(passageUrl);
    await click(find<HTMLInputElement>('.passage input'));
    expect(shown()).not.toContain(':~:');
    expect(shown()).toContain(CLEAN);
  });

  test('is dropped with a word where it would be lost', async () => {
    const { find, shown, root } = await open(withPassage());
    await look(find, 'sms');
    expect(shown()).not.toContain(':~:');
    expect(root.textContent).toContain('sans l’endroit du passage');
  });

  test('is remembered as the article', async () => {
    const fake = withPassage();
    const { share } = await open(fake);
    await share('whatsapp');
    expect(fake.state.opened[0]?.url).toContain(encodeURIComponent(passageUrl));
    expect(fake.state.history[0]?.articleUrl).toBe(CLEAN);
  });

  test('is not offered where the page finds none', async () => {
    const { root } = await open(createFakeBackend());
    expect(root.querySelector('.passage')).toBeNull();
  });
});

describe('what the recipient will see', () => {
  test('emphasis and quotation are drawn, and the link has its card', async () => {
    const { find, root } = await open(createFakeBackend());
    expect(find('.bubble strong').textContent).toBe('Soixante milliards de messages');
    expect(find('.bubble-quotation').textContent).toContain('Trois fois plus');
    const card = find('.link-card').textContent;
    for (const words of ['Soixante milliards', 'journal.example', 'Sans image'])
      expect(card).toContain(words);
    expect(root.querySelector('img')).toBeNull();
    await look(find, 'sms');
    expect(root.querySelector('.link-card')).toBeNull();
    expect(root.querySelector('.bubble strong')).toBeNull();
  });

  test('Telegram shows the link first', async () => {
    const { find, shown } = await open(createFakeBackend());
    await look(find, 'telegram');
    expect(shown()).toMatch(/^https:/u);
  });
});

describe('the cost of an SMS', () => {
  const note = 'Ça va être «\u00a0très\u00a0» long… '.repeat(4);

  test('names what makes it dearer, and writes it simply in one click', async () => {
    const { find, shown, button } = await open(createFakeBackend());
    await typeInto(find<HTMLTextAreaElement>('textarea'), note);
    await look(find, 'sms');
    const before = Number.parseInt(find('.sms-cost strong').textContent ?? '', 10);
    expect(find('.sms-cost').textContent).toContain('70 signes');
    expect([...find('.sms-cost').querySelectorAll('kbd')].map(k => k.textContent)).toEqual(
      expect.arrayContaining(['ê', '«', '…', 'espace insécable']),
    );
    const simple = [...find('.sms-cost').querySelectorAll('button')][0];
    expect(simple?.textContent).toContain('Ponctuation simple');
    await click(simple as HTMLButtonElement);
    expect(Number.parseInt(find('.sms-cost strong').textContent ?? '', 10)).toBeLessThan(before);
    expect(shown()).toContain('"très" long...');
    await click(button('Revenir à la ponctuation soignée'));
    expect(shown()).toContain('«\u00a0très\u00a0»');
  });

  test('a message the reader rewrites is simplified where they write', async () => {
    const { find, button } = await open(createFakeBackend());
    await look(find, 'sms');
    await click(button('Retoucher le message'));
    await typeInto(find<HTMLTextAreaElement>('.message-edit'), note);
    const [simple] = find('.sms-cost').querySelectorAll('button');
    await click(simple as HTMLButtonElement);
    expect(find<HTMLTextAreaElement>('.message-edit').value).toContain('"très" long...');
  });
});

describe('templates', () => {
  const choose = async (find: Mounted['find'], value: string) => {
    const menu = find<HTMLSelectElement>('.message-template');
    menu.value = value;
    await act(() => {
      menu.dispatchEvent(new Event('change', { bubbles: true }));
    });
  };

  test('one is chosen for a messenger and kept for it alone', async () => {
    const fake = createFakeBackend();
    const { find, shown } = await open(fake);
    await choose(find, 'link');
    expect(shown()).toBe(CLEAN);
    expect(fake.state.preferences.templates).toEqual({ whatsapp: 'link' });
    await look(find, 'telegram');
    expect(shown()).toContain('Soixante milliards');
  });

  test('one of the reader’s own shows at every letter, is kept when left, and given up', async () => {
    const fake = createFakeBackend();
    const { find, shown, root, button } = await open(fake);
    await choose(find, 'own');
    const box = find<HTMLTextAreaElement>('.template-text');
    await typeInto(box, 'Vu : {title}');
    expect(shown()).toBe('Vu : *Soixante milliards de messages*');
    expect(root.textContent).toContain('ne contient pas le lien');
    expect(fake.state.preferences.templates['whatsapp']).not.toContain('Vu');
    await act(() => {
      box.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(fake.state.preferences.templates).toEqual({ whatsapp: 'Vu : {title}' });
    await click(button('Revenir au modèle habituel'));
    expect(fake.state.preferences.templates).toEqual({});
    expect(shown()).toContain(CLEAN);
  });
});

describe('sharing', () => {
  test('WhatsApp opens with the message, is remembered, and offers what else there is', async () => {
    const fake = createFakeBackend();
    const { share, root } = await open(fake);
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
    const { share, root } = await open(fake);
    await share('messenger');
    expect(fake.state.copied[0]?.text).toContain('Soixante milliards');
    expect(fake.state.copied[0]?.html).toContain('<a href=');
    expect(root.textContent).toContain('puis collez');
    await until(() => fake.state.opened.length > 0);
    expect(fake.state.opened[0]?.url).toMatch(/^https:\/\/www\.facebook\.com\/messages/u);
  });

  test('an SMS from a computer goes by a code for the phone', async () => {
    const fake = createFakeBackend();
    const { share, root, button } = await open(fake);
    await share('sms');
    expect(fake.state.opened).toEqual([]);
    expect(root.querySelector('svg.qr')?.getAttribute('aria-label')).toContain('téléphone');
    expect(button('Copier et ouvrir messages.google.com')).toBeDefined();
  });

  test('on a phone an SMS opens its app', async () => {
    const fake = createFakeBackend({}, { os: 'android', browser: 'firefox', isMobile: true });
    const { share } = await open(fake);
    await share('sms');
    expect(fake.state.opened).toEqual([
      { url: expect.stringMatching(/^sms:\?body=/u), as: 'scheme' },
    ]);
  });

  test('from a private window nothing is remembered', async () => {
    const fake = createFakeBackend();
    const { share } = await open(fake, { ...ready, tab: { ...tab, isPrivate: true } });
    await share('telegram');
    expect(fake.state.opened).toHaveLength(1);
    expect(fake.state.history).toEqual([]);
  });

  test('a browser that opens nothing is told', async () => {
    const fake = createFakeBackend();
    fake.state.canOpen = false;
    const { share, root } = await open(fake);
    await share('telegram');
    expect(root.textContent).toContain('n’a pas pu ouvrir Telegram');
  });

  test('arrow keys walk the messengers, in two columns', async () => {
    const { find } = await open(createFakeBackend());
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
    const { find } = await open(withHistory('a'));
    expect(find('.history-line').textContent).toContain('Article a');
    expect(find('.history-line').textContent).toContain('Telegram, il y a 1 heure');
  });

  test('one line is forgotten, then all', async () => {
    const fake = withHistory('a', 'b', 'c');
    const { button, root } = await open(fake);
    await click(button('Oublier ce partage (Article b)'));
    expect(fake.state.history.map(({ id }) => id)).toEqual(['a', 'c']);
    await click(button('Tout oublier'));
    expect(fake.state.history).toHaveLength(2);
    await click(button('Tout oublier'));
    expect(fake.state.history).toEqual([]);
    expect(root.textContent).toContain('apparaîtront ici');
  });

  test('an article shared before becomes the one at hand', async () => {
    const { button, shown } = await open(withHistory('a'));
    await click(button('Repartager (Article a)'));
    expect(shown()).toBe('*Article a*\nhttps://autre.example/a');
  });

  test('a long one unfolds', async () => {
    const { button, root } = await open(withHistory(...'abcdefgh'));
    expect(root.querySelectorAll('.history-line')).toHaveLength(5);
    await click(button('Voir les 3 autres'));
    expect(root.querySelectorAll('.history-line')).toHaveLength(8);
  });
});

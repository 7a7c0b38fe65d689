import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { createFakeBackend } from './fake-backend.ts';
import { click, type as typeInto, until, type Mounted } from './mount.tsx';
import { CLEAN, look, openShare } from './open-share.tsx';

describe('the link to the passage', () => {
  const passageUrl = `${CLEAN}#:~:text=Trois%20fois`;

  const withPassage = () => {
    const fake = createFakeBackend();
    fake.state.passage = { textStart: 'Trois fois' };
    return fake;
  };

  test('leaves with the quotation, and can be switched off', async () => {
    const { find, shown } = await openShare(withPassage());
    expect(find('.passage').textContent).toContain('Trois fois plus que les SMS.');
    expect(shown()).toContain(passageUrl);
    await click(find<HTMLInputElement>('.passage input'));
    expect(shown()).not.toContain(':~:');
    expect(shown()).toContain(CLEAN);
  });

  test('is dropped with a word where it would be lost', async () => {
    const { find, shown, root } = await openShare(withPassage());
    await look(find, 'sms');
    expect(shown()).not.toContain(':~:');
    expect(root.textContent).toContain('sans l’endroit du passage');
  });

  test('is remembered as the article', async () => {
    const fake = withPassage();
    const { share } = await openShare(fake);
    await share('whatsapp');
    expect(fake.state.opened[0]?.url).toContain(encodeURIComponent(passageUrl));
    expect(fake.state.history[0]?.articleUrl).toBe(CLEAN);
  });

  test('is not offered where the page finds none', async () => {
    const { root } = await openShare(createFakeBackend());
    expect(root.querySelector('.passage')).toBeNull();
  });
});

describe('what the recipient will see', () => {
  test('emphasis and quotation are drawn, and the link has its card', async () => {
    const { find, root } = await openShare(createFakeBackend());
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
    const { find, shown } = await openShare(createFakeBackend());
    await look(find, 'telegram');
    expect(shown()).toMatch(/^https:/u);
  });
});

describe('the cost of an SMS', () => {
  const note = 'Ça va être «\u00a0très\u00a0» long… '.repeat(4);

  test('names what makes it dearer, and writes it simply in one click', async () => {
    const { find, shown, button } = await openShare(createFakeBackend());
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
    const { find, button } = await openShare(createFakeBackend());
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
    const { find, shown } = await openShare(fake);
    await choose(find, 'link');
    expect(shown()).toBe(CLEAN);
    expect(fake.state.preferences.templates).toEqual({ whatsapp: 'link' });
    await look(find, 'telegram');
    expect(shown()).toContain('Soixante milliards');
  });

  test('one of the reader’s own shows at every letter, is kept when left, and given up', async () => {
    const fake = createFakeBackend();
    const { find, shown, root, button } = await openShare(fake);
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

describe('codes for the phone', () => {
  test('hold the link, the message or an SMS; a long one comes in numbered codes', async () => {
    const { button, root, find } = await openShare(createFakeBackend());
    await typeInto(find<HTMLTextAreaElement>('textarea'), 'Une phrase assez longue. '.repeat(20));
    await click(button('Code QR'));
    await until(() => root.querySelector('svg.qr') !== null);
    expect(find('svg.qr').getAttribute('aria-label')).toContain('ouvrir le lien');
    const [, , sms] = root.querySelectorAll<HTMLInputElement>('.qr-panel input');
    await click(sms as HTMLInputElement);
    expect(find('svg.qr').getAttribute('aria-label')).toMatch(/^Code 1 sur \d+$/u);
    expect(button('Précédent').disabled).toBe(true);
    await click(button('Suivant'));
    expect(find('.qr-panel [role=status]').textContent).toMatch(/^Code 2 sur/u);
  });
});

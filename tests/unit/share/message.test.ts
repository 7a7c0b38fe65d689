import { describe, expect, test } from 'vitest';
import {
  composeMessage,
  textWithLink,
  textWithoutLink,
} from '../../../utils/domain/share/message.ts';
import { writeMessageHtml } from '../../../utils/domain/share/message-html.ts';
import {
  MESSAGE_TEMPLATES,
  renderTemplate,
} from '../../../utils/domain/share/message-templates.ts';
import { messengerNamed } from './make-request.ts';

const LINK = 'https://journal.example/a';
const PARTS = {
  note: 'À lire !',
  title: 'Soixante milliards',
  quotation: 'trois fois plus',
  url: LINK,
};
const text = (id: string, parts: object = {}, language = 'fr', template?: string) =>
  composeMessage({ ...PARTS, ...parts }, messengerNamed(id), {
    language,
    ...(template && { template }),
  }).text;

test.each([
  ['whatsapp', `À lire !\n\n*Soixante milliards*\n> trois fois plus\n${LINK}`],
  ['messenger', `À lire !\n\nSoixante milliards\n«\u00a0trois fois plus\u00a0»\n${LINK}`],
  ['sms', `À lire !\n\nSoixante milliards\n"trois fois plus"\n${LINK}`],
  ['telegram', 'À lire !\n\nSoixante milliards\n«\u00a0trois fois plus\u00a0»'],
  ['viber', `À lire !\n\n*Soixante milliards*\n«\u00a0trois fois plus\u00a0»\n${LINK}`],
  ['discord', `À lire !\n\n**Soixante milliards**\n> trois fois plus\n${LINK}`],
  ['email', `À lire !\n\nSoixante milliards\n> trois fois plus\n${LINK}`],
])('%s has its manner', (id, expected) => {
  expect(text(id)).toBe(expected);
});

test.each([
  ['no note', { note: '' }, `*Soixante milliards*\n> trois fois plus\n${LINK}`],
  ['a note only', { title: '', quotation: '' }, `À lire !\n\n${LINK}`],
  ['the link only', { note: ' ', title: '\n', quotation: '' }, LINK],
  [
    'lines in a title',
    { note: '', quotation: '', title: ' Un\n titre\tlong ' },
    `*Un titre long*\n${LINK}`,
  ],
  ['a marker in a title', { note: '', quotation: '', title: 'Le 2*2' }, `Le 2*2\n${LINK}`],
  [
    'a quotation of two lines',
    { note: '', title: '', quotation: 'un\ndeux' },
    `> un\n> deux\n${LINK}`,
  ],
  ['a lone surrogate', { note: 'a\ud83d', title: '', quotation: '' }, `a\ufffd\n\n${LINK}`],
  [
    'hidden characters',
    { note: 'a\u200b\u00ad\u202eb\u0007', title: '', quotation: '' },
    `ab\n\n${LINK}`,
  ],
  [
    'Windows lines',
    { note: 'a\r\nb\rc\u2028d', title: '', quotation: '' },
    `a\nb\nc\nd\n\n${LINK}`,
  ],
  ['decomposed letters', { note: 'e\u0301', title: '', quotation: '' }, `é\n\n${LINK}`],
  [
    'French spaces',
    { note: 'Oui\u202f! 2\u00a0%', title: '', quotation: '' },
    `Oui\u202f! 2\u00a0%\n\n${LINK}`,
  ],
  ['joined emoji', { note: '👨‍👩‍👧', title: '', quotation: '' }, `👨‍👩‍👧\n\n${LINK}`],
])('WhatsApp: %s', (_what, parts, expected) => {
  expect(text('whatsapp', parts)).toBe(expected);
});

test.each([
  ['fr', '« déjà »', '«\u00a0déjà\u00a0»'],
  ['fr', '“already”', '«\u00a0already\u00a0»'],
  ['fr-FR', 'il a dit « oui » hier', '«\u00a0il a dit « oui » hier\u00a0»'],
  ['en', 'so many', '“so many”'],
  ['en-GB', '"so many"', '“so many”'],
  ['de', 'so viele', '„so viele“'],
  ['xx', 'many', '“many”'],
])('quotes in %s: %s', (language, quotation, expected) => {
  expect(text('signal', { quotation, note: '', title: '' }, language)).toBe(`${expected}\n${LINK}`);
});

test('Markdown in a title or quotation shows as written', () => {
  expect(text('element', { note: '', title: 'a_b*', quotation: 'c\\d' })).toBe(
    `**a\\_b\\***\n> c\\\\d\n${LINK}`,
  );
});

test('Signal: a character that stops its links is told, not changed', () => {
  const message = composeMessage({ ...PARTS, note: '■ Lire' }, messengerNamed('signal'), {
    language: 'fr',
  });
  expect(message.warnings).toEqual(['signal-shows-no-link']);
  expect(message.text.startsWith('■ Lire')).toBe(true);
});

test.each([
  ['link', LINK],
  ['title-link', `*Soixante milliards*\n${LINK}`],
  ['quotation-link', `> trois fois plus\n${LINK}`],
  ['note-link', `À lire !\n${LINK}`],
] as const)('template %s', (name, expected) => {
  expect(text('whatsapp', {}, 'fr', MESSAGE_TEMPLATES[name])).toBe(expected);
});

test('a part may hold braces and dollar signs', () => {
  const parts = { note: '$& {link} $1', title: '', quotation: '', link: LINK };
  expect(renderTemplate(MESSAGE_TEMPLATES.full, parts)).toBe(`$& {link} $1\n\n${LINK}`);
});

test('the link is taken out and put back', () => {
  const whole = composeMessage(PARTS, messengerNamed('whatsapp'), { language: 'fr' });
  expect(textWithLink(whole)).toBe(whole.text);
  expect(textWithoutLink(whole)).toBe(whole.text.replace(`\n${LINK}`, ''));
  const apart = composeMessage(PARTS, messengerNamed('telegram'), { language: 'fr' });
  expect(textWithoutLink(apart)).toBe(apart.text);
  expect(textWithLink(apart)).toBe(`${apart.text}\n${LINK}`);
  expect(textWithLink({ ...apart, text: '' })).toBe(LINK);
});

test('rich text is escaped', () => {
  const parts = {
    note: '1 < 2\nsuite',
    title: '"A" & <b>',
    quotation: "l'eau",
    url: `${LINK}?a=1&b=2`,
  };
  const message = composeMessage(parts, messengerNamed('slack'), { language: 'fr' });
  expect(writeMessageHtml(message)).toBe(
    `<p>1 &lt; 2<br>suite</p><p><a href="${LINK}?a=1&amp;b=2">&quot;A&quot; &amp; &lt;b&gt;</a></p>` +
      `<blockquote cite="${LINK}?a=1&amp;b=2">l&#39;eau</blockquote>`,
  );
});

describe('limits', () => {
  const compose = (id: string, parts: object) =>
    composeMessage({ url: LINK, ...parts }, messengerNamed(id), { language: 'fr' });

  test('the quotation is cut first, the note next, the title last, the link never', () => {
    const { text: whole, shortened } = compose('discord', {
      note: 'n'.repeat(1500),
      title: 't'.repeat(100),
      quotation: 'q'.repeat(3000),
    });
    expect(shortened).toEqual(['quotation']);
    expect(whole.length).toBe(2000);
    expect(whole.endsWith(`…\n${LINK}`)).toBe(true);
    const more = compose('discord', {
      note: 'n'.repeat(4000),
      title: 't',
      quotation: 'q'.repeat(9),
    });
    expect(more).toMatchObject({ shortened: ['quotation', 'note'], quotation: '', title: 't' });
    expect(more.text.length).toBe(2000);
  });

  test('an emoji is kept whole or left out', () => {
    const family = '👨‍👩‍👧‍👦';
    const { title } = compose('bluesky', { title: family.repeat(400) });
    expect(title.replaceAll(family, '')).toBe('…');
  });

  test('Telegram: the message, and the whole address once encoded', () => {
    expect(textWithLink(compose('telegram', { quotation: 'a'.repeat(9000) })).length).toBe(4096);
    const { text: encoded } = compose('telegram', { quotation: 'é'.repeat(4000) });
    expect(encodeURIComponent(encoded).length).toBeLessThan(8192 - encodeURIComponent(LINK).length);
  });

  test('X counts a link as 23 and an emoji as two', () => {
    expect(compose('x', { title: 'a'.repeat(256) }).shortened).toEqual([]);
    expect(compose('x', { title: 'a'.repeat(257) }).shortened).toEqual(['title']);
    expect(compose('x', { title: '👍🏽'.repeat(128) }).shortened).toEqual([]);
    expect(compose('x', { title: '中'.repeat(129) }).shortened).toEqual(['title']);
  });

  test('Threema counts bytes', () => {
    const { text: whole } = compose('threema', { note: 'é'.repeat(3000) });
    expect(new TextEncoder().encode(whole).length).toBeLessThanOrEqual(3500);
  });

  test('a link too long by itself is told, not cut', () => {
    const long = `${LINK}?${'x'.repeat(400)}`;
    const message = compose('bluesky', { url: long, title: 'Titre' });
    expect(message).toMatchObject({ text: long, warnings: ['too-long'] });
  });
});

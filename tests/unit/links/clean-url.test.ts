import { expect, test } from 'vitest';
import { cleanUrl, restorePart } from '../../../utils/domain/links/clean-url.ts';

const cleaned = (url: string) => {
  const result = cleanUrl(url);
  return result.isLink ? result.url : null;
};
const flags = (url: string) => {
  const result = cleanUrl(url);
  return result.isLink ? result.flags : [result.reason];
};

test.each([
  ['a campaign', 'https://journal.example/a?utm_campaign=x', 'https://journal.example/a'],
  ['any case', 'https://journal.example/a?UTM_Medium=x', 'https://journal.example/a'],
  ['an escaped name', 'https://journal.example/a?%75tm_source=x', 'https://journal.example/a'],
  ['a name alone', 'https://journal.example/a?fbclid&b=2', 'https://journal.example/a?b=2'],
  ['the first pair', 'https://journal.example/a?gclid=1&b=2', 'https://journal.example/a?b=2'],
  ['the last pair', 'https://journal.example/a?b=2&gclid=1', 'https://journal.example/a?b=2'],
  ['copied HTML', 'https://journal.example/a?b=2&amp;xtor=1', 'https://journal.example/a?b=2'],
  ['French press', 'https://journal.example/a?at_medium=x&M_BT=1', 'https://journal.example/a'],
  ['a fragment', 'https://journal.example/a#xtor=AL-32', 'https://journal.example/a'],
  ['part of a fragment', 'https://journal.example/a#s2&utm_id=1', 'https://journal.example/a#s2'],
  ['Echobox', 'https://journal.example/a#Echobox=17', 'https://journal.example/a'],
  ['a site of its own', 'https://youtu.be/abcdef?si=zzz&t=9', 'https://youtu.be/abcdef?t=9'],
  ['a shop’s path', 'https://www.amazon.fr/dp/B01/ref=sr_1_3', 'https://www.amazon.fr/dp/B01'],
  [
    'a comment’s secret',
    'https://blog.example/a?unapproved=7&moderation-hash=f',
    'https://blog.example/a',
  ],
  ['a login', 'https://lea:secret@journal.example/a', 'https://journal.example/a'],
  ['spaces around', ' https://journal.example/a?utm_id=1\n', 'https://journal.example/a'],
])('takes out %s', (_what, url, expected) => {
  expect(cleaned(url)).toBe(expected);
});

test.each([
  'https://journal.example/a?ref=accueil&s=1&t=2&id=3&source=4',
  'https://journal.example/a?utm=1#utm',
  "https://journal.example/a?q=caf%c3%a9+noir&z=%7e~'&&empty=",
  'https://journal.example/a?',
  'https://journal.example/#/route?utm_source=x',
  'https://journal.example/a#:~:text=utm_source%3Dx',
  'https://journal.example/a;jsessionid=1',
  'https://xn--lyse-9oad.example/a',
  'https://élysée.example/a',
  'https://Journal.Example/A',
  'mailto:lea@journal.example?subject=Bonjour',
])('leaves every byte of %s', url => {
  expect(cleaned(url)).toBe(url);
});

const INNER = 'https%3A%2F%2Fjournal.example%2Fa%3Fid%3D4%26utm_source%3Dx';

test.each([
  ['Facebook', `https://l.facebook.com/l.php?u=${INNER}&h=AT0`],
  ['Google', `https://www.google.fr/url?sa=t&url=${INNER}`],
  ['a domain of guards', `https://eur02.safelinks.protection.outlook.com/?url=${INNER}&data=x`],
  ['VK', `https://away.vk.com/away.php?to=${INNER}`],
  ['Disqus', `https://disq.us/url?url=${INNER}%3AAbCdEf123&cuid=1`],
  ['a bare query', 'https://href.li/?https://journal.example/a?id=4'],
  ['an AMP viewer', 'https://www.google.com/amp/s/journal.example/a?id=4&usqp=mq'],
  [
    'an AMP cache',
    'https://journal-example.cdn.ampproject.org/v/s/journal.example/a?id=4&amp_js_v=1',
  ],
  [
    'Proofpoint 2',
    'https://urldefense.proofpoint.com/v2/url?u=https-3A__journal.example_a-3Fid-3D4&d=x',
  ],
  ['Proofpoint 3', 'https://urldefense.com/v3/__https://journal.example/a*id=4__;Pw!!x!y$'],
  ['Bing', `https://www.bing.com/ck/a?p=1&u=a1${btoa('https://journal.example/a?id=4')}`],
  ['Yahoo', `https://r.search.yahoo.com/_ylt=1/RU=${INNER}/RK=2/RS=x`],
  [
    'one in another',
    `https://out.reddit.com/t3_1?url=${encodeURIComponent(`https://l.instagram.com/?u=${INNER}`)}`,
  ],
])('opens the wrapper of %s', (_who, url) => {
  expect(cleaned(url)).toBe('https://journal.example/a?id=4');
});

test.each([
  ['a look-alike host', 'https://l.facebook.com.evil.example/l.php?u=https%3A%2F%2Fa.example'],
  ['a longer host', 'https://evil-l.facebook.com.example/l.php?u=https%3A%2F%2Fa.example'],
  ['another path', 'https://www.google.com/maps/url?q=https%3A%2F%2Fa.example'],
  ['a script', 'https://l.facebook.com/l.php?u=javascript%3Aalert(1)'],
  ['two encodings', 'https://l.facebook.com/l.php?u=https%253A%252F%252Fa.example'],
  ['broken escapes', 'https://l.facebook.com/l.php?u=%E9%ZZ'],
  ['a share page', 'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fa.example'],
])('does not open %s', (_what, url) => {
  expect(cleaned(url)).toBe(url);
});

test.each([
  ['javascript:alert(1)', 'script'],
  ['java\nscript:alert(1)', 'script'],
  ['\u0001 JavaScript:alert(1)', 'script'],
  ['data:text/html,x', 'data'],
  ['ftp://journal.example/a', 'scheme'],
  ['blob:https://journal.example/1', 'scheme'],
  ['https://', 'invalid'],
  ['http://a b.example/', 'invalid'],
  ['journal.example', 'invalid'],
  ['', 'invalid'],
])('makes no link of %j', (url, reason) => {
  expect(cleanUrl(url)).toEqual({ isLink: false, original: url, reason });
});

test.each([
  ['https://bit.ly/3abc', ['shortener']],
  ['https://lea:x@journal.example/', ['credentials']],
  ['http://192.168.0.1/', ['numeric-host', 'private-host']],
  ['http://2130706433/', ['numeric-host', 'private-host']],
  ['http://redaction/', ['no-dot-host']],
  ['https://journаl.example/', ['punycode', 'mixed-script']],
  ['https://xn--80ak6aa92e.com/', ['punycode']],
  ['https://journal.example/a\u200bb', ['invisible']],
  ['https://l.facebook.com/l.php?u=data%3Ax', ['unsafe-destination']],
  ['https://www.nytimes.com/a?unlocked_article_code=1.a', ['gift']],
  ['mailto:lea@journal.example?bcc=x@journal.example', ['pii-email', 'mail-headers']],
  ['https://journal.example/', []],
])('tells what to know about %s', (url, expected) => {
  expect(flags(url)).toEqual(expected);
});

test('shows a deceptive host as what it is, in the link itself', () => {
  expect(cleaned('https://journаl.example/a')).toBe('https://xn--journl-7nf.example/a');
});

test('a gift token stays and is named; it goes when asked', () => {
  const url = 'https://www.ft.com/content/1?accessToken=zwAA&b=2';
  expect(cleanUrl(url)).toMatchObject({ url, gift: { name: 'accesstoken', value: 'zwAA' } });
  const without = cleanUrl(url, { gifts: 'remove' });
  expect(without).toMatchObject({ url: 'https://www.ft.com/content/1?b=2' });
});

test('each removed part can come back to its place, one after the other', () => {
  const url = 'https://lea:x@journal.example/a?utm_id=1&b=2&replytocom=3#xtor=4';
  let state = cleanUrl(url);
  if (!state.isLink) throw new Error('not a link');
  expect(state.removed.map(part => part.kind)).toEqual([
    'credentials',
    'tracker',
    'identity',
    'fragment-tracker',
  ]);
  for (let part = state.removed.at(-1); part; part = state.removed.at(-1)) {
    state = restorePart(state, part);
  }
  expect(state.url).toBe(url);
});

test('a wrapper can come back closed', () => {
  const url = `https://l.facebook.com/l.php?u=${INNER}&h=AT0`;
  const state = cleanUrl(url);
  if (!state.isLink) throw new Error('not a link');
  const wrapper = state.removed.find(part => part.kind === 'wrapper');
  if (!wrapper) throw new Error('no wrapper');
  expect(wrapper.name).toBe('l.facebook.com');
  expect(restorePart(state, wrapper).url).toBe(url);
});

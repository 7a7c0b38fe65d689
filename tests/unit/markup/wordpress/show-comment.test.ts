import { describe, expect, test } from 'vitest';
import { previewWordPressComment } from '../../../../utils/domain/markup/wordpress/show-comment.ts';

const show = (text: string, language: 'en' | 'fr' = 'en', host?: string): string =>
  previewWordPressComment(text, { language, ...(host ? { host } : {}) }).shown;

/** A link as WordPress makes it from a bare address. */
const link = (url: string): string => `<a href="${url}" rel="nofollow ugc">${url}</a>`;

describe('lines', () => {
  test.each([
    ['a line feed', 'un\ndeux', '<p>un<br />\ndeux</p>\n'],
    ['line ends of other systems', 'un\r\ndeux\rtrois', '<p>un<br />\ndeux<br />\ntrois</p>\n'],
    ['blank lines', 'un\n\ndeux\n \t\n\ntrois', '<p>un</p>\n<p>deux</p>\n<p>trois</p>\n'],
    [
      'a line of one no-break space is not blank',
      'un\n\u00a0\ndeux',
      '<p>un<br />\n\u00a0<br />\ndeux</p>\n',
    ],
    [
      'a quotation',
      '<blockquote>cité</blockquote>réponse',
      '<blockquote><p>cité</p></blockquote>\n<p>réponse</p>\n',
    ],
    [
      'a quotation between lines',
      'avant\n<blockquote>un\n\ndeux</blockquote>\naprès',
      '<p>avant</p>\n<blockquote><p>un</p>\n<p>deux</p></blockquote>\n<p>après</p>\n',
    ],
    ['an element over a blank line', '<b>un\n\ndeux</b>', '<p><b>un</p>\n<p>deux</b></p>\n'],
    ['a line feed in a tag', '<q cite="a\nb">x</q>', '<p><q cite="a\nb">x</q></p>\n'],
    ['nothing', ' \n ', ''],
  ])('%s', (_, typed, shown) => {
    expect(show(typed)).toBe(shown);
  });
});

describe('links', () => {
  test.each([
    [
      'an address at the end of a sentence',
      'voir https://j.example/a-b?c=1.',
      `voir ${link('https://j.example/a-b?c=1')}.`,
    ],
    ['an ampersand', 'https://j.example/?a=1&b=2', link('https://j.example/?a=1&#038;b=2')],
    ['parentheses', '(voir https://j.example/p_(1))', `(voir ${link('https://j.example/p_(1)')})`],
    ['a host alone', 'site www.j.example, merci', `site ${link('http://www.j.example')}, merci`],
    ['no host without www', 'site j.example', 'site j.example'],
    [
      'an e-mail address',
      'à redac@j.example.',
      'à <a href="mailto:redac@j.example">redac@j.example</a>.',
    ],
    [
      'another scheme',
      'ftp://j.example/x',
      '<a href="ftp://j.example/x" rel="ugc">ftp://j.example/x</a>',
    ],
    ['a scheme nobody knows', 'whatsapp://send', 'whatsapp://send'],
    [
      'a link already made',
      '<a href="https://a.example">https://a.example</a>',
      '<a href="https://a.example" rel="nofollow ugc">https://a.example</a>',
    ],
    ['an accent in the path', 'https://j.example/été', link('https://j.example/été')],
    ['brackets outside the host', 'https://j.example/a[1]', link('https://j.example/a%5B1%5D')],
  ])('%s', (_, typed, shown) => {
    expect(show(typed)).toBe(`<p>${shown}</p>\n`);
  });

  test('an address of the site itself', () => {
    expect(show('https://mon.example/p', 'en', 'mon.example')).toBe(
      '<p><a href="https://mon.example/p" rel="ugc">https://mon.example/p</a></p>\n',
    );
  });
});

describe('typography', () => {
  test.each([
    ['double quotes', 'dit "oui"', 'dit &#8220;oui&#8221;', 'dit &laquo;&nbsp;oui&nbsp;&raquo;'],
    ['single quotes', "dit 'oui'", 'dit &#8216;oui&#8217;', 'dit &lsquo;oui&rsquo;'],
    [
      'apostrophes',
      "c'est l'<em>été</em>",
      'c&#8217;est l&#8217;<em>été</em>',
      'c&rsquo;est l&rsquo;<em>été</em>',
    ],
    ['years', "en '99, les '80", 'en &#8217;99, les &#8217;80', 'en &rsquo;99, les &rsquo;80'],
    ['inches', 'un écran de 27"', 'un écran de 27&#8243;', 'un écran de 27&Prime;'],
    [
      'a quotation that ends on a number',
      '"il y en a 27"',
      '&#8220;il y en a 27&#8221;',
      '&laquo;&nbsp;il y en a 27&nbsp;&raquo;',
    ],
    ['the English short forms', "'tis", '&#8217;tis', '&#8217;tis'],
  ])('%s', (_, typed, english, french) => {
    expect(show(typed)).toBe(`<p>${english}</p>\n`);
    expect(show(typed, 'fr')).toBe(`<p>${french}</p>\n`);
  });

  test.each([
    ['dots', 'non... si', 'non&#8230; si'],
    ['dashes', 'a -- b --- c - d e--f g-h', 'a &#8212; b &#8212; c &#8211; d e&#8211;f g-h'],
    ['an internationalised name', 'xn--bcher-kva', 'xn--bcher-kva'],
    ['times', 'un 4x4, 0x4A, 1920x1080', 'un 4&#215;4, 0x4A, 1920&#215;1080'],
    ['a trade mark', 'marque (tm) fin', 'marque &#8482; fin'],
    ['French marks typed as they should be', '« été » ’', '« été » ’'],
    [
      'nothing in code',
      '<code>"a" -- 2x2 :) https://j.example</code>',
      '<code>"a" -- 2x2 :) https://j.example</code>',
    ],
    ['smilies between spaces', 'bien :-) dit :lol: (:) fin :)', 'bien 🙂 dit 😆 (:) fin 🙂'],
    ['no picture for the one that has one', ':mrgreen:', ':mrgreen:'],
    ['its own name', 'j’aime Wordpress', 'j’aime WordPress'],
  ])('%s', (_, typed, shown) => {
    expect(show(typed)).toBe(`<p>${shown}</p>\n`);
  });
});

describe('balance', () => {
  test.each([
    ['left open', '<b>gras', '<b>gras</b>'],
    ['never opened', 'moi</i> toi', 'moi toi'],
    ['crossed', '<em>un <b>deux</em> trois</b>', '<em>un <b>deux</b></em> trois'],
    ['twice the same', '<i>a<i>b</i></i>', '<i>a</i><i>b</i>'],
    ['self-closed', '<b/>fin', '<b></b>fin'],
    ['upper case', '<STRONG>x</STRONG>', '<strong>x</strong>'],
    ['a quotation in a quotation', '<q>a<q>b</q></q>', '<q>a<q>b</q></q>'],
  ])('%s', (_, typed, shown) => {
    expect(show(typed)).toBe(`<p>${shown}</p>\n`);
  });
});

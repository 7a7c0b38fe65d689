import MarkdownIt, { type MarkdownIt as Parser } from 'markdown-it';
import { markElement } from './domain/markup/mark-elements.ts';
import type { MarkdownFlavour, MarkupProfile } from './domain/markup/profile.ts';
import { type UnsafeHtml, toUnsafeHtml } from './domain/markup/unsafe-html.ts';

/** Of what nobody could find out, the way that loses nothing of what was typed. */
const CAREFUL: MarkdownFlavour = {
  html: 'shown',
  pictures: 'shown',
  bareAddresses: 'schemes',
  indentedCode: true,
  typography: false,
};

/** markdown-it’s rules, by the element they make: a profile without it shows the marks as typed. */
const RULES_BY_ELEMENT: Readonly<Record<string, readonly string[]>> = {
  table: ['table'],
  pre: ['fence', 'code'],
  code: ['backticks'],
  blockquote: ['blockquote'],
  ul: ['list'],
  h1: ['heading', 'lheading'],
  hr: ['hr'],
  a: ['link', 'autolink', 'linkify', 'reference'],
};

const parsers = new WeakMap<MarkupProfile, Parser>();

/**
 * What a Markdown system prints of a text, by a CommonMark parser set to the system’s own way. To be
 * sanitized by the profile’s lists before anybody sees it, which drops pictures typed as elements;
 * Markdown’s own are written as their words, else as their address: none is ever loaded.
 */
export const markdownToHtml = (text: string, profile: MarkupProfile): UnsafeHtml => {
  let parser = parsers.get(profile);
  if (!parser) {
    parser = makeParser(profile);
    parsers.set(profile, parser);
  }
  return toUnsafeHtml(parser.render(text));
};

const makeParser = (profile: MarkupProfile): Parser => {
  const flavour = { ...CAREFUL, ...profile.markdown };
  const parser = new MarkdownIt({
    html: flavour.html === 'read',
    breaks: profile.lines.single === 'break',
    linkify: profile.links.bareUrls,
    typographer: flavour.typography,
  });
  parser.disable(findUnreadRules(profile, flavour));
  // A host that only looks like another one must be seen as it is: no xn-- is turned into letters.
  parser.normalizeLinkText = address => address;
  setBareAddresses(parser, flavour.bareAddresses);
  setRenderer(parser, profile, flavour);
  return parser;
};

const findUnreadRules = (profile: MarkupProfile, flavour: MarkdownFlavour): string[] => [
  ...Object.entries(RULES_BY_ELEMENT).flatMap(([element, rules]) =>
    element in profile.elements ? [] : rules,
  ),
  ...(profile.formatting.includes('link') ? [] : ['link']),
  ...(profile.formatting.includes('strike') ? [] : ['strikethrough']),
  ...(flavour.indentedCode ? [] : ['code']),
  ...(flavour.pictures === 'unread' ? ['image'] : []),
];

const setBareAddresses = (parser: Parser, which: MarkdownFlavour['bareAddresses']): void => {
  const { linkify } = parser;
  linkify.set({ fuzzyLink: which === 'hosts', fuzzyEmail: which !== 'schemes', fuzzyIP: false });
  if (which !== 'hosts') linkify.add('//', null);
  if (which === 'www') linkify.add('www.', WWW_ADDRESS);
};

/** The rest of an address after `www.`; its end is cut as GFM cuts it: no closing punctuation. */
const AFTER_WWW = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#][^\s<>"]*)?/u;

const WWW_ADDRESS = {
  validate: (text: string, start: number): number => {
    if (/[\p{L}\p{N}]/u.test(text.charAt(start - 'www.'.length - 1))) return 0;
    const found = AFTER_WWW.exec(`w.${text.slice(start)}`)?.[0].slice(2) ?? '';
    return found.replace(/[?!.,:;*_~'")\]]+$/, '').length;
  },
  normalize: (match: { url: string }): void => {
    match.url = `http://${match.url}`;
  },
};

const setRenderer = (
  parser: Parser,
  profile: MarkupProfile,
  { pictures }: MarkdownFlavour,
): void => {
  const { rules } = parser.renderer;
  const strike = markElement('strike', profile);
  if (strike) {
    rules.s_open = () => `<${strike}>`;
    rules.s_close = () => `</${strike}>`;
  }
  rules.image = (tokens, index, options, env, self) => {
    if (pictures === 'lost') return '';
    const picture = tokens[index];
    const words = self.renderInlineAsText(picture?.children ?? [], options, env).trim();
    return parser.utils.escapeHtml(words || String(picture?.attrGet('src') ?? ''));
  };
  for (const name of ['th_open', 'td_open'])
    rules[name] = (tokens, index, options, _env, self) => {
      const side = /text-align:(\w+)/.exec(String(tokens[index]?.attrGet('style')))?.[1];
      // No profile keeps a style; those whose tables are aligned keep `align`.
      if (side) tokens[index]?.attrSet('align', side);
      return self.renderToken(tokens, index, options);
    };
};

import { mapTexts } from './map-texts.ts';

/** What WordPress shows for each sign (`smilies_init`, wp-includes/functions.php). */
const SMILIES: Readonly<Record<string, string>> = {
  ':neutral:': '😐',
  ':twisted:': '😈',
  ':arrow:': '➡',
  ':shock:': '😯',
  ':smile:': '🙂',
  ':???:': '😕',
  ':cool:': '😎',
  ':evil:': '👿',
  ':grin:': '😀',
  ':idea:': '💡',
  ':oops:': '😳',
  ':razz:': '😛',
  ':roll:': '🙄',
  ':wink:': '😉',
  ':cry:': '😥',
  ':eek:': '😮',
  ':lol:': '😆',
  ':mad:': '😡',
  ':sad:': '🙁',
  '8-)': '😎',
  '8-O': '😯',
  ':-(': '🙁',
  ':-)': '🙂',
  ':-?': '😕',
  ':-D': '😀',
  ':-P': '😛',
  ':-o': '😮',
  ':-x': '😡',
  ':-|': '😐',
  ';-)': '😉',
  '8O': '😯',
  ':(': '🙁',
  ':)': '🙂',
  ':?': '😕',
  ':D': '😀',
  ':P': '😛',
  ':o': '😮',
  ':x': '😡',
  ':|': '😐',
  ';)': '😉',
  ':!:': '❗',
  ':?:': '❓',
};

const LITERAL = new Set(['code', 'pre', 'style', 'script', 'textarea']);

const SPACE = String.raw`[\r\n\t \u00a0]|&nbsp;`;
const SIGN = new RegExp(
  String.raw`(?<=${SPACE}|^)(?:${Object.keys(SMILIES)
    .toSorted((a, b) => b.length - a.length)
    .map(sign => sign.replace(/[()|?]/g, String.raw`\$&`))
    .join('|')})(?=${SPACE}|$)`,
  'gm',
);

/**
 * WordPress' `convert_smilies`. `:mrgreen:`, the one sign that becomes a picture of the site, stays
 * as typed: a preview loads no pictures.
 */
export const convertSmilies = (html: string): string =>
  mapTexts(html, LITERAL, text => text.replace(SIGN, sign => SMILIES[sign] ?? sign));

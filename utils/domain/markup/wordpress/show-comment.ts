import { wordpressProfile } from '../profiles/wordpress.ts';
import { type UnsafeHtml, toUnsafeHtml } from '../unsafe-html.ts';
import { balanceTags } from './balance-tags.ts';
import { makeClickable } from './make-clickable.ts';
import { addParagraphs } from './paragraphs.ts';
import { convertSmilies } from './smilies.ts';
import { storeComment, type WordPressSite } from './store-comment.ts';
import { texturize } from './texturize.ts';
import type { TypographyLanguage } from './typography-marks.ts';

export type ShowOptions = WordPressSite & {
  /** Language of the site: it decides the quotation marks. */
  readonly language: TypographyLanguage;
};

/**
 * What a theme prints for a stored comment: the filters of `comment_text` in core order.
 */
export const showComment = (stored: string, options: ShowOptions): string => {
  const linked = makeClickable(stored, {
    host: options.host,
    schemes: wordpressProfile.links.schemes,
  });
  const written = escapeLoneAmpersands(texturize(linked, options.language));
  return correctName(addParagraphs(balanceTags(convertSmilies(written))), options.language);
};

/** The end of `wptexturize` and `convert_chars`: an `&` that starts no reference is written out. */
const escapeLoneAmpersands = (html: string): string =>
  html.replace(/&(?!#(?:\d+|x[a-f0-9]+);|[a-z1-4]{1,8};)/gi, '&#038;');

/** WordPress' `capital_P_dangit`. */
const correctName = (html: string, language: TypographyLanguage): string =>
  html.replace(
    language === 'fr'
      ? /(?<=[ >(]|&#8216;|&laquo;&nbsp;)Wordpress/g
      : /(?<=[ >(]|&#8216;|&#8220;)Wordpress/g,
    'WordPress',
  );

export type WordPressPreview = {
  /** What WordPress writes in its database. */
  readonly stored: string;
  /** What it prints on the page; sanitize before showing. */
  readonly shown: UnsafeHtml;
};

/**
 * What WordPress 7 keeps of a guest's comment and what its readers will see.
 *
 * @example previewWordPressComment('3 < 5', { language: 'en' }).shown // '<p>3 &lt; 5</p>\n'
 */
export const previewWordPressComment = (text: string, options: ShowOptions): WordPressPreview => {
  const stored = storeComment(text, options);
  return { stored, shown: toUnsafeHtml(showComment(stored, options)) };
};

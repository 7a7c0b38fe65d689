import { wordpressProfile } from '../profiles/wordpress.ts';
import { repairWindowsReferences } from './entities.ts';
import { filterMarkup } from './filter-markup.ts';
import { markUserLinks } from './link-rel.ts';
import { trimAscii } from './trim-ascii.ts';

/** What WordPress must know about the site to write a comment as that site would. */
export type WordPressSite = {
  /** Host of the site; links to it count as the site's own. */
  readonly host?: string;
};

/**
 * What WordPress 7 writes in its database for a guest's comment: the filters of
 * `pre_comment_content` in core order. Never longer in tags than what was typed.
 *
 * @example storeComment('3 < 5 <u>oui</u>') // '3 &lt; 5 oui'
 */
export const storeComment = (text: string, site: WordPressSite = {}): string =>
  markUserLinks(
    filterMarkup(repairWindowsReferences(trimAscii(text)), wordpressProfile),
    site.host,
  );

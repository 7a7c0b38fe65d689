import { type PageAddresses, type ShareUrl } from '../links/canonical-url.ts';

/** What the card of an article tells before it is passed on. */
export type CardWarning =
  | 'no-title'
  | 'no-image'
  | 'mobile-or-amp'
  | 'wrong-canonical'
  | 'comment-page'
  | 'private-token'
  | 'gift-token'
  | 'local-address';

export type CardFacts = {
  title: string | null;
  imageUrl: string | null;
  page: PageAddresses;
  share: ShareUrl;
};

const VARIANT_HOST = /^(?:m|mobile|amp|touch)\./i;
const AMP_PATH = /\/amp(?:\/|$)|\.amp(?:\.html?)?$|^\/amp\//i;
const COMMENT_PAGE = /\/comment-page-\d+|[?&](?:cpage|replytocom)=/i;

/** The warnings of a card, in the order they are shown. */
export function warnAboutCard({ title, imageUrl, page, share }: CardFacts): CardWarning[] {
  const url = new URL(share.url);
  const seen: [CardWarning, boolean][] = [
    ['no-title', title === null || title.trim() === ''],
    ['no-image', imageUrl === null || imageUrl === ''],
    ['mobile-or-amp', VARIANT_HOST.test(url.hostname) || AMP_PATH.test(url.pathname)],
    ['wrong-canonical', share.reasons.some(reason => reason.startsWith('canonical-'))],
    ['comment-page', COMMENT_PAGE.test(page.location) && COMMENT_PAGE.test(share.url)],
    ['private-token', share.removed.some(part => part.kind === 'identity')],
    ['gift-token', share.gift !== null],
    ['local-address', share.flags.includes('private-host') || share.flags.includes('no-dot-host')],
  ];
  return seen.filter(([, isSeen]) => isSeen).map(([warning]) => warning);
}

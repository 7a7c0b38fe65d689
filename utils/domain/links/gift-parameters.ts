/**
 * Tokens with which a subscriber opens one article to others. They are not trackers: a link someone
 * pastes keeps them. They do name the giver, so a shared article leaves them out unless asked
 * (share-links.md §8).
 */
export type GiftRow = {
  name: string;
  /** Domains it means this on, subdomains included; absent: the name is unmistakable everywhere. */
  sites?: readonly string[];
  /** Shortest value taken for a token, so that `?gift=1` of a shop is left alone. */
  minLength?: number;
  source: string;
};

export const GIFT_PARAMETERS: readonly GiftRow[] = [
  { name: 'unlocked_article_code', source: 'New York Times gift articles' },
  { name: 'pwapi_token', source: 'Washington Post; a JWT with subscriber and expiry' },
  { name: 'gift', sites: ['theatlantic.com'], source: 'The Atlantic gift articles' },
  { name: 'gift', minLength: 16, source: 'Ghost, TryGhost/Ghost#28824 (June 2026)' },
  { name: 'accesstoken', sites: ['ft.com', 'bloomberg.com'], source: 'share-links.md S47' },
  { name: 'st', sites: ['wsj.com', 'barrons.com'], source: 'share-links.md S47' },
  { name: 'sk', sites: ['medium.com'], source: 'Medium friend links' },
  { name: 'giftid', source: 'sanitization.md §3.3' },
  { name: 'view_token', source: 'share-links.md S47' },
  { name: 'share_token', source: 'share-links.md S47' },
];

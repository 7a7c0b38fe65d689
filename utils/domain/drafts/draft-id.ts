import type { DraftPlace } from './draft.ts';

/**
 * The first half of every draft id of an article: see `articleOf`.
 * @param articleUrl - as `articleAddress` gives it
 */
export async function articleHash(articleUrl: string): Promise<string> {
  return shortHash(articleUrl);
}

/** The article a draft belongs to, as `articleHash` names it. */
export function articleOf(id: string): string {
  return id.split('.', 1)[0] ?? id;
}

/** The id of the draft being written at a place: the same on every visit. */
export async function writingId({ article, system, parent }: DraftPlace): Promise<string> {
  return `${await articleHash(article.url)}.${await shortHash(`${system}\n${parent?.id ?? ''}`)}`;
}

/** The id a draft moves to when it is sent, so that the next comment at this place has room. */
export function sentId(id: string, sentAt: number): string {
  return `${id}.${sentAt.toString(36)}`;
}

/** The id of what is left of a text that was cut in two: a draft beside the one of its place. */
export function restId(id: string, splitAt: number): string {
  return `${id}.r-${splitAt.toString(36)}`;
}

/** Whether a draft is the rest of another, waiting until that one is posted. */
export function isRest(id: string): boolean {
  return /^[^.]+\.[^.]+\.r-[0-9a-z]+$/u.test(id);
}

/** The id of the place a sent draft was written at. */
export function writingIdOf(id: string): string {
  return id.split('.').slice(0, 2).join('.');
}

/** 64 bits of SHA-256: by the birthday bound, a collision among a million articles is one in 10^7. */
async function shortHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest, 0, 8), byte => byte.toString(16).padStart(2, '0')).join(
    '',
  );
}

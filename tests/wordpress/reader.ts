/** A reader without a browser: reads pages, posts comments as the form does, and says what a page lacks. */
import assert from 'node:assert/strict';
import type { ArticleName, StoredComment, WordPress } from '../support/wordpress.ts';

export type Answer = { status: number; html: string; location: string; cookies: string[] };

/** The space French sets before a colon and inside guillemets. */
export const NBSP = '\u00a0';

const READER = { author: 'Zoé', email: 'zoe@example.org', url: '' };

export async function read(url: string, cookies: string[] = []): Promise<Answer> {
  const response = await fetch(url, { headers: { cookie: cookies.join('; ') } });
  return answerOf(response);
}

async function answerOf(response: Response): Promise<Answer> {
  return {
    status: response.status,
    html: await response.text(),
    location: response.headers.get('location') ?? '',
    cookies: response.headers.getSetCookie().map(cookie => cookie.split(';')[0] ?? ''),
  };
}

/** Posts as the form of an article does, with more or other fields; `undefined` leaves one out. */
export async function post(
  site: WordPress,
  article: ArticleName,
  fields: Record<string, string | undefined>,
): Promise<Answer> {
  const { html } = await read(site.articles[article]);
  const postId = /postid-(\d+)|page-id-(\d+)/.exec(html);
  const body = new URLSearchParams();
  const all = { ...READER, comment_parent: '0', comment_post_ID: postId?.[1], ...fields };
  for (const [name, value] of Object.entries(all)) if (value !== undefined) body.set(name, value);
  const url = `${site.url}/wp-comments-post.php`;
  return answerOf(await fetch(url, { method: 'POST', body, redirect: 'manual' }));
}

export async function lastComment(site: WordPress, article: ArticleName): Promise<StoredComment> {
  const last = (await site.comments(article)).at(-1);
  assert.ok(last, `${article} has no comment`);
  return last;
}

export function assertContains(html: string, ...parts: string[]): void {
  for (const part of parts) assert.ok(html.includes(part), `the page lacks: ${part}`);
}

export function assertLacks(html: string, ...parts: string[]): void {
  for (const part of parts) assert.ok(!html.includes(part), `the page has: ${part}`);
}

export function assertFailurePage(answer: Answer, status: number, ...parts: string[]): void {
  assert.equal(answer.status, status);
  assertContains(answer.html, 'Erreur lors de la soumission du commentaire', ...parts);
  assertContains(answer.html, `«${NBSP}Retour`);
}

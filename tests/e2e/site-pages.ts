/** A comment that a site of `comment-sites.ts` has. */
export type Kept = { id: number; text: string; isHeld: boolean };

export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** An article with what a comment system puts below it. */
export const page = (body: string): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Le marché couvert</title></head>
   <body><article><h1>Le marché couvert</h1><p>Il rouvre samedi.</p></article>${body}</body></html>`;

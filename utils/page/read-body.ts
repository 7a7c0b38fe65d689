import { countWords } from '../domain/article/count-words.ts';
import { isElsewhere } from './article-scope.ts';

/** The article's own text, surest first. */
const BODIES = [
  '[itemprop~=articleBody]',
  '.entry-content,.post-content,.article-body,.article__body,.story-body',
  'article',
  'main,[role=main]',
];

/** Caps, whatever the page holds. */
const MAX_BODIES = 5;
const MAX_PARAGRAPHS = 1000;
const MAX_TEXT = 400_000;
/** Fewer words than this are a teaser or a caption: the count would mislead. */
const MIN_WORDS = 50;

/** How many words of the article the page shows; `null` where no article's text was recognised. */
export function countShownWords(doc: Document): number | null {
  for (const selector of BODIES) {
    let most = 0;
    for (const body of [...doc.querySelectorAll(selector)].slice(0, MAX_BODIES)) {
      if (isElsewhere(body)) continue;
      const text = [...body.querySelectorAll('p,h2,h3,li,blockquote')]
        .slice(0, MAX_PARAGRAPHS)
        .filter(part => !part.parentElement?.closest('p,li,blockquote') && !isElsewhere(part))
        .map(part => part.textContent ?? '')
        .join('\n');
      most = Math.max(most, countWords(text.slice(0, MAX_TEXT)));
    }
    if (most >= MIN_WORDS) return most;
  }
  return null;
}

/** Boxes that stand where the rest of an article is for subscribers. */
const PAYWALLS =
  '[id*=paywall i],[class*=paywall i],[class*=premium-only i],[class*=subscriber-only i],[class*=regwall i],[data-paywall]';

/** Whether the page shows the box of a paywall in or around its article. Empty mounts count for nothing. */
export function showsPaywall(doc: Document): boolean {
  return [...doc.querySelectorAll(PAYWALLS)]
    .slice(0, MAX_BODIES)
    .some(
      box =>
        !/^(?:html|body|script|link|style|a)$/.test(box.localName) &&
        (box.textContent ?? '').trim() !== '',
    );
}

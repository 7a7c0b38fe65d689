import { isOnlyDate, parseDate } from '../domain/article/parse-date.ts';

/** What a page writes beside the day of an article: « Publié le », “Date Posted”, “(Re)Published:”, « Datum ». */
const LABEL =
  /^\W*(?:re\W?)?(?:publi|posted|date|datum|data\b|fecha|ver[öo]ffentlicht|erstellt|geplaatst|gepubliceerd)/i;
const MAX_LABEL = 30;

/** Boxes whose days are those of comments or of other articles, whatever their label says. */
const OTHERS =
  '#comments,.comments,.comment,.comment-list,.commentlist,[class*=related i],[class*=recent i],[itemprop~=comment],[itemprop~=review]';

/** Text nodes walked through: a longer page told its day before. */
const MAX_NODES = 3000;

/**
 * The day that stands alone on its line with a label above or below it, anywhere in the page: an
 * aside of the article's facts, or the line at its end. For pages that show their day nowhere else.
 * @returns ISO 8601, empty when none
 */
export function labelledDate(doc: Document, language: string): string {
  // 4 is `NodeFilter.SHOW_TEXT`.
  const walker = doc.createTreeWalker(doc.body ?? doc, 4);
  let [before, date] = ['', ''];
  for (let walked = 0; walked < MAX_NODES && walker.nextNode() !== null; walked++) {
    const line = (walker.currentNode.textContent ?? '').replace(/\s+/g, ' ').trim();
    const parent = walker.currentNode.parentElement;
    if (line === '' || !parent || /^(?:script|style)$/.test(parent.localName)) continue;
    const isLabel = line.length <= MAX_LABEL && LABEL.test(line);
    if (date !== '' && isLabel) return date;
    date = isOnlyDate(line) && parent.closest(OTHERS) === null ? parseDate(line, language) : '';
    if (date !== '' && (LABEL.test(before) || isLabel)) return date;
    before = line.length <= MAX_LABEL ? line : '';
  }
  return '';
}

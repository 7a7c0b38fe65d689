import { isOnlyDate, parseDate } from '../domain/article/parse-date.ts';
import { linesIn } from './article-scope.ts';

/** What a page writes beside the day of an article: « Publié le », “Date Posted”, “(Re)Published:”, « Datum ». */
const LABEL =
  /^\W*(?:re\W?)?(?:publi|posted|date|datum|data\b|fecha|ver[öo]ffentlicht|erstellt|geplaatst|gepubliceerd)/i;
const MAX_LABEL = 30;

/** Boxes whose days are those of comments or of other articles, whatever their label says. */
const OTHERS =
  '#comments,.comments,.comment,.comment-list,.commentlist,[class*=related i],[class*=recent i],[itemprop~=comment],[itemprop~=review]';

/**
 * The day that stands alone on its line with a label above or below it, anywhere in the page: an
 * aside of the article's facts, or the line at its end. For pages that show their day nowhere else.
 * @returns ISO 8601, empty when none
 */
export function labelledDate(doc: Document, language: string): string {
  let [before, date] = ['', ''];
  for (const { line, parent } of linesIn(doc.body ?? doc.documentElement)) {
    const isLabel = line.length <= MAX_LABEL && LABEL.test(line);
    if (date !== '' && isLabel) return date;
    date = isOnlyDate(line) && parent.closest(OTHERS) === null ? parseDate(line, language) : '';
    if (date !== '' && (LABEL.test(before) || isLabel)) return date;
    before = line.length <= MAX_LABEL ? line : '';
  }
  return '';
}

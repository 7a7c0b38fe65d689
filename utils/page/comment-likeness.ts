const DATED =
  'time,[datetime],[class*=date i],[class*=time i],[class*=ago i],[itemprop*=date i],a[href*="#comm"]';
const SIGNED =
  '[class*=author i],[class*=user i],[class*=name i],[class*=nick i],[class*=autor i],[class*=pseudo i],[class*=nombre i],[class*=naam i],[itemprop=author],[itemprop=creator],cite,.fn,.vcard,a[rel~=nofollow],a[href*=profil i],a[href*=user i],img[class*=avatar i]';
/** Held off by figures alone: the text of boxes beside each other is read without a space between them. */
const DATE_WORDS =
  /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[-./年]\d{1,2}|(?<!\d)\d{1,2}[:.h]\d\d(?!\d)|(?<!\d)(?:19|20)\d\d(?!\d)|\bago\b|\d (?:sec|min|hour|day|week|month|year)s? ago|il y a|\bvor\b|vor (?:\d|ein)|\bhace\b|hace (?:\d|un)|\btemu\b|назад|geleden|\bsiden\b|\d\s*(?:分钟|小时|天|分|時間|日)前|(?<!\d)\d{1,2}(?:\.|er)? (?:jan|f[eé]v|feb|m[aä]r|a[pvb]r|ma[iyg]|jui?n|giu|jui?l|lug|ao[uû]|aug|ago|se[pt]|o[ck]t|ott|out|nov|d[eéi][cz])|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}(?!\d)/i;

/** A comment is no longer than this, and its date stands near one of its ends. */
const MAX_TEXT = 20_000;
const MAX_DATED_TEXT = 3000;

/** Where comments of other articles or of products are quoted, or where nothing of this page is shown. */
const ELSEWHERE =
  'aside,nav,head,form,pre,code,template,noscript,.sidebar,#sidebar,[class*=recent i],[id*=recent i],[class*=latest i],[id*=latest i],[id*=ultimo i],[class*=ultimo i],[class*=related i],.widget:not(.Blog),[itemprop~=review],[itemtype$="/Review"]';

/** The page's own thread, whatever box a theme puts it in. */
const THREAD = '#comments,.comments-area,.comment-list,.commentlist';

/** Where shops keep what buyers say of a product, in the markup of a blog's comments. */
const REVIEWS = '#reviews,#contributions-list,.woocommerce-Reviews,[itemtype$="/Product"]';

/** Whether an element stands among the reviews of a product. */
export function isAmongReviews(element: Element): boolean {
  return element.closest(REVIEWS) !== null;
}

/** Whether an element stands in a sidebar, a form or a list of others' words, not among the article's comments. */
export function isElsewhere(element: Element): boolean {
  if (isAmongReviews(element)) return true;
  const box = element.closest(ELSEWHERE);
  if (box === null) return false;
  // Some old systems wrap the whole thread in a form nobody types in.
  if (
    box.localName === 'form' &&
    element.parentElement === box &&
    box.querySelector('textarea') === null
  )
    return false;
  const thread = element.closest(THREAD);
  if (box.localName === 'aside' && thread !== null && box.contains(thread)) return false;
  // …or in an aside of its own, the form beside it.
  if (box.localName === 'aside' && box.querySelector('textarea') !== null) return false;
  return box.querySelector('h1') === null;
}

/** A comment in a definition list is made of the term before it and of what follows. */
function partsOf(element: Element): Element[] {
  if (element.localName !== 'dd') return [element];
  return [element.previousElementSibling, element, element.nextElementSibling].filter(
    part => part !== null,
  );
}

/** Whether a time stands in or beside the element, marked or in words. */
export function isDated(element: Element): boolean {
  return partsOf(element).some(
    part =>
      part.querySelector(DATED) !== null ||
      DATE_WORDS.test((part.textContent ?? '').slice(0, MAX_DATED_TEXT)),
  );
}

/** Whether something in or beside the element names or shows a person. */
export function isSigned(element: Element): boolean {
  return partsOf(element).some(
    part => part.querySelector(SIGNED) !== null || (part !== element && part.matches(SIGNED)),
  );
}

/** A comment has words, someone's name and a time: words and one of the two are seen here. */
export function isLikeComment(element: Element): boolean {
  const text = element.textContent ?? '';
  if (text.length > MAX_TEXT || text.trim().length < 8) return false;
  if (element.querySelector('h1') !== null) return false;
  return isDated(element) || isSigned(element);
}

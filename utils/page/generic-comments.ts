import { COMMENT_WORDS } from '../domain/detection/comment-words.ts';
import type { CommentSystem } from '../systems/comment-system.ts';
import { isDated, isElsewhere, isLikeComment, isSigned } from './comment-likeness.ts';
import { findListedComments } from './listed-comments.ts';

/** Elements whose name may say that they hold one comment. */
const CANDIDATES =
  '[itemtype$="/Comment"],[itemprop~=comment],[itemtype$="/UserComments"],[id*=comm i],[class*=comm i],[class*=komment i],[class*=koment i],[class*=reply i],[class*=reaction i],[class*=reactie i],[class*=forum i],[class*=opini i],[class*=coment i],[class*=yorum i],[class*=posting i],[class*=talkback i],[id*=cmt i],[class*=cmt i],[id*=comm i] > li,[id*=comm i] > ul > li,ul[class*=comm i] > li,ol[class*=comm i] > li';

/** Caps: names repeat, so that the first comments tell how the others are called. */
const MAX_CANDIDATES = 1500;
const MAX_KINDS = 12;
const MAX_SAMPLES = 8;

/** A name of one comment: the word alone, or with what it is made of; never the list, the form, the link or the count. */
const ONE =
  /^(?:[a-z\d]+[-_]{1,2})*?(?:user|reader|single|art|article|news|blog|li|post|dsq)?[-_]?(?:comm?ent|commentaire|commento|comentario|comentário|kommen(?:tar|tti)|koment(?:arz)?|reactie|reaction|opinion|opinia|posting|talkback|yorum|cmt|readeritem|threadroot)s?(?:[-_]{1,2}|(?=[A-Z]))?(?:item|entry|unit|node|row|box|single|wrap(?:per)?|block|container|body|card|bubble|content|right|published|kutu|depth-\d+|list-?(?:item|comment)|li|root|holder)?$/i;
const NOT_ONE =
  /form|count|link|title|head|footer|button|btn|icon|reply|respond|author|date|meta|avatar|toggle|section|area|community|commerc|commentsList$|list$|comments$|comentarios$|comentários$|commenti$|kommentare$|disabled|closed|recent|submit/i;

/** A list named for comments, whose items need no name of their own. */
const LIST =
  /^(?:[a-z][\w-]*)?(?:comm?ents?|koment(?:arze)?|kommentare|reacties?)(?:[-_]?list)?s?$/i;

/** The items of a list named for comments; empty when the element is none. */
function listedKind({ localName, parentElement: list }: Element): string {
  if (localName !== 'li' || list === null) return '';
  const token = [...list.classList].find(name => LIST.test(name));
  if (token !== undefined) return `${list.localName}.${token} > li`;
  if (LIST.test(list.id)) return `[id="${list.id}"] > li`;
  const outer = list.parentElement;
  return outer !== null && LIST.test(outer.id) ? `[id="${outer.id}"] > ul > li` : '';
}

/** Build tools write a component's name, the class's and a hash: `Comments_item__x7Bq`. */
const nameOf = (token: string) => token.replace(/^([A-Z]\w*_\w+)__[\w-]{1,8}$/, '$1');

type Kind = { selector: string; samples: Element[] };

/** A selector that fits every comment made like this element; empty when its name says nothing. */
function kindOf(element: Element): string {
  const { localName } = element;
  if (
    /^(?:a|span|input|textarea|button|h\d|img|label|svg|body|html|script|ol|time)$/.test(localName)
  )
    return '';
  if (element.matches('[itemtype$="/Comment"]')) return '[itemtype$="/Comment"]';
  if (element.matches('[itemtype$="/UserComments"]')) return '[itemtype$="/UserComments"]';
  for (const token of element.classList)
    if (
      /^[\p{L}_][\p{L}\w-]{2,39}$/u.test(token) &&
      ONE.test(nameOf(token)) &&
      (!NOT_ONE.test(token) || /list-?(?:item|comment)$/i.test(token))
    )
      return `${localName}.${token}`;
  const id =
    /^([a-z_-]{0,30}(?:comm?ent|koment|kommentar|cmt|reactie|yorum|posting)(?:[-_]?[a-z]{1,10})?[-_]?)\d+$/i.exec(
      element.id,
    );
  if (id !== null) return `${localName}[id^="${id[1]}"]`;
  return listedKind(element);
}

function collectKinds(doc: Document): Kind[] {
  const kinds = new Map<string, Element[]>();
  let looked = 0;
  for (const element of doc.querySelectorAll(CANDIDATES)) {
    if (looked++ >= MAX_CANDIDATES || kinds.size >= MAX_KINDS) break;
    const selector = kindOf(element);
    if (selector === '') continue;
    const samples = kinds.get(selector) ?? [];
    if (samples.length < MAX_SAMPLES && !isElsewhere(element)) samples.push(element);
    kinds.set(selector, samples);
  }
  return [...kinds].map(([selector, samples]) => ({ selector, samples }));
}

/** How many of one kind look like comments, weighed by how much says so. */
function weigh({ samples }: Kind): number {
  const good = samples.filter(isLikeComment);
  const signed = good.filter(element => isSigned(element) && isDated(element));
  if (good.length === 0 || good.length * 2 < samples.length) return 0;
  return 1 + 3 * (signed.length / good.length);
}

/** What is known of a thread no comment system was recognised for: how its comments are named in this page. */
const GENERIC: Omit<CommentSystem, 'comments'> = {
  id: 'generic',
  name: '',
  editor: 'textarea',
  mark: { marks: [], forms: [], posted: [] },
  blocks: [],
  fields: [],
  parts: { author: [], email: [], url: [], consent: [], submit: [] },
  comment: {
    idPrefix: '',
    author: [
      '[itemprop=author]',
      '[class*=author i]',
      '[class*=user i]',
      '[class*=name i]',
      'cite',
    ],
    text: ['[itemprop=text]', '[class*=content i]', '[class*=text i]', '[class*=body i]', 'p'],
    date: ['time[datetime]', '[datetime]'],
    permalink: ['a[href*="#comm"]'],
    held: [],
  },
  threads: [],
  closed: [],
  mustLogIn: [],
};

/**
 * Comments made by no system Causerie knows: the kind of element, named for a comment, that repeats
 * and carries a name and a time. Of kinds nested in each other the outer one is taken.
 */
export function findGenericComments(
  doc: Document,
): { system: CommentSystem; list: NodeListOf<Element> } | null {
  let best: { kind: Kind; weight: number } | null = null;
  for (const kind of collectKinds(doc)) {
    const weight = weigh(kind) * doc.querySelectorAll(kind.selector).length;
    // A little more is not enough: of two kinds nested in each other, the outer comes first.
    if (weight > (best?.weight ?? 0) * 1.2) best = { kind, weight };
  }
  const first = best?.kind.samples.find(isLikeComment);
  const selector =
    best !== null && first !== undefined && isInThread(first)
      ? best.kind.selector
      : findListedComments(doc);
  if (selector === null) return null;
  return { system: { ...GENERIC, comments: [selector] }, list: doc.querySelectorAll(selector) };
}

/** Something around or on the comment has to name comments: a list of posts is made alike. */
function isInThread(element: Element): boolean {
  let level: Element | null = element;
  for (let up = 0; up < 6 && level !== null; up++, level = level.parentElement)
    if (COMMENT_WORDS.test(`${level.id} ${level.className}`.toLowerCase())) return true;
  return element.hasAttribute('itemtype');
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Reason } from '../../utils/domain/detection/page-report.ts';
import { findForms } from '../../utils/page/find-forms.ts';
import { readArticle } from '../../utils/page/read-article.ts';
import { findComments } from '../../utils/page/read-comments.ts';
import { systemsOf } from '../../utils/systems/frame-address.ts';
import { systems as everySystem } from '../../utils/systems/index.ts';
import { seeByMarkup } from '../dom/page/see-by-markup.ts';
import { areSameAuthors, isSameDay, isSameTitle } from './eval-detection-alike.ts';

/** Those whose selectors are about an article's own page. */
const systems = systemsOf(everySystem, { address: '', isTop: true });

/** One line of the labels: the keys this measure reads. Their meaning is in the data's own notes. */
export type Label = {
  id: string;
  file: string;
  url: string | null;
  class: string;
  system: string;
  expect: 'form' | 'optional' | 'none';
  field: string | null;
  fieldAlt: string[];
  okFields: string[];
  trapFields: string[];
  submit: string | null;
  threadExpect: 'thread' | 'optional' | 'none';
  thread: string | null;
  commentSel: string | null;
  commentCount: number | null;
  title: string | null;
  /** The page's three readings of its title, of which an unchecked `title` is the first there is. */
  meta?: { ogTitle?: string | null; h1?: string | null; titleTag?: string | null } | null;
  published: string | null;
  author: string | null;
  goldMeta: { title?: string; date?: string; author?: string } | null;
};

export type Prediction = {
  id: string;
  field: string | null;
  form: string | null;
  submit: string | null;
  thread: string | null;
};

/** How one page went; `null` where the label asks for nothing. */
export type Judged = {
  label: Label;
  prediction: Prediction;
  system: string | null;
  form: 'right' | 'missed' | 'wrong' | 'trap' | 'false-alarm' | 'neutral' | 'none';
  submit: boolean | null;
  thread: 'right' | 'missed' | 'wrong' | 'false-alarm' | 'none';
  commentCount: boolean | null;
  title: boolean | null;
  date: boolean | null;
  author: boolean | null;
  reasons: Reason[];
  said: { title: string; date: string; author: string; comments: number };
};

/** The shortest selector that names one element alone. */
export function selectorOf(element: Element | null): string | null {
  if (element === null) return null;
  const doc = element.ownerDocument;
  const path: string[] = [];
  for (let level: Element | null = element; level !== null; level = level.parentElement) {
    const id = level.getAttribute('id');
    const byId = id ? `[id="${id.replace(/["\\]/g, '\\$&')}"]` : null;
    if (byId !== null && doc.querySelectorAll(byId).length === 1)
      return [byId, ...path].join(' > ');
    const { localName } = level;
    const twins = [...(level.parentElement?.children ?? [])].filter(
      twin => twin.localName === localName,
    );
    path.unshift(`${localName}:nth-of-type(${twins.indexOf(level) + 1})`);
  }
  return path.join(' > ').replace('html:nth-of-type(0)', 'html');
}

/** A list or a box named for comments. */
const THREAD_BOX = 'ol,ul,[id*=comments i],[class*=comments i],[class*=comment-list i]';

/** The smallest element around the first and the last comment; around a lone one the list or box it stands in. */
function common(list: ArrayLike<Element>, threads: readonly string[]): Element | null {
  const [first, last] = [list[0], list[list.length - 1]];
  if (first === undefined || last === undefined) return null;
  let level = first.parentElement;
  if (first === last) return level?.closest([...threads, THREAD_BOX].join()) ?? level;
  while (level !== null && !level.contains(last)) level = level.parentElement;
  return level;
}

function judgeForm(label: Label, field: Element | null, all: (s: string[]) => Element[]) {
  const isGood = field !== null && all([label.field ?? '', ...label.fieldAlt]).includes(field);
  const isReply = field !== null && all(label.okFields).includes(field);
  if (label.expect === 'form') {
    if (isGood) return 'right';
    if (field === null || isReply) return 'missed';
    return all(label.trapFields).includes(field) ? 'trap' : 'wrong';
  }
  if (field === null) return 'none';
  if (label.expect === 'optional') return isGood || isReply ? 'neutral' : 'wrong';
  return 'false-alarm';
}

function judgeThread(
  label: Label,
  thread: Element | null,
  one: (s: string | null) => Element | null,
) {
  if (label.threadExpect === 'optional') return 'none';
  if (label.threadExpect === 'none') return thread === null ? 'none' : 'false-alarm';
  if (thread === null) return 'missed';
  const wanted = one(label.thread);
  const comments = label.commentSel
    ? [...thread.ownerDocument.querySelectorAll(label.commentSel)]
    : wanted
      ? [wanted]
      : [];
  const inside = comments.filter(comment => thread.contains(comment)).length / comments.length;
  const room = 2.5 * (wanted?.textContent.length ?? 0) + 2000;
  return inside >= 0.9 && thread.textContent.length <= room ? 'right' : 'wrong';
}

/**
 * A title checked by hand is the one that counts. An unchecked label is only the first of what the page
 * says of itself (`og:title`, else its `h1`, else the window's title), and often the site's name: any of
 * the three counts then, the site's name excepted.
 */
export function judgeTitle(
  { goldMeta, title, meta }: Label,
  said: string,
  host: string,
): boolean | null {
  if (goldMeta?.title) return isSameTitle(said, goldMeta.title, host);
  if (!title) return null;
  return [title, meta?.ogTitle, meta?.h1, meta?.titleTag].some(
    one => !!one && isSameTitle(said, one, host),
  );
}

/**
 * Whether a label nobody checked was read from a comment: the first `time` or `.author` of a page is often
 * in its thread. What a `meta` says, too, is the article's.
 */
function isOfComment(value: string, thread: Element | null): boolean {
  if (thread === null) return false;
  const isMeta = [...thread.ownerDocument.querySelectorAll('meta')].some(
    meta => meta.getAttribute('content') === value,
  );
  const isDatetime = [...thread.querySelectorAll('[datetime]')].some(
    time => time.getAttribute('datetime') === value,
  );
  const isName = [...thread.querySelectorAll('[class*=author i],cite,.fn')].some(
    name => name.textContent.trim() === value,
  );
  return !isMeta && (isDatetime || isName);
}

/** Runs the detector on one saved page and compares with its label. */
export function judgePage(folder: string, label: Label): Judged {
  const { window } = openSaved(folder, label);
  const judged = judgeDocument(window.document, label);
  window.close();
  return judged;
}

/** jsdom parses what stands in `noscript` as markup, which no browser that runs an extension does. */
const withoutNoscript = (html: string) =>
  html.replace(/(<noscript[^>]*>)[^]*?(?=<\/noscript)/gi, '$1');

export function openSaved(folder: string, label: Label): JSDOM {
  const html = gunzipSync(readFileSync(join(folder, label.file))).toString('utf8');
  const url = URL.canParse(label.url ?? '') ? (label.url ?? '') : 'https://page.example/article';
  return new JSDOM(withoutNoscript(html), {
    url,
    runScripts: 'outside-only',
    virtualConsole: new VirtualConsole(),
  });
}

/** Compares what the detector reads in a document with its label. */
export function judgeDocument(doc: Document, label: Label): Judged {
  const all = (selectors: string[]) =>
    selectors.flatMap(selector => (selector ? [...doc.querySelectorAll(selector)] : []));
  const one = (selector: string | null) => (selector ? doc.querySelector(selector) : null);

  const [best] = findForms(doc, systems, seeByMarkup);
  const comments = findComments(doc, systems);
  const thread =
    comments &&
    common(
      comments.list,
      comments.system.threads.filter(box => !box.includes('>>>')),
    );
  const facts = readArticle(doc);
  const submit = one(label.submit);
  const form = judgeForm(label, best?.field ?? null, all);
  const said = {
    title: facts.title?.value ?? '',
    date: (facts.publishedAt ?? facts.modifiedAt)?.value ?? '',
    author: facts.author?.value ?? '',
    comments: comments?.list.length ?? 0,
  };
  const wanted = {
    date: label.goldMeta?.date ?? label.published,
    author: label.goldMeta?.author ?? label.author,
  };
  return {
    label,
    prediction: {
      id: label.id,
      field: selectorOf(best?.field ?? null),
      form: selectorOf(best?.block ?? null),
      submit: selectorOf(best?.submit ?? null),
      thread: selectorOf(thread),
    },
    system: best?.system?.id ?? null,
    form,
    submit:
      form === 'right' && submit !== null
        ? !!best?.submit && (best.submit.contains(submit) || submit.contains(best.submit))
        : null,
    thread: judgeThread(label, thread, one),
    commentCount:
      label.threadExpect === 'thread' && label.commentCount !== null
        ? said.comments === label.commentCount
        : null,
    title: judgeTitle(label, said.title, doc.location.hostname),
    date:
      wanted.date && (label.goldMeta?.date || !isOfComment(wanted.date, one(label.thread)))
        ? isSameDay(said.date, wanted.date)
        : null,
    author:
      wanted.author &&
      !/^https?:/.test(wanted.author) &&
      (label.goldMeta?.author || !isOfComment(wanted.author, one(label.thread)))
        ? areSameAuthors(said.author, wanted.author)
        : null,
    reasons: best?.verdict.reasons ?? [],
    said,
  };
}

import { wordpressProfile } from '../../utils/domain/markup/profiles/wordpress.ts';
import { toUnsafeHtml } from '../../utils/domain/markup/unsafe-html.ts';
import { createHtmlSanitizer, type HtmlSanitizer } from '../../utils/sanitize-html.ts';

/** A window with a DOM: a browser's own or jsdom's. */
export type JudgedWindow = Parameters<typeof createHtmlSanitizer>[0] &
  Pick<typeof globalThis, 'HTMLElement'>;

const SLOWEST_MS = 250;
/** A machine that does other things may be slow once; a sanitizer that is slow is so every time. */
const ATTEMPTS = 3;
const ELEMENTS = new Map<string, readonly string[]>([
  ...wordpressProfile.shownElements.map((name): [string, readonly string[]] => [name, []]),
  ...Object.entries(wordpressProfile.elements),
]);

export type SanitizerJudge = {
  /** What is broken for a payload; nothing when all is well. */
  readonly judge: (payload: string) => string[];
  /** Scripts that ran so far; those that wait for a load to fail run later than they are mounted. */
  readonly countScripts: () => number;
};

type World = {
  readonly window: JudgedWindow;
  readonly sanitizer: HtmlSanitizer;
  readonly countScripts: () => number;
};

/**
 * Holds the sanitizer against hostile payloads in one window, invariant by invariant. What it shows
 * is mounted in the document of that window, where it could run and load.
 */
export const createSanitizerJudge = (window: JudgedWindow): SanitizerJudge => {
  let scriptsRun = 0;
  for (const name of ['alert', 'prompt', 'confirm', 'print'])
    Object.defineProperty(window, name, { value: () => (scriptsRun += 1) });
  const sanitizer = createHtmlSanitizer(window, wordpressProfile);
  const world: World = { window, sanitizer, countScripts: () => scriptsRun };
  const judge = (payload: string) => {
    try {
      return findBroken(payload, world);
    } catch (error) {
      return [`I1 ${String(error)}`];
    }
  };
  return { judge, countScripts: world.countScripts };
};

const parse = (html: string, { document }: JudgedWindow): DocumentFragment => {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
};

const isAddress = (value: string): boolean =>
  // oxlint-disable-next-line no-control-regex -- what browsers skip
  /^(?:https?:|mailto:)/i.test(value.replace(/[\t\n\r]/g, '').replace(/^[\0-\x20]+/, ''));

const findStrangers = (fragment: DocumentFragment, window: JudgedWindow): string[] => {
  const walker = window.document.createTreeWalker(fragment);
  const strangers: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === node.TEXT_NODE) continue;
    if (!(node instanceof window.HTMLElement)) {
      strangers.push(`I2 node ${node.nodeName}`);
      continue;
    }
    const attributes = ELEMENTS.get(node.localName);
    if (!attributes) strangers.push(`I2 element ${node.localName}`);
    for (const { name, value } of node.attributes) {
      if (!attributes?.includes(name)) strangers.push(`I2 attribute ${name}`);
      if (['href', 'cite'].includes(name) && !isAddress(value)) strangers.push(`I3 ${value}`);
    }
  }
  return strangers;
};

const isSlow = (work: () => void): boolean => {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const started = performance.now();
    work();
    if (performance.now() - started <= SLOWEST_MS) return false;
  }
  return true;
};

const findBroken = (payload: string, world: World): string[] => {
  const { window, sanitizer, countScripts } = world;
  const broken: string[] = [];
  const before = countScripts();
  const clean = sanitizer.toHtml(toUnsafeHtml(payload));
  if (isSlow(() => sanitizer.toHtml(toUnsafeHtml(payload)))) broken.push('I1 slow');
  broken.push(...findStrangers(parse(clean, window), window));
  if (sanitizer.toHtml(toUnsafeHtml(clean)) !== clean) broken.push('I4 not idempotent');
  window.document.body.replaceChildren(sanitizer.toFragment(toUnsafeHtml(payload)));
  if (countScripts() !== before) broken.push('I5 script ran');
  if (window.document.body.querySelector('img, video, audio, iframe, object, embed, link, script'))
    broken.push('I5 something that loads');
  for (const word of ['avant', 'après'])
    if (payload.startsWith('avant ') && payload.endsWith(' après') && !clean.includes(word))
      broken.push(`I6 lost ${word}`);
  const field = window.document.createElement('textarea');
  field.value = clean;
  if (field.value !== clean.replaceAll('\r\n', '\n').replaceAll('\r', '\n')) broken.push('I7');
  return broken;
};

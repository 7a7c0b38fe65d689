import createDOMPurify, { type Config, type WindowLike } from 'dompurify';
import type { MarkupProfile } from './domain/markup/profile.ts';
import type { UnsafeHtml } from './domain/markup/unsafe-html.ts';

declare const safe: unique symbol;

/** HTML that went through a sanitizer. Changing it in any way makes it unsafe again. */
export type SafeHtml = string & { readonly [safe]: true };

export type HtmlSanitizer = {
  /**
   * For the preview: a fragment of an inert document, its links opening elsewhere and telling the
   * site nothing.
   */
  readonly toFragment: (html: UnsafeHtml) => DocumentFragment;
  /** For a field: the same content as text, with nothing but what the profile lists. */
  readonly toHtml: (html: UnsafeHtml) => SafeHtml;
};

/** No profile may go beyond these, whatever its system accepts: no pictures, frames, styles, forms. */
const KNOWN_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b big blockquote br center cite code dd del div dl dt em h1 h2 h3 h4 h5 h6 hr ' +
    'i ins kbd li mark ol p pre q rb rp rt ruby s samp small span strike strong sub sup table ' +
    'tbody td tfoot th thead tr tt u ul var'
  ).split(' '),
);
const KNOWN_ATTRIBUTES: ReadonlySet<string> = new Set(
  'href title cite datetime lang dir start reversed align colspan rowspan'.split(' '),
);
const URL_ATTRIBUTES: ReadonlySet<string> = new Set(['href', 'cite']);
const WEB_ADDRESS = /^(?:https?:|mailto:)/i;
const XHTML = 'http://www.w3.org/1999/xhtml';

/** Output that changes when it is sanitized again settles in two rounds; more is not worth keeping. */
const MOST_ROUNDS = 4;

/**
 * Makes the sanitizer of one profile: DOMPurify with its lists, then a copy built from those lists
 * alone, because DOMPurify has one list of attributes for all elements and cannot take `is` away.
 * Make one per profile and keep it. Needs a window with a DOM: an extension page, not the worker.
 *
 * @throws when the window has no DOM DOMPurify can use, or the profile lists what no profile may
 */
export const createHtmlSanitizer = (
  window: WindowLike & { readonly document: Document },
  profile: MarkupProfile,
): HtmlSanitizer => {
  const allowed = collectAllowed(profile);
  const purifier = createDOMPurify(window);
  if (!purifier.isSupported) throw new Error('no DOM here: HTML cannot be sanitized');
  const config = makeConfig(allowed);
  const inert = window.document.implementation.createHTMLDocument('');

  // A string, not a fragment: for a fragment DOMPurify drops elements with `is`, text and all.
  const clean = (html: string): DocumentFragment => {
    const page = `<!doctype html><body>${purifier.sanitize(html, config)}`;
    const parsed = new window.DOMParser().parseFromString(page, 'text/html');
    const fragment = inert.createDocumentFragment();
    copyAllowed(parsed.body, fragment, allowed);
    return fragment;
  };
  const settle = (html: UnsafeHtml): { fragment: DocumentFragment; html: string } => {
    let fragment = clean(html);
    let written = serialize(fragment, inert);
    for (let round = 0; round < MOST_ROUNDS; round++) {
      fragment = clean(written);
      const again = serialize(fragment, inert);
      if (again === written) return { fragment, html: written };
      written = again;
    }
    const text = inert.createDocumentFragment();
    text.append(fragment.textContent);
    return { fragment: text, html: serialize(text, inert) };
  };

  return {
    toFragment: html => markLinks(settle(html).fragment),
    toHtml: html => settle(html).html as SafeHtml,
  };
};

type Allowed = ReadonlyMap<string, readonly string[]>;

const collectAllowed = (profile: MarkupProfile): Allowed => {
  const shown = profile.shownElements.map((name): [string, readonly string[]] => [name, []]);
  const allowed = new Map([...shown, ...Object.entries(profile.elements)]);
  for (const [name, attributes] of allowed) {
    const foreign = attributes.find(attribute => !KNOWN_ATTRIBUTES.has(attribute));
    if (!KNOWN_ELEMENTS.has(name) || foreign !== undefined)
      throw new Error(`profile ${profile.id} allows ${name}${foreign ? `[${foreign}]` : ''}`);
  }
  return allowed;
};

const makeConfig = (allowed: Allowed): Config => ({
  ALLOWED_TAGS: [...allowed.keys()],
  ALLOWED_ATTR: [...new Set([...allowed.values()].flat())],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_URI_REGEXP: WEB_ADDRESS,
  // Not addresses: DOMPurify would hold their values against the expression above.
  ADD_URI_SAFE_ATTR: [...KNOWN_ATTRIBUTES].filter(name => !URL_ATTRIBUTES.has(name)),
  // Extension pages name no policy in their CSP, and nothing here writes to a sink that asks for one.
  TRUSTED_TYPES_POLICY: null,
});

/** A new tree of the allowed elements and attributes and of text, whatever the old one holds. */
const copyAllowed = (source: Node, target: Node, allowed: Allowed, depth = 0): void => {
  const inert = target.ownerDocument;
  if (!inert) return;
  for (const child of source.childNodes) {
    if (isText(child)) {
      target.appendChild(inert.createTextNode(child.data));
    } else if (isElement(child)) {
      const element = depth < DEEPEST ? copyElement(child, inert, allowed) : null;
      if (element) copyAllowed(child, element, allowed, depth + 1);
      target.appendChild(element ?? inert.createTextNode(child.textContent));
    }
  }
};

/** No comment nests deeper; parsers give up at 512. Deeper elements leave their text. */
const DEEPEST = 100;

const isText = (node: Node): node is Text => node.nodeType === node.TEXT_NODE;
const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;

const copyElement = (element: Element, inert: Document, allowed: Allowed): HTMLElement | null => {
  const attributes = allowed.get(element.localName);
  if (!attributes || element.namespaceURI !== XHTML) return null;
  const copy = inert.createElement(element.localName);
  for (const name of attributes) {
    const value = element.getAttribute(name);
    if (value === null || (URL_ATTRIBUTES.has(name) && !isWebAddress(value))) continue;
    copy.setAttribute(name, value);
  }
  return copy;
};

/** Browsers skip these before a scheme and inside it. */
// oxlint-disable-next-line no-control-regex -- C0 controls are what must go
const SKIPPED = /^[\0-\x20]+|[\t\n\r]/g;

const isWebAddress = (value: string): boolean => WEB_ADDRESS.test(value.replace(SKIPPED, ''));

const serialize = (fragment: DocumentFragment, inert: Document): string => {
  const holder = inert.createElement('div');
  holder.append(fragment.cloneNode(true));
  return holder.innerHTML;
};

/** Only in the preview: these attributes are the site's business in what is posted. */
const markLinks = (fragment: DocumentFragment): DocumentFragment => {
  for (const link of fragment.querySelectorAll('a[href]')) {
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener noreferrer nofollow ugc');
  }
  return fragment;
};

import { describe, expect, test } from 'vitest';
import { findForms } from '../../../utils/page/find-forms.ts';
import { fillInnerDocuments } from '../../support/fill-inner-documents.ts';
import { openPage, systems } from './make-world.ts';
import { seeByMarkup } from './see-by-markup.ts';

const FORM =
  '<h2>Laisser un commentaire</h2><form action="/comment"><textarea id="own" name="comment"></textarea><button>Publier</button></form>';

function open(html: string): Document {
  const doc = openPage(
    `<meta name="description" content="Le tram."><body><main><h1>Le tram</h1>${html}</main></body>`,
  );
  fillInnerDocuments(doc);
  return doc;
}

const shadow = (inner: string) =>
  `<own-comments><template shadowrootmode="open">${inner}</template></own-comments>`;

const frame = (inner: string) => `<iframe srcdoc="${inner.replaceAll('"', '&quot;')}"></iframe>`;

const find = (doc: Document) => findForms(doc, systems, seeByMarkup).map(({ field }) => field.id);

/** The focus goes into the field, as a click of the reader sends it there. */
function enter(doc: Document, host: string): void {
  doc.querySelector(host)?.shadowRoot?.querySelector<HTMLElement>('textarea')?.focus();
}

describe('a form of no known system', () => {
  test('in a frame written by the page is found', () => {
    expect(find(open(frame(FORM)))).toEqual(['own']);
  });

  test('in a frame is found by the headline before the frame', () => {
    const bare = FORM.replace(/<h2>.*<\/h2>/, '').replace('name="comment"', 'name="text"');
    expect(find(open(`<h2>Laisser un commentaire</h2>${frame(bare)}`))).toEqual(['own']);
  });

  test('in an open shadow root is found once the reader was in it, and while it is there', () => {
    const doc = open(shadow(FORM));
    expect(find(doc)).toEqual([]);
    enter(doc, 'own-comments');
    expect(find(doc)).toEqual(['own']);
    (doc.activeElement as HTMLElement).blur();
    expect(find(doc)).toEqual(['own']);
    doc.querySelector('own-comments')?.remove();
    expect(find(doc)).toEqual([]);
  });
});

describe('what is none, in a frame or in a shadow root as anywhere', () => {
  test.each([
    [
      'the editor of a mail',
      '<body><div id="own" contenteditable="true" aria-label="Message"></div><button>Send</button></body>',
    ],
    [
      'a chat',
      '<div class="livechat-comment"><textarea id="own" placeholder="Write a comment or a question"></textarea><button>Send reply</button></div>',
    ],
    [
      'a search',
      '<form role="search"><textarea id="own" name="q" class="comment-search"></textarea><button>Search</button></form>',
    ],
    ['an editor of its own', '<div id="own" contenteditable="true"><p>Text</p></div>'],
  ])('%s', (_name, inner) => {
    const doc = open(frame(inner) + shadow(inner));
    enter(doc, 'own-comments');
    expect(find(doc)).toEqual([]);
  });
});

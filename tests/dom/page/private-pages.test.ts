import { describe, expect, test } from 'vitest';
import { findForms } from '../../../utils/page/find-forms.ts';
import { openPage, systems } from './make-world.ts';
import { seeByMarkup } from './see-by-markup.ts';

/** On a page that says nothing of itself to anybody. */
const find = (html: string, url?: string) =>
  findForms(openPage(`<body><main>${html}</main></body>`, url), systems, seeByMarkup);

/** Behind a log-in: nothing in them is named for what it is, and their pages describe themselves to nobody. */
const PRIVATE: readonly (readonly [string, string])[] = [
  [
    'the answer to an adviser of a bank',
    '<form action="/espace-client/7/repondre"><h2>Répondre à votre conseiller</h2><label for="m">Votre message</label><textarea id="m" name="message"></textarea><button>Envoyer la réponse</button></form>',
  ],
  [
    'the answer to an advertisement',
    '<form action="/reply/7" class="reply-form"><h3>Reply to this post</h3><input name="from" type="email"><textarea name="message"></textarea><button>Send reply</button></form>',
  ],
  [
    'a file among colleagues',
    '<div class="panel"><div contenteditable="true" aria-label="Add a comment" data-placeholder="Add a comment"></div><button aria-label="Send">↑</button></div>',
  ],
  [
    'a board among colleagues',
    '<div class="widget"><textarea placeholder="Add a comment"></textarea><button>Post comment</button></div>',
  ],
];

describe('on a page that describes itself to nobody', () => {
  test.each(PRIVATE)('%s is no comment form', (_name, html) => {
    expect(find(html)).toEqual([]);
  });

  test('an article of whom nothing but the form speaks is found all the same', () => {
    const form =
      '<div id="comments"><h3>Leave a comment</h3><form class="comment-form"><textarea name="comment"></textarea><button>Post comment</button></form></div>';
    expect(find(form)).toHaveLength(1);
  });

  test('one that search engines are kept away from is private, whatever it says of itself', () => {
    const box =
      '<div class="widget"><textarea placeholder="Add a comment"></textarea><button>Post comment</button></div>';
    const read = (head: string) =>
      findForms(
        openPage(
          `<head><meta property="og:title" content="Drive">${head}</head><body>${box}</body>`,
        ),
        systems,
        seeByMarkup,
      );
    expect(read('')).toHaveLength(1);
    expect(read('<meta name="ROBOTS" content="nofollow, NOINDEX">')).toEqual([]);
  });

  test('a page of the old web that describes nothing is public all the same', () => {
    const form =
      '<form><h3>Reactie</h3><textarea name="tekst"></textarea><button>Verstuur reactie</button></form>';
    expect(find(form)).toEqual([]);
    expect(find(form, 'http://krant.example/nieuws.php?id=7')).toHaveLength(1);
  });
});

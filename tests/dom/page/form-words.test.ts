import { describe, expect, test } from 'vitest';
import { findForms } from '../../../utils/page/find-forms.ts';
import { openPage, systems } from './make-world.ts';
import { seeByMarkup } from './see-by-markup.ts';

const DECLARED = '<head><meta name="description" content="Le marché couvert rouvre."></head>';

const find = (html: string) =>
  findForms(openPage(`${DECLARED}<body><main>${html}</main></body>`), systems, seeByMarkup);

const ARTICLE = '<p>Council voted on Tuesday night to approve the plan of the market.</p>'.repeat(
  10,
);

describe('the words of a form are its own', () => {
  const form =
    '<form class="new-comment"><textarea name="comment"></textarea><button>Post comment</button></form>';

  test.each([
    ['a review', 'Phone 20 review: operating at its best'],
    ['a report', 'UN report says five questions remain'],
    ['a friend', 'My friend the contact of the search engine'],
  ])('the headline of %s is the article’s', (_name, headline) => {
    expect(find(`<article><h1>${headline}</h1>${ARTICLE}</article>${form}`)).toHaveLength(1);
    expect(find(`<h1>${headline}</h1><div>${ARTICLE}</div>${form}`)).toHaveLength(1);
  });

  test('the headline of a page that holds nothing but a form is the form’s', () => {
    expect(find(`<div><h1>Contact</h1><p>Write to us.</p></div>${form}`)).toEqual([]);
  });

  test('the heading of a newsletter before it is the newsletter’s', () => {
    const letter = '<section><h3>Newsletter</h3><form><input type="email"></form></section>';
    expect(find(`${letter}${form}`)).toHaveLength(1);
  });

  test('words that hold others say nothing of them', () => {
    const dressed =
      '<div class="md:order-2"><form class="order-1 rounded border bordered"><textarea name="comment" class="border" placeholder="Be friendly. In order to be published, sign your comment"></textarea><button class="moderating competition">Post comment</button></form></div>';
    expect(find(dressed)).toHaveLength(1);
  });

  test('Drupal’s way to name controls is no change of a comment', () => {
    const drupal =
      '<form class="comment-edit" action="/comment/add/article/7"><textarea id="edit-comment-body" name="comment[body]"></textarea><button>Post comment</button></form>';
    expect(find(drupal)).toHaveLength(1);
  });

  test('what is sent to somebody is put up for nobody', () => {
    const to = (button: string) =>
      `<section class="comments"><form><label for="c">Ajouter un commentaire</label><textarea id="c"></textarea><button>${button}</button></form></section>`;
    expect(find(to('Envoyer'))).toHaveLength(1);
    expect(find(to('Envoyer au professeur'))).toEqual([]);
    expect(find(to('Send to the editor'))).toEqual([]);
  });

  test('members call each other', () => {
    const box = (words: string) =>
      `<div class="comments"><textarea placeholder="${words}"></textarea><button>Post</button></div>`;
    expect(find(box('Add a comment'))).toHaveLength(1);
    expect(find(box('Add a comment, @ to mention'))).toEqual([]);
    expect(find(box('Write a comment, @mention people'))).toEqual([]);
  });

  test('the heading before the thread, not that of its first comment', () => {
    const thread =
      '<div id="zone"><div class="section-title">Commentaires (2)</div><ul><li><h4>Enfin</h4><p>Bien.</p></li></ul><form><textarea placeholder="Je réagis"></textarea><button>Envoyer</button></form></div>';
    expect(find(thread)).toHaveLength(1);
  });

  test('an answer to a question is none', () => {
    const answer =
      '<form action="/answer"><h2>Votre réponse</h2><textarea name="answer" placeholder="Rédigez votre réponse"></textarea><button>Publier ma réponse</button></form>';
    expect(find(answer)).toEqual([]);
  });
});

describe('asked for without the word', () => {
  test.each([
    ['English', 'Share your thoughts', 'Post'],
    ['French', 'Qu’en pensez-vous ?', 'Publier'],
    ['German', 'Ihre Meinung', 'Absenden'],
    ['Dutch', 'Wat vind jij?', 'Plaatsen'],
    ['the words of a magazine', 'Write a response', 'Post'],
    ['the words of a weekly', 'Votre contribution', 'Soumettre'],
  ])('in %s', (_name, placeholder, button) => {
    const box = `<section id="comments"><textarea placeholder="${placeholder}"></textarea><button>${button}</button></section>`;
    expect(find(box)).toHaveLength(1);
  });

  test('not where nothing around is named for comments', () => {
    const box =
      '<section id="box"><form action="/send"><textarea placeholder="Share your thoughts"></textarea><input name="email"><button>Send</button></form></section>';
    expect(find(box)).toEqual([]);
  });

  test.each([
    ['Finnish', 'keskustelu', 'Kirjoita kommentti', 'Lähetä'],
    ['Danish', 'debat', 'Skriv en kommentar', 'Send'],
  ])('in %s, the box around named for a discussion', (_name, id, placeholder, button) => {
    const box = `<section id="${id}"><form><textarea placeholder="${placeholder}"></textarea><button>${button}</button></form></section>`;
    expect(find(box)).toHaveLength(1);
  });

  test('comments that a house calls letters are comments, a letter to the editor is none', () => {
    const house =
      '<form id="comment_form"><h3>Leserbrief schreiben</h3><textarea name="comment" placeholder="Leserbriefe erscheinen am selben Tag"></textarea><button>Abschicken</button></form>';
    expect(find(house)).toHaveLength(1);
    const letter =
      '<form action="/leserbrief"><h2>Ihr Leserbrief an die Redaktion</h2><textarea name="text" placeholder="Ihr Beitrag"></textarea><button>Leserbrief absenden</button></form>';
    expect(find(letter)).toEqual([]);
  });

  test('by the words of a German and of an Austrian daily', () => {
    const german =
      '<section id="lesermeinungen"><form action="/LesermeinungErstellen"><textarea name="inhalt"></textarea><button>Absenden</button></form></section>';
    const austrian =
      '<div class="forum--postings"><textarea placeholder="Ihr Posting"></textarea><button>Absenden</button></div>';
    expect(find(german)).toHaveLength(1);
    expect(find(austrian)).toHaveLength(1);
  });
});

describe('laid out as the old web did', () => {
  test('the label in the cell before, the heading in bold', () => {
    const table =
      '<b>Réagir à cet article</b><br><form action="reac.php" method="post"><table><tr><td>Pseudo</td><td><input name="pseudo"></td></tr><tr><td>Votre réaction :</td><td><textarea name="texte"></textarea></td></tr></table><input type="submit" value="Poster"></form>';
    expect(find(table)).toHaveLength(1);
  });
});

test('the buttons of an editor are not those that send', () => {
  const editor =
    '<div id="comments"><h3>Comments</h3><div class="box"><div><button aria-label="Bold"></button><button aria-label="Link"></button></div><div contenteditable="true" aria-placeholder="What are your thoughts?"></div></div><button class="go">Respond</button></div>';
  const [form] = find(editor);
  expect(form?.submit?.textContent).toBe('Respond');
});

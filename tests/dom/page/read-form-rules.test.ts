import { expect, test } from 'vitest';
import { findForms } from '../../../utils/page/find-forms.ts';
import { readFormRules } from '../../../utils/page/read-form-rules.ts';
import { openPage, systems } from './make-world.ts';
import { seeByMarkup } from './see-by-markup.ts';

function rulesOf(html: string) {
  const [form] = findForms(openPage(`<body>${html}</body>`), systems, seeByMarkup);
  return form && readFormRules(form);
}

test('WordPress: stars, attributes and the list of tags', () => {
  const rules = rulesOf(`<div id="respond"><form id="commentform" action="/wp-comments-post.php">
    <p>You may use these <abbr>HTML</abbr> tags: <code>&lt;a href=""&gt; &lt;em&gt;</code></p>
    <label for="comment">Comment *</label><textarea id="comment" name="comment" maxlength="65525"></textarea>
    <label for="author">Name <span class="required">*</span></label><input id="author" name="author">
    <label for="email">Email</label><input id="email" name="email" type="email" required>
    <label for="url">Website</label><input id="url" name="url">
    <input type="hidden" name="comment_post_ID" value="7"><button id="submit">Post Comment</button></form></div>`);
  expect(rules).toEqual({
    required: ['text', 'author', 'email'],
    minLength: null,
    maxLength: 65525,
    markup: { syntax: 'html', tags: ['a', 'em'] },
  });
});

test('a form of a daily: a counter, a least, a note beside the field', () => {
  const rules = rulesOf(`<form class="comment-form" action="/comments">
    <textarea name="comment" aria-required="true" aria-describedby="note" minlength="10">max. 20 signes</textarea>
    <span class="comment__counter">14/1500</span><button>Post comment</button></form>
    <p id="note">No HTML.</p>`);
  expect(rules).toEqual({
    required: ['text'],
    minLength: 10,
    maxLength: 1500,
    markup: { syntax: 'none', tags: [] },
  });
});

test('what the reader wrote in an editor is no rule', () => {
  const rules = rulesOf(`<form class="comment-form" action="/comments"><label>Your comment</label>
    <div contenteditable="true" class="comment-editor">max. 20 characters &lt;b&gt;</div>
    <button>Post comment</button></form>`);
  expect(rules).toEqual({ required: [], minLength: null, maxLength: null, markup: null });
});

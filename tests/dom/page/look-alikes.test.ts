import { describe, expect, test } from 'vitest';
import { findForms } from '../../../utils/page/find-forms.ts';
import { openPage, systems } from './make-world.ts';
import { seeByMarkup } from './see-by-markup.ts';

/** What a page for everybody says of itself. */
const DECLARED = '<head><meta name="description" content="Le marché couvert rouvre."></head>';

const find = (html: string) =>
  findForms(openPage(`${DECLARED}<body><main>${html}</main></body>`), systems, seeByMarkup);

/** Every one of them has a field, and most say “comment” somewhere. */
const LOOK_ALIKES: readonly (readonly [string, string])[] = [
  [
    'a search box',
    '<form action="/search" role="search"><label>Search comments</label><textarea name="q" class="comment-search"></textarea><button>Search</button></form>',
  ],
  [
    'a search among the comments',
    '<div class="comments"><h3>Comments</h3><form class="comments-filter"><textarea name="comment_query"></textarea><button>Search comments</button></form></div>',
  ],
  [
    'a contact form',
    '<form class="wpcf7-form" action="/contact/"><h2>Contact</h2><label for="m">Comment</label><textarea id="m" name="comment"></textarea><input name="your-email" type="email"><button>Send comment</button></form>',
  ],
  [
    'a contact form made of nothing but a label',
    '<form><input name="name"><input name="email" type="email"><input name="phone" type="tel"><label for="c">Comments</label><textarea id="c" name="comments"></textarea><input type="submit" value="Submit"></form>',
  ],
  [
    'a newsletter',
    '<form class="mailchimp newsletter-form"><h3>Newsletter: leave a comment for the editors</h3><textarea name="comment"></textarea><input type="email" name="email"><button>Subscribe</button></form>',
  ],
  [
    'a login',
    '<form class="login"><h3>Log in to comment</h3><input name="user"><input type="password" name="pwd"><textarea name="message"></textarea><button>Log in</button></form>',
  ],
  [
    'the notes of an order',
    '<form class="checkout woocommerce-checkout"><label for="order_comments">Order notes</label><textarea id="order_comments" name="order_comments"></textarea><input name="billing_phone"><button>Place order</button></form>',
  ],
  [
    'a product’s review in WordPress’ own form',
    '<div id="review_form"><div id="respond"><form id="commentform" class="comment-form" action="/wp-comments-post.php"><select name="rating"><option>5</option></select><label for="comment">Your review</label><textarea id="comment" name="comment"></textarea><input type="hidden" name="comment_post_ID" value="3"><button id="submit">Submit</button></form></div></div>',
  ],
  [
    'a review with stars',
    '<form class="product-comment"><div class="stars"><input type="radio" name="stars"></div><textarea name="comment"></textarea><button>Post comment</button></form>',
  ],
  [
    'a chat',
    '<div class="livechat-widget"><div class="chat-comment"><textarea placeholder="Write a comment or a question"></textarea><button>Send reply</button></div></div>',
  ],
  [
    'a webmail',
    '<form class="compose webmail" action="?_task=mail"><input name="_to" type="text"><input name="_cc" type="text"><textarea name="_message" aria-label="Reply"></textarea><button>Reply to all</button></form>',
  ],
  [
    'a webmail whose editor is a box',
    '<div class="mailbox-reply"><input type="email" name="to"><div contenteditable="true" aria-label="Reply to message"></div><button>Send reply</button></div>',
  ],
  [
    'the quick reply of a forum',
    '<form class="block js-quickReply" action="/threads/a-topic.7/add-reply"><h4>Reply</h4><textarea name="message_html"></textarea><button>Post reply</button></form>',
  ],
  [
    'a new topic of a forum',
    '<form id="postform" action="./posting.php?mode=post&f=2"><input name="subject"><textarea name="message" placeholder="Start a discussion"></textarea><button>Submit</button></form>',
  ],
  [
    'an answer on a site of questions',
    '<form id="post-form" action="/questions/7/answer/submit"><h2>Your Answer</h2><textarea id="wmd-input" name="post-text"></textarea><button>Post Your Answer</button></form>',
  ],
  [
    'a review of code',
    '<div class="discussion-timeline-actions"><form class="js-new-comment-form" action="/o/r/pull/7/comment"><h3>Add a comment</h3><textarea id="new_comment_field" name="comment[body]" class="comment-form-textarea"></textarea><button>Comment</button></form></div>',
  ],
  [
    'a note on a change',
    '<div class="merge-request-details"><form class="new-note common-note-form gfm-form"><textarea name="note[note]" class="js-gfm-input" placeholder="Write a comment or drag your files here…"></textarea><button>Comment</button></form></div>',
  ],
  [
    'a reply in bbPress',
    '<div class="bbp-reply-form"><form id="new-post" method="post"><fieldset class="bbp-form"><legend>Reply To: Market</legend><textarea class="bbp-the-content" name="bbp_reply_content" id="bbp_reply_content"></textarea><button id="bbp_reply_submit">Submit</button></fieldset></form></div>',
  ],
  [
    'the composer of Discourse',
    '<div id="reply-control" class="composer-action-reply"><div class="d-editor-textarea-wrapper"><textarea class="d-editor-input" aria-label="Reply to topic"></textarea></div><button class="create">Reply</button></div>',
  ],
  [
    'the composer of Flarum',
    '<div class="Composer"><div class="ReplyComposer"><textarea class="FormControl TextEditor-editor" placeholder="Write a Reply..."></textarea></div><button>Post Reply</button></div>',
  ],
  [
    'a reply in Vanilla',
    '<div class="CommentForm"><h2>Leave a Comment</h2><form id="Form_Comment" action="/post/comment?discussionid=9"><textarea id="Form_Body" name="Body"></textarea><input type="submit" value="Post Comment"></form></div>',
  ],
  [
    'a reply in wpForo',
    '<form class="wpforoeditor wpf-reply-form"><p>Leave a reply</p><textarea name="thread[body]" placeholder="Write your reply"></textarea><input type="submit" name="wpforo_post" value="Reply"></form>',
  ],
  [
    'an answer in BuddyPress’ activity',
    '<form action="/activity/reply/" class="ac-form root"><textarea id="ac-input-7" name="ac_input_7"></textarea><input type="hidden" name="comment_form_id" value="7"><input type="submit" value="Post"></form>',
  ],
  [
    'a wiki’s talk page',
    '<div class="ext-discussiontools-ui-replyWidget"><textarea class="oo-ui-inputWidget-input" aria-label="Reply to Odile"></textarea><button>Reply</button></div>',
  ],
  [
    'an issue on a code host',
    '<div><h2>Add a comment</h2><fieldset><textarea class="prc-Textarea-TextArea" placeholder="Use Markdown to format your comment"></textarea><button>Comment</button></fieldset></div>',
  ],
  [
    'an issue in Gitea',
    '<form id="comment-form" action="/odile/market/issues/5/comments"><textarea name="content" class="markdown-text-editor" placeholder="Leave a comment"></textarea><button>Comment</button></form>',
  ],
  [
    'a bug in Trac',
    '<form action="/ticket/5" id="propertyform"><h2>Add Comment</h2><textarea id="comment" name="comment" class="wikitext trac-resizable"></textarea><input type="submit" value="Submit changes"></form>',
  ],
  [
    'a bug in Launchpad',
    '<form action="/market/+bug/1/+addcomment" name="launchpadform"><textarea id="field.comment" name="field.comment"></textarea><input type="submit" value="Post Comment"></form>',
  ],
  [
    'a request for support, named as WordPress names its form',
    '<form class="comment-form" action="/hc/requests/5/comments"><h2>Add to conversation</h2><textarea id="request_comment_body" name="request[comment][body]"></textarea><input type="submit" value="Submit"></form>',
  ],
  [
    'a ticket',
    '<form id="reply" action="tickets.php?id=4#reply"><h2>Post a Reply</h2><textarea name="message"></textarea><input type="submit" value="Post Reply"></form>',
  ],
  [
    'a private message',
    '<form id="send-reply" action="/members/odile/messages/view/5/"><h3>Send a Reply</h3><textarea name="content"></textarea><input type="submit" value="Send Reply"></form>',
  ],
  [
    'a card on a board',
    '<div class="comment-frame"><textarea class="js-new-comment-input" placeholder="Write a comment…"></textarea><input type="submit" class="js-add-comment" value="Save"></div>',
  ],
  [
    'a note in a shared document',
    '<div class="docos-docoview"><textarea class="docos-input-textarea" aria-label="Reply"></textarea><button>Reply</button></div>',
  ],
  [
    'a class',
    '<div class="add-comment"><div contenteditable="true" aria-label="Add class comment"></div><button aria-label="Post">Post</button></div>',
  ],
  [
    'homework handed in',
    '<form id="add_comment_form" action="/courses/1/submissions/3"><textarea name="submission[comment]" class="submission_comment_textarea" placeholder="Add a Comment"></textarea><button>Save</button></form>',
  ],
  [
    'a transfer of money',
    '<form id="transfer"><label for="c">Commentaire (facultatif)</label><textarea id="c" name="commentaire"></textarea><input name="iban"><button>Valider le virement</button></form>',
  ],
  [
    'a moderation screen',
    '<div id="wpbody"><form id="comments-form" action="edit-comments.php"><input type="checkbox" name="delete_comments[]"><div id="replyrow"><textarea id="replycontent" name="replycontent"></textarea><button>Reply to comment</button></div></form></div>',
  ],
  [
    'a report of a comment',
    '<form class="report-comment"><h3>Report this comment</h3><textarea name="comment"></textarea><button>Send report</button></form>',
  ],
  [
    'an article sent to a friend',
    '<form class="comment-send"><h3>E-mail this article</h3><input type="email" name="recipient_email"><textarea name="comment"></textarea><button>Send</button></form>',
  ],
  [
    'a page of a wiki among colleagues',
    '<div class="quick-comment-container comment add"><form class="quick-comment-form aui" method="post" action="/pages/doaddcomment.action?pageId=7"><textarea name="content" placeholder="Write a comment…"></textarea><button>Save</button></form></div>',
  ],
  [
    'a file of code to comment',
    '<div class="js-gist-comments gist-comments"><form class="js-new-comment-form" action="/u/7/comments"><textarea name="comment[body]" placeholder="Leave a comment"></textarea><button>Comment</button></form></div>',
  ],
  [
    'a change of code, of another house',
    '<div class="repos-discussion-thread"><textarea aria-label="Add a comment" placeholder="Add a comment…" class="repos-comment-editor"></textarea><button>Comment</button></div>',
  ],
  [
    'an answer in the forum of a class',
    '<div class="inpage-reply-content"><form action="#"><div>Répondre</div><textarea name="post" placeholder="Écrivez votre réponse…"></textarea><button>Envoyer</button></form></div>',
  ],
  [
    'a feed of customers',
    '<div class="cuf-commentSection"><div class="ql-editor" contenteditable="true" data-placeholder="Write a comment…"></div><button class="cuf-commentSubmit">Comment</button></div>',
  ],
  [
    'a project among colleagues',
    '<form class="new_comment" action="/7/recordings/9/comments"><div contenteditable="true" role="textbox" placeholder="Add a comment here…"></div><button>Add this comment</button></form>',
  ],
  [
    'the margin of a document',
    '<div class="commentPane"><div class="CardTextBox" contenteditable="true" role="textbox" aria-label="Add a comment"></div><button aria-label="Post comment"></button></div>',
  ],
  [
    'the secure mail of a bank',
    '<form id="messagerie-securisee" action="/messagerie/repondre"><h2>Répondre</h2><textarea name="message"></textarea><button>Envoyer la réponse</button></form>',
  ],
  [
    'a comment that is being changed',
    '<article class="comment"><form class="comment-edit" action="/news/7/comments/3/update"><textarea name="comment">Ce que j’avais écrit</textarea><button>Enregistrer</button></form></article>',
  ],
  [
    'a comment that is being changed, by another’s names',
    '<div class="comments"><form id="edit_comment_41"><label for="t41">Edit your comment</label><textarea id="t41" name="text">Words</textarea><button>Save comment</button></form></div>',
  ],
  [
    'a question whether the page was useful',
    '<form class="feedback"><h3>Was this helpful?</h3><textarea name="comment" placeholder="Your comment"></textarea><button>Submit</button></form>',
  ],
  [
    'a petition',
    '<form class="sign"><label for="s">Comment</label><textarea id="s" name="signComments" class="comment-input"></textarea><input name="email"><button>Sign the petition</button></form>',
  ],
  [
    'a photo viewer on a page without thread',
    '<div class="jp-carousel-wrap"><form id="jp-carousel-comment-form"><textarea name="comment" id="jp-carousel-comment-form-comment-field" placeholder="Write a Comment…"></textarea><input type="submit" value="Post Comment"></form></div>',
  ],
  [
    'a code to copy',
    '<div class="comments"><textarea class="embed-comment" readonly>&lt;iframe&gt;</textarea><button>Copy comment</button></div>',
  ],
  [
    'a form no reader can see a field of',
    '<div id="respond"><form id="commentform" action="/wp-comments-post.php"><textarea name="comment" style="position:absolute;left:-9999px"></textarea><input name="author"><button id="submit">Post Comment</button></form></div>',
  ],
  [
    'a lone honeypot',
    '<form id="commentform" action="/wp-comments-post.php"><textarea name="ak_hp_textarea" aria-hidden="true" tabindex="-1"></textarea><button id="submit">Post Comment</button></form>',
  ],
];

describe('never taken for the comment form', () => {
  test.each(LOOK_ALIKES)('%s', (_name, html) => {
    expect(find(html).filter(({ isVisible }) => isVisible)).toEqual([]);
  });
});

describe('found, whatever stands around it', () => {
  test.each([
    [
      'an article about fraud at the checkout of a shop',
      '<form id="comment-form" action="/news/man-charged-with-checkout-fraud-and-contact-with-a-friend"><h3>Leave a comment</h3><textarea name="comment"></textarea><button>Post comment</button></form>',
    ],
    [
      'an editor among its names',
      '<form class="comment-editor" action="/news/7/comments"><h3>Kommentar schreiben</h3><div class="edit-commentary"></div><textarea name="comment"></textarea><button>Kommentar senden</button></form>',
    ],
    [
      'a decoy beside it',
      '<form id="commentform" class="comment-form" action="/wp-comments-post.php"><textarea name="comment" id="comment" aria-hidden="true" tabindex="-1"></textarea><textarea id="a1" name="a1"></textarea><input type="hidden" name="comment_post_ID"><button id="submit">Post Comment</button></form>',
    ],
    [
      'an opinion asked for of an article',
      '<div id="commentaires"><form class="form-comment"><textarea name="message_comment" placeholder="Donnez votre avis"></textarea><button>Publier</button></form></div>',
    ],
    [
      'a reaction',
      '<div id="reactions"><p>Votre avis ?</p><form method="post"><textarea name="message" placeholder="Votre réaction"></textarea><input type="submit" value="Envoyer"></form></div>',
    ],
    [
      'an editable box whose words are drawn by style',
      '<div id="comentarios"><div><div contenteditable="true" data-placeholder="Escribe tu comentario"></div><button>Publicar</button></div></div>',
    ],
    [
      'a button without words',
      '<form action="/cgi-bin/comments.cgi"><h2>Add a comment</h2><textarea name="body"></textarea><input name="mail"><input type="submit"></form>',
    ],
    [
      'an address in a hidden control',
      '<form class="add-comment"><input type="hidden" name="to"><textarea name="text"></textarea><button>Комментировать</button></form>',
    ],
  ])('%s', (_name, html) => {
    const [form] = find(html);
    expect(form?.isVisible).toBe(true);
    expect(form?.field.getAttribute('aria-hidden')).toBeNull();
  });
});

import type { CommentSystem, SystemMark } from './comment-system.ts';

export const wpdiscuzMark = {
  marks: ['#wpdcom'],
  forms: ['#wpdcom'],
  posted: ['#comment-'],
} satisfies SystemMark;

/**
 * wpDiscuz 7, a plugin of WordPress with a form of its own. With its rich editor (Quill, on wide
 * screens) the text area is written over from `.ql-editor` at submit: it is never the field there.
 * The suffix of a form's id, `12_0`, is that of the comment it answers. Sources:
 * `forms/wpdFormAttr/Form.php`, `themes/default/class.WpdiscuzWalker.php`, `assets/js/wpd-editor.js`.
 */
export const wpdiscuz = {
  mark: wpdiscuzMark,
  id: 'wpdiscuz',
  name: 'wpDiscuz',
  editor: 'quill',
  blocks: ['form.wpd_comm_form'],
  fields: ['.ql-editor', 'textarea.wc_comment'],
  not: [
    // The plugin's own editing form, and the model it copies reply forms from.
    '#wpdiscuz-edit-form',
    '[id$="wpdiscuzuniqueid"]',
  ],
  parts: {
    author: ['input[name="wc_name"]'],
    email: ['input[name="wc_email"]'],
    url: ['input[name="wc_website"]'],
    consent: [],
    submit: ['.wc_comm_submit'],
    parent: { control: 'input.wpdiscuz_unique_id', none: '0_0' },
  },
  comments: ['.wpd-comment[id^="wpd-comm-"]'],
  comment: {
    idPrefix: 'wpd-comm-',
    author: ['.wpd-comment-author'],
    text: ['.wpd-comment-text'],
    date: ['.wpd-comment-date'],
    dateAttribute: 'title',
    permalink: [],
    reply: ['.wpd-reply-button'],
    held: ['.wpd-unapproved'],
  },
  threads: ['.wpd-thread-list', '#wpd-threads'],
  more: ['.wpd-load-more-submit', '.wpd-load-comments'],
  outcome: { refused: ['#wpdiscuz-comment-message .wpdiscuz-message-error'] },
  closed: [],
  mustLogIn: ['.wpd-login-to-comment'],
} satisfies CommentSystem;

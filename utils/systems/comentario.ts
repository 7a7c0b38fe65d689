import type { CommentSystem, SystemMark } from './comment-system.ts';

export const comentarioMark = {
  marks: ['comentario-comments'],
  forms: ['comentario-comments'],
  posted: ['#comentario-'],
} satisfies SystemMark;

/**
 * Comentario, grown out of Commento: a custom element without shadow root. Its form comes when the
 * reader clicks the place kept for it. Source: `embed/src/{comment-card,comment-editor}.ts`.
 */
export const comentario = {
  mark: comentarioMark,
  id: 'comentario',
  name: 'Comentario',
  editor: 'controlled-textarea',
  blocks: ['form.comentario-comment-editor'],
  fields: ['textarea[name="comentario-comment-editor"]', 'textarea'],
  // A comment being edited sits in the card's body, in the same form.
  not: ['.comentario-card-body'],
  limits: { max: 4096, unit: 'utf16' },
  parts: {
    author: [],
    email: [],
    url: [],
    consent: [],
    submit: ['[type="submit"]'],
  },
  comments: ['.comentario-card[id^="comentario-card-"]', '.comentario-card[id^="comentario-"]'],
  comment: {
    idPrefix: '-',
    author: ['.comentario-name'],
    text: ['.comentario-card-body'],
    date: ['.comentario-subtitle'],
    dateAttribute: 'title',
    permalink: [],
    reply: ['[title="Reply"]'],
    held: ['.comentario-moderation-notice'],
    own: ['[title="Edit"]'],
  },
  threads: ['comentario-comments .comentario-comments', 'comentario-comments'],
  outcome: { refused: ['.comentario-error'] },
  closed: ['.comentario-page-moderation-notice'],
  mustLogIn: [],
} satisfies CommentSystem;

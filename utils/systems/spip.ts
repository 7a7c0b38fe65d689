import type { CommentSystem, SystemMark } from './comment-system.ts';

export const spipMark = {
  marks: ['#formulaire_forum'],
  forms: ['#formulaire_forum'],
  posted: ['#formulaire_forum', '#forum'],
} satisfies SystemMark;

/**
 * SPIP's forum under an article. Two steps: the first button only shows the text, in markup that
 * looks like a comment, and the second form, without a field, sends it. Sources:
 * `formulaires/{forum,inc-forum_previsu}.html` of the plugin forum, `inclure/forum.html` of the
 * standard squelettes (two generations of them).
 */
export const spip = {
  mark: spipMark,
  id: 'spip',
  name: 'SPIP',
  editor: 'textarea',
  blocks: ['#formulaire_forum form', '.formulaire_forum form', 'form[action$="#formulaire_forum"]'],
  fields: ['textarea[name="texte"]', '#texte'],
  limits: { min: 10, unit: 'bytes' },
  parts: {
    author: ['input[name="session_nom"]'],
    email: ['input[name="session_email"]'],
    url: ['input[name="url_site"]'],
    consent: [],
    submit: ['[name="envoyer_message"]', '[name="previsualiser_message"]'],
    parent: { control: 'input[name="id_forum"]', none: '' },
  },
  preview: {
    control: ['[name="previsualiser_message"]'],
    shown: ['fieldset.previsu'],
    confirm: ['[name="confirmer_previsu_forum"]'],
  },
  comments: ['li.comment-fil', 'li.forum-fil:not(.previsu li)'],
  comment: {
    idPrefix: 'forum',
    author: ['.comment-meta small span:last-child', '.comment-meta .spip_qui', '.auteur'],
    text: ['.comment-texte', '.comment-content'],
    date: ['.dtreviewed', 'abbr[title]', 'time[datetime]'],
    dateAttribute: 'title',
    permalink: ['a[href*="#forum"]', 'a.permalink'],
    reply: ['.repondre a', 'a[href*="id_forum="]'],
    held: [],
  },
  threads: ['.comments-thread', 'ul.forum', '.comments'],
  outcome: {
    taken: ['#formulaire_forum .reponse_formulaire_ok'],
    refused: ['#formulaire_forum .erreur_message', '#formulaire_forum .reponse_formulaire_erreur'],
    moderated: ['#formulaire_forum .moderation_info'],
  },
  closed: [],
  mustLogIn: ['.formulaire_forum .formulaire_login'],
} satisfies CommentSystem;

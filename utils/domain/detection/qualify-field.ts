import { COMMENT_WORDS } from './comment-words.ts';
import type { FieldSnapshot } from './field-snapshot.ts';
import { FIELD_WORDS } from './field-words.ts';
import type { Reason } from './page-report.ts';

/** A comment field scores at least this much. */
export const THRESHOLD = 7;

type TextPart = Exclude<keyof FieldSnapshot, 'system' | 'visibility' | 'isReadOnly' | 'isPublic'>;
type Rule = readonly [signal: string, weight: number, parts: readonly TextPart[], pattern: RegExp];

/*
 * The parts of a rule are searched as lines of one text. A pattern that is asked a second time is made anew into a
 * faster one by the browser, which for most pages costs more than all of its questions.
 */

/** Weight of a veto: no sum of other signals outweighs it. */
const VETO = -40;
/** Weight of a strong doubt: only a known system with everything else in place outweighs it. */
const DOUBT = -20;

/**
 * Where a comment is named. A field and its label say the same word, in contact forms too, and count
 * once: something around the field has to agree.
 */
const SIGNS: readonly Rule[] = [
  ['own-comment', 4, ['own', 'label'], FIELD_WORDS],
  ['form-comment', 4, ['form'], COMMENT_WORDS],
  ['heading-comment', 3, ['heading'], COMMENT_WORDS],
  ['submit-comment', 4, ['submit'], COMMENT_WORDS],
  ['around-comment', 3, ['around'], COMMENT_WORDS],
  // A box that is named for the form itself, not for the thread: “comment-form”, “add-comment”.
  [
    'around-form',
    3,
    ['around'],
    /(?:comm?ents?|cmt|koment\w{0,4}|kommentar)[-_ ]?(?:form|add|box|compose|editor|new|write|post)|(?:add|new|post|write|leave)[-_ ]?(?:a[-_ ])?comm?ent/,
  ],
  // Old dailies keep their readers' words in a forum; an article's id beside it tells it from one.
  ['forum', 2, ['form'], /post-?forum|forum-?post/],
  ['post-form', 2, ['form', 'around'], /post-?form/],
  ['post-box', 2, ['form'], /post-(?:wrap|box)/],
  [
    'thread-id',
    3,
    ['controls'],
    /(?:post|article|entry|news|item|thread|object|objet|asset|content|text|story|topic|comment.?post|page)_?-?id\b|id_(?:article|objet|forum|news|post)|parent|comment|(?<![a-z])comm(?![a-z])|artid|:nid|:tid/,
  ],
  // “Kommentar hinzufügen”: the verb beside the word leaves little doubt.
  [
    'submit-adds-comment',
    2,
    ['submit'],
    /(?:add|post|leave|publi|ajout|envoy|post|laiss|dodaj|добав|остав|отправ|发表|發表|plaats|invia|envia|public).{0,12}(?:comm|koment|коммент|комент|评论|評論|reactie)|kommentar.{0,3}(?:hinzuf|abschick|absend|senden|speichern|schreiben)/,
  ],
  ['author-email', 1, ['controls'], /mail|nick|pseudo|author|name(?![a-z])/],
  [
    'post-verb',
    1,
    ['submit'],
    /post|publi|发表|發佈|發表|добав|написать|размест|отправ|надісл|envoy|soumett|send|submit|absend|dodaj|wyślij|skicka|lähetä|gönder|kirim|trimite|odesl|invia|enviar|verzend|verstuur/,
  ],
];

/** What only looks like one. */
const LOOK_ALIKES: readonly Rule[] = [
  ['captcha', VETO, ['own'], /captcha|ak_hp|honeypot|\bhoney\b/],
  ['template', VETO, ['own'], /template(?=\s|$)/],
  ['template', VETO, ['own', 'form', 'around'], /uniqueid|\b(?:reply|comment|field)-template/],
  ['photo-viewer', VETO, ['own', 'form'], /carousel|lightbox/],
  [
    'review',
    DOUBT,
    ['own', 'form', 'around', 'heading', 'submit', 'controls'],
    // Not “operating” nor « integrating »: whole words, and what is put together with them.
    /(?<!p)review|(?<![a-z])(?:star|user|comment|product)?ratings?(?![a-z])|\bstars|criterion|id_product/,
  ],
  // « Votre avis »: of a product, or of an article.
  ['review', -4, ['own', 'form', 'around', 'heading', 'submit', 'controls'], /\bavis\b/],
  ['feedback', -10, ['own', 'form', 'heading'], /feedback|survey|sondage/],
  [
    'moderation',
    VETO,
    ['own', 'form', 'around', 'controls'],
    /replycontent|edit-comments|delete_comments|comment_status|\bwpbody|moderation-queue/,
  ],
  [
    'code-review',
    DOUBT,
    ['own', 'form', 'around', 'controls'],
    /pull[-_ ]?request|gist-comment|repos-(?:comment|discussion)|merge[-_ ]?request|code[-_ ]?review|inline-comment-form|timeline-comment|discussion-(?:timeline|comment-form)|issuable|gfm-|changeset|commit[-_](?:comment|id|sha)|issue[-_]?comment|new_issue|\bdiff-|\/(?:issues|discussions)\/\d+\/comments|markdown-text-editor|prc-textarea|note-textarea|work-item/,
  ],
  [
    'bug-tracker',
    DOUBT,
    ['own', 'form', 'around', 'controls'],
    /phui-|aphront-|remarkup|trac-resizable|propertyform|launchpadform|\/\+bug\/|field\.comment|bugnote|process_bug|issue_notes/,
  ],
  [
    'help-desk',
    DOUBT,
    ['own', 'form', 'controls'],
    /(?:view|support-?)ticket|tickets?\.php|ticket[-_]?(?:reply|form|id)|request[[_]comment|\/requests\/\d|replymessage|helpdesk/,
  ],
  // What is said among the members of a class or a team, under a task or in a shared document.
  [
    'shared-work',
    DOUBT,
    ['own', 'form', 'around'],
    /class comment|submission(?:_comment|\[comment|-details)|assignfeedback|docos-|doaddcomment|quick-comment|\bcuf-|commentpane|\/recordings\/\d|notion-|js-new-comment-input|\bgrad(?:er|ebook)\b/,
  ],
  // Members call each other by name.
  [
    'shared-work',
    -6,
    ['own'],
    /@[- ]?mention|mention (?:people|someone|others)|(?:use|type|with|using) @|@ (?:to|pour|um|para|per|om) /,
  ],
  // Quick replies and new topics of the forum systems, by their own names.
  [
    'forum-composer',
    DOUBT,
    ['own', 'form', 'around', 'controls'],
    /newreply|new[-_]?(?:topic|thread)|\bbbp[-_]|d-editor|composer-action|reply-?composer|texteditor-editor|postmodify|inpage-reply|mod\/forum\/|action=post2|discussionid=|\bwpf(?:oro|[-_])|oo-ui-|whats-new|\bac[-_](?:form|input)|quick-?reply|posting\.php|vb_editor|vbform|add-reply|fastpost|topic_cur_post|ips(?:form|compose|layout)|topic_(?:comment|reply)|(?:reply|respond) to this (?:topic|thread)|shreddit|answer\/submit/,
  ],
  [
    'mail',
    DOUBT,
    ['form', 'around', 'controls'],
    /webmail|mailbox|messagerie|secure-?messag|inbox|postfach|roundcube|send-reply|messages\/view|private-?message|(?:text|email|textarea):_?(?:to|b?cc)\b|recipient/,
  ],
  [
    'search-button',
    DOUBT,
    ['submit'],
    /(?<![a-z_-])(?:search|rechercher|suchen|buscar|zoeken|szukaj)(?![a-z_-])|искать|поиск/,
  ],
  [
    'sign-up',
    DOUBT,
    ['own', 'submit'],
    /(?<!com|re)petition|\bdonat|\brsvp\b|\bapply now|book now|réserver|buchen|job[-_]?application/,
  ],
  // Of two forms of one thread the one that answers a comment waits for its comment.
  [
    'reply-box',
    -5,
    ['form', 'around'],
    /quote-?dialog|reply-?(?:module|dialog|popup)|replyform_\d/,
  ],
  // What is written there changes a comment that stands on the page already.
  [
    'edits-comment',
    -12,
    ['own', 'form'],
    // Drupal begins every name with “edit-”, and what is added is not changed.
    /^(?!.*\/(?:add|new|create)\b).*(?:(?:edit|update|modify)[-_ ]?comm?ent(?!s|or|ar|-body)|comm?ent[-_ ]?(?:edit(?!or)|update))/m,
  ],
  ['was-it-useful', DOUBT, ['heading'], /helpful|\butile\b|hilfreich/],
  [
    'report',
    DOUBT,
    ['own', 'form', 'heading', 'submit'],
    /report(?!ers?\b|age|s?\/)|abuse|complaint|signal[ei]|correction|fehler melden/,
  ],
  [
    'send-on',
    DOUBT,
    ['own', 'form', 'controls', 'heading'],
    /friend(?!ly)|send-?to|emailer|to_address|email_(?:to|a)\b|mailto|e-?mail this|\bami\b|napisz do nas|email_comment/,
  ],
  // It goes to somebody, and is not put up for all.
  [
    'contact',
    -10,
    ['submit'],
    /\bsend (?:this )?to\b|envoyer (?:à|au|aux) |senden an |enviar (?:a|al|ao|à) |invia (?:a|al|alla) |verstuur (?:naar|aan) /,
  ],
  [
    'contact',
    DOUBT,
    ['own', 'form', 'heading'],
    /contact|kontakt|webform|wpcf7|gform_|wpforms|questions/,
  ],
  [
    'contact-details',
    -6,
    ['controls'],
    /phone|\btel:|company|country|address1?\b|lastname|postcode|billing/,
  ],
  // Style sheets of utilities know borders and `order-2`.
  [
    'checkout',
    DOUBT,
    ['own', 'form'],
    /checkout|\bcart\b|(?<!in )\border(?!ed|ing|ly|-(?:\d|first|last|none))/,
  ],
  ['search', -10, ['own', 'form'], /(?<![a-z])(?:search|recherche)(?!er|ed)|suche\b/],
  ['chat', DOUBT, ['own', 'form', 'around'], /\bchat-|livechat|intercom|crisp-|drift-/],
  ['newsletter', DOUBT, ['form', 'heading'], /newsletter|mailchimp/],
  // Where the page is tells what is written there, whatever its markup is called this year.
  ['moderation', VETO, ['page'], /\/wp-admin\//],
  [
    'bug-tracker',
    DOUBT,
    ['page'],
    /\/(?:issues?|bugs?|work_items)\/(?:[a-z][a-z\d]*-)?\d+\/?(?= |$)|\/browse\/[a-z][a-z\d]*-\d+|show_bug\.cgi/,
  ],
  ['help-desk', DOUBT, ['page'], /\/(?:tickets?|requests)\/\d+\/?(?= |$)/],
  [
    'code-review',
    DOUBT,
    ['page'],
    /\/(?:pulls?|pull-requests|merge_requests|\+)\/\d+(?:\/|(?= |$))/,
  ],
  [
    'social-network',
    DOUBT,
    ['page'],
    /^(?:[a-z-]+\.)*(?:facebook|instagram|linkedin|pinterest|reddit|strava|threads|tiktok|twitter|vk|weibo|x|youtube)\.(?:com|net)\//,
  ],
  [
    'shared-work',
    DOUBT,
    ['page'],
    /^(?:app|cloud|extranet|intranet|lms|moodle)\.|^(?:classroom|docs|drive|keep)\.google\.|^(?:www\.)?(?:figma\.com\/(?:board|design|file|proto)|notion\.so|trello\.com\/[bc])\/|\.atlassian\.net\//,
  ],
  ['mail', DOUBT, ['page'], /^(?:e?mail|webmail|outlook)\./],
  ['forum-composer', DOUBT, ['own', 'form', 'submit'], /(?<![a-z])answers?(?![a-z])/],
  // What schema.org calls them: the page says itself that it is one.
  ['forum-composer', DOUBT, ['page'], / (?:qapage|discussionforumposting)(?= |$)/],
  // Some newspapers ask for a name and a password in the comment form itself.
  ['password', -4, ['controls'], /\bpassword:/],
];

/** Said only of forms no system is known for: some comment systems are made of forums and of code hosts. */
const STRANGERS = new Set(['forum-composer', 'code-review']);

/** Where a form that cannot be seen has to be named for comments itself. */
const NAMED = new Set(['own-comment', 'form-comment', 'heading-comment', 'submit-comment']);

/** Every signal a verdict can give for a reason: each has its words. */
export const SIGNALS: readonly string[] = [
  ...new Set([...SIGNS, ...LOOK_ALIKES].map(([signal]) => signal)),
  'system',
  'hidden',
  'no-button',
  'unseen-unnamed',
  'read-only',
  'private-page',
];

/** The verdict on one field: the sum of named signals, each with its weight. */
export type Verdict = { isComment: boolean; score: number; reasons: Reason[] };

/**
 * Judges a field from its snapshot alone.
 * @returns every signal that spoke, so that the verdict can explain itself
 */
export function qualifyField(field: FieldSnapshot): Verdict {
  const reasons: Reason[] = [...SIGNS, ...LOOK_ALIKES]
    .filter(([signal]) => field.system === null || !STRANGERS.has(signal))
    .filter(([, , parts, pattern]) => pattern.test(parts.map(part => field[part]).join('\n')))
    .map(([signal, weight]) => ({ signal, weight }));
  if (field.system !== null) reasons.push({ signal: 'system', weight: 12 });
  if (field.visibility === 'hidden') reasons.push({ signal: 'hidden', weight: VETO });
  if (field.submit === '') reasons.push({ signal: 'no-button', weight: -2 });
  if (field.visibility === 'collapsed' && !reasons.some(({ signal }) => NAMED.has(signal)))
    reasons.push({ signal: 'unseen-unnamed', weight: -8 });
  if (field.isReadOnly) reasons.push({ signal: 'read-only', weight: VETO });
  // No system is known for it, and the page tells nobody what it is: mail, a bank, a team's own tool.
  if (field.system === null && !field.isPublic)
    reasons.push({ signal: 'private-page', weight: -7 });
  const score = reasons.reduce((sum, { weight }) => sum + weight, 0);
  return { isComment: score >= THRESHOLD, score, reasons };
}

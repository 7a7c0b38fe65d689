import { describe, expect, test } from 'vitest';
import type { FieldSnapshot } from '../../../utils/domain/detection/field-snapshot.ts';
import { here } from '../../../utils/platform/locales/fr/here.ts';
import { qualifyField, SIGNALS, THRESHOLD } from '../../../utils/domain/detection/qualify-field.ts';

const makeSnapshot = (parts: Partial<FieldSnapshot>): FieldSnapshot => ({
  system: null,
  visibility: 'visible',
  isReadOnly: false,
  isPublic: true,
  page: 'gazette.example/market',
  own: 'textarea',
  label: '',
  form: '',
  around: '',
  heading: '',
  submit: '',
  controls: '',
  ...parts,
});

const GOOD = { own: 'textarea reaction', form: 'comment-form', submit: 'publier' };

describe('a comment field', () => {
  test.each([
    [
      'French daily',
      {
        heading: 'réagir à cet article',
        label: 'votre commentaire',
        controls: 'hidden:article_id#',
        form: '/reactions',
      },
    ],
    ['German daily', { own: 'textarea kommentar', submit: 'kommentar abschicken' }],
    [
      'an address of an article that names a researcher',
      { own: 'textarea commentary', form: '/news/researcher-disputes', submit: 'post comment' },
    ],
    [
      'German blog whose field is called message',
      {
        own: 'textarea message',
        submit: 'kommentar hinzufügen',
        controls: 'text:name# text:email#',
      },
    ],
    ['Russian daily', { own: 'textarea comment', submit: 'добавить комментарий' }],
    ['Japanese blog', { heading: 'コメントを残す', submit: 'コメントを送信' }],
    [
      'SPIP, whose field names nothing',
      {
        own: 'textarea texte',
        around: 'formulaire_forum',
        controls: 'hidden:id_article#',
        submit: 'envoyer',
      },
    ],
    [
      'a form that asks for a password too',
      {
        own: 'textarea comment',
        form: 'add-comment',
        controls: 'hidden:news_id# text:nick# password:pass#',
        submit: 'post',
      },
    ],
  ])('%s', (_name, parts) => {
    expect(qualifyField(makeSnapshot(parts)).isComment).toBe(true);
  });
});

describe('not a comment field', () => {
  test.each([
    ['nothing said', {}],
    ['one stray word', { own: 'textarea comment' }],
    [
      'contact form whose label says comments',
      {
        own: 'textarea comments',
        label: 'comments',
        controls: 'text:name# email:email#',
        submit: 'send',
      },
    ],
    ['contact form called comment', { ...GOOD, form: 'contact-form commentsblock' }],
    ['review of a product', { ...GOOD, controls: 'select:rating#rating' }],
    ['report of a comment', { ...GOOD, heading: 'signaler ce commentaire' }],
    ['article sent to a friend', { ...GOOD, controls: 'email:friend_email#' }],
    ['was it useful', { ...GOOD, heading: 'cet article vous a-t-il été utile ?' }],
    ['login', { heading: 'connectez-vous pour commenter', controls: 'password:pwd#' }],
    ['photo viewer', { ...GOOD, form: 'jp-carousel-comment-form' }],
    ['chat', { ...GOOD, around: 'livechat' }],
    ['captcha', { ...GOOD, own: 'textarea g-recaptcha-response comment' }],
  ])('%s', (_name, parts) => {
    expect(qualifyField(makeSnapshot(parts)).isComment).toBe(false);
  });

  test.each([{ visibility: 'hidden' as const }, { isReadOnly: true }])(
    'even a known system cannot outweigh %o',
    parts => {
      const snapshot = makeSnapshot({
        ...GOOD,
        system: 'wordpress',
        label: 'comment',
        heading: 'comment',
        ...parts,
      });
      expect(qualifyField(snapshot).isComment).toBe(false);
    },
  );
});

test('the score is the sum of its reasons, and a sound form passes by them alone', () => {
  const { score, reasons } = qualifyField(makeSnapshot(GOOD));
  expect(reasons.map(({ signal }) => signal)).toContain('form-comment');
  expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBe(score);
  expect(score).toBeGreaterThanOrEqual(THRESHOLD);
});

test('“preview” is not a review', () => {
  const { reasons } = qualifyField(makeSnapshot({ ...GOOD, controls: 'submit:preview#preview' }));
  expect(reasons.map(({ signal }) => signal)).not.toContain('review');
});

test.each(SIGNALS)('%s is said in words', signal => {
  expect(Object.keys(here.reason)).toContain(signal);
});

describe('what stands around speaks where the field does not', () => {
  const around = (parts: Partial<FieldSnapshot>) =>
    qualifyField(makeSnapshot({ around: 'comment-form', submit: 'post', ...parts }));

  test('a box named for the form makes one', () => {
    expect(around({}).isComment).toBe(true);
  });

  test('not of a form that cannot be seen', () => {
    expect(around({ visibility: 'collapsed', controls: 'hidden:post_id#' }).isComment).toBe(false);
  });

  test('a composer of a forum is one inside a system made of it', () => {
    const composer = { own: 'textarea reply', form: 'quick-reply' };
    expect(around({ ...composer }).isComment).toBe(false);
    expect(around({ ...composer, system: 'discourse' }).isComment).toBe(true);
  });

  test('of two boxes the one that answers a comment comes second', () => {
    expect(around({ around: 'comment-form replymodule' }).score).toBeLessThan(around({}).score);
  });
});

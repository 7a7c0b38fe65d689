import { describe, expect, test } from 'vitest';
import type { DraftState } from '../../../utils/domain/drafts/draft.ts';
import { judgeOutcome, type Evidence } from '../../../utils/domain/drafts/judge-outcome.ts';

const MINUTE = 60_000;
const sent: DraftState = { name: 'sent', at: 0 };

const evidence = (changes: Partial<Evidence> = {}): Evidence => ({
  url: 'https://journal.example/article/',
  status: 200,
  isErrorPage: false,
  errorText: '',
  isTextSeen: false,
  isHeld: false,
  permalink: null,
  ...changes,
});

describe('after a submit', () => {
  test('the text in the thread means seen, with its permalink', () => {
    const permalink = 'https://journal.example/article/#comment-9';
    expect(judgeOutcome(sent, evidence({ isTextSeen: true, permalink }), 5)).toEqual({
      name: 'seen',
      at: 5,
      permalink,
    });
  });

  test.each([
    ['the notice beside the comment', { isTextSeen: true, isHeld: true }],
    ['the address alone', { url: 'https://journal.example/a/?unapproved=4&moderation-hash=f' }],
  ])('held for moderation by %s', (_what, changes) => {
    expect(judgeOutcome(sent, evidence(changes), 5)).toMatchObject({ name: 'waiting', at: 5 });
  });

  test('nothing yet proves nothing; ten minutes later the comment is missing', () => {
    expect(judgeOutcome(sent, evidence(), MINUTE)).toBeNull();
    expect(judgeOutcome(sent, evidence(), 10 * MINUTE)).toEqual({ name: 'missing', at: 600_000 });
  });

  test('a comment that waits stays waiting until it is seen', () => {
    const waiting: DraftState = { name: 'waiting', at: 0, permalink: null };
    expect(judgeOutcome(waiting, evidence(), 60 * MINUTE)).toBeNull();
    expect(judgeOutcome(waiting, evidence({ isTextSeen: true }), 9)?.name).toBe('seen');
  });

  test.each(['writing', 'failed', 'seen'] as const)('a draft in state %s is left alone', name => {
    const state = { name, at: 0, permalink: '', reason: 'closed', message: '' } as DraftState;
    expect(judgeOutcome(state, evidence({ isErrorPage: true }), 5)).toBeNull();
  });
});

describe('an error page', () => {
  test.each([
    [409, 'Doublon détecté ; il semble que vous ayez déjà dit cela.', 'duplicate'],
    [429, 'Vous postez des commentaires trop rapidement. Ralentissez.', 'too-fast'],
    [200, 'Erreur : veuillez remplir les champs obligatoires.', 'missing-field'],
    [200, 'Error: Please fill the required fields.', 'missing-field'],
    [200, 'Erreur : veuillez saisir une adresse e-mail valide.', 'missing-field'],
    [200, 'Error: Please type your comment text.', 'empty'],
    [200, 'Erreur : veuillez saisir votre commentaire.', 'empty'],
    [200, 'Error: Your comment is too long.', 'too-long'],
    [403, 'Sorry, comments are closed for this item.', 'closed'],
    [403, 'Désolé, les commentaires sont fermés pour cet élément.', 'closed'],
    [403, 'Sorry, you must be logged in to comment.', 'not-allowed'],
    [403, '', 'not-allowed'],
    [412, '', 'not-allowed'],
    [500, 'The comment could not be saved.', 'server-error'],
    [0, 'Slow down.', 'too-fast'],
    [200, 'Quelque chose d’autre', 'unknown'],
  ])('%i « %s » means %s', (status, errorText, reason) => {
    const state = judgeOutcome(sent, evidence({ isErrorPage: true, status, errorText }), 7);
    expect(state).toEqual({ name: 'failed', at: 7, reason, message: errorText });
  });
});

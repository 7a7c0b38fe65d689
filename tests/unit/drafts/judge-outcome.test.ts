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
  signal: null,
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
    expect(judgeOutcome(sent, evidence(), 10 * MINUTE)).toEqual({
      name: 'missing',
      at: 600_000,
      sentAt: 0,
    });
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
    [403, 'Sorry, you must be logged in to comment.', 'log-in'],
    [403, 'Sorry, you are not allowed to reply to this comment.', 'not-allowed'],
    [401, '', 'log-in'],
    [403, 'Erreur : le captcha est incorrect.', 'captcha'],
    [200, 'Bist du ein Robot?', 'captcha'],
    [503, 'Service Unavailable', 'server-error'],
    [403, '', 'not-allowed'],
    [412, 'So Long, and Thanks For All the Fish', 'spam'],
    [500, 'The comment could not be saved.', 'server-error'],
    [0, 'Slow down.', 'too-fast'],
    [200, 'Quelque chose d’autre', 'unknown'],
  ])('%i « %s » means %s', (status, errorText, reason) => {
    const state = judgeOutcome(sent, evidence({ isErrorPage: true, status, errorText }), 7);
    expect(state).toEqual({ name: 'failed', at: 7, reason, message: errorText });
  });
});

describe('WordPress’ own words in other languages', () => {
  test.each([
    [
      'de',
      'Doppelter Kommentar wurde entdeckt. Es sieht stark danach aus, dass du das schon einmal geschrieben hast!',
      'duplicate',
    ],
    ['de', 'Du schreibst die Kommentare zu schnell. Bitte etwas langsamer.', 'too-fast'],
    ['de', 'Fehler: Bitte gib einen Kommentar ein.', 'empty'],
    ['de', 'Fehler: Bitte fülle die erforderlichen Felder aus.', 'missing-field'],
    ['de', 'Kommentare sind für diesen Eintrag leider geschlossen.', 'closed'],
    ['de', 'Du musst angemeldet sein, um einen Kommentar abzugeben.', 'log-in'],
    ['de', 'Fehler: Dein Kommentar ist zu lang.', 'too-long'],
    ['es', 'Comentario duplicado detectado. Parece ser que ya has dicho eso', 'duplicate'],
    ['es', 'Estás publicando comentarios demasiado rápido. Más despacio.', 'too-fast'],
    ['es', 'Error: Por favor, escribe el texto de tu comentario.', 'empty'],
    ['es', 'Error: Por favor, rellena los campos obligatorios.', 'missing-field'],
    ['es', 'Lo siento, los comentarios están cerrados para este elemento.', 'closed'],
    ['es', 'Lo siento, debes iniciar sesión para comentar.', 'log-in'],
    ['es', 'Error: Tu comentario es demasiado largo.', 'too-long'],
    [
      'it',
      'Identificato un commento duplicato; sembra che tu abbia già scritto questo commento',
      'duplicate',
    ],
    ['it', 'Stai inviando commenti troppo velocemente. Rallenta.', 'too-fast'],
    ['it', 'Errore: scrivi il testo del commento.', 'empty'],
    ['it', 'Errore: compila i campi obbligatori.', 'missing-field'],
    ['it', 'Spiacente, i commenti sono chiusi per questo elemento.', 'closed'],
    ['it', 'Devi effettuare l’accesso per commentare.', 'log-in'],
    ['it', 'Errore: il tuo commento è troppo lungo.', 'too-long'],
    ['pt', 'Comentário duplicado detectado; parece que você já disse isso!', 'duplicate'],
    ['pt', 'Você está publicando comentários rápido demais. Muito rápido.', 'too-fast'],
    ['pt', 'Erro: digite seu comentário.', 'empty'],
    ['pt', 'Erro: preencha os campos obrigatórios.', 'missing-field'],
    ['pt', 'Os comentários estão encerrados para este item.', 'closed'],
    ['pt', 'Você precisa fazer login para comentar.', 'log-in'],
    ['pt', 'Erro: o seu comentário é muito longo.', 'too-long'],
    ['nl', 'Dubbele reactie gevonden; het lijkt erop dat je dat al gezegd hebt!', 'duplicate'],
    ['nl', 'Je plaatst te snel reacties. Kalm aan.', 'too-fast'],
    ['nl', 'Fout: typ je reactie.', 'empty'],
    ['nl', 'Fout: vul de vereiste velden in.', 'missing-field'],
    ['nl', 'Reacties zijn gesloten voor dit item.', 'closed'],
    ['nl', 'Je moet ingelogd zijn om te reageren.', 'log-in'],
    ['nl', 'Fout: je reactie is te lang.', 'too-long'],
  ])('%s: « %s » means %s', (_language, errorText, reason) => {
    expect(judgeOutcome(sent, evidence({ isErrorPage: true, errorText }), 7)).toMatchObject({
      reason,
    });
  });
});

describe('an answer that is no error page of the system', () => {
  test.each<[string, Partial<Evidence>, string]>([
    ['a bare 412', { status: 412 }, 'spam'],
    ['a server that fell over', { status: 502 }, 'server-error'],
    ['a log-in form', { signal: 'log-in' }, 'log-in'],
    ['words beside the form', { signal: 'refused', errorText: 'Trop vite' }, 'too-fast'],
  ])(
    '%s, right after the submit: refused; an hour later it proves nothing',
    (_, changes, reason) => {
      expect(judgeOutcome(sent, evidence(changes), 7)).toMatchObject({ name: 'failed', reason });
      expect(judgeOutcome(sent, evidence(changes), 60 * MINUTE)?.name).toBe('missing');
    },
  );

  test('a page that failed and yet shows the comment: seen', () => {
    const changes = { status: 503, isTextSeen: true };
    expect(judgeOutcome(sent, evidence(changes), 7)?.name).toBe('seen');
  });

  test('the preview of a system with two steps is no comment yet', () => {
    const changes = { signal: 'preview', isTextSeen: true } as const;
    expect(judgeOutcome(sent, evidence(changes), 7)).toEqual({ name: 'writing' });
  });

  test('held, in the system’s own words', () => {
    expect(judgeOutcome(sent, evidence({ signal: 'held' }), 7)?.name).toBe('waiting');
  });

  test.each([
    'Votre commentaire a été soumis et sera publié après validation.',
    'Your comment has been submitted and will be reviewed for publication.',
    'Your comment has been queued for review by site administrators and will be published after approval.',
    'Votre message a été enregistré. Il est en attente de modération.',
    'Dein Kommentar wird nach einer Prüfung freigeschaltet.',
    'Tu comentario está pendiente de aprobación.',
    'Il tuo commento è in attesa di approvazione.',
    'O seu comentário aguarda aprovação.',
    'Je reactie wacht op goedkeuring.',
    'تعليقك قيد المراجعة.',
  ])('taken, and it waits: « %s »', errorText => {
    const said = evidence({ signal: 'taken', errorText });
    expect(judgeOutcome(sent, said, 7)?.name).toBe('waiting');
    expect(judgeOutcome(sent, said, 60 * MINUTE)?.name).toBe('missing');
    expect(judgeOutcome(sent, { ...said, isTextSeen: true }, 7)?.name).toBe('seen');
  });

  test.each(['Your comment has been posted.', 'Votre commentaire a été publié.', 'Merci !'])(
    'taken, and nothing says that it waits: « %s »',
    errorText => {
      expect(judgeOutcome(sent, evidence({ signal: 'taken', errorText }), 7)).toBeNull();
    },
  );
});

test('a missing comment is dated by the last look, and seen when it comes after all', () => {
  const missing: DraftState = { name: 'missing', at: 20 * MINUTE, sentAt: 0 };
  expect(judgeOutcome(missing, evidence(), 60 * MINUTE)).toEqual({ ...missing, at: 60 * MINUTE });
  expect(judgeOutcome(missing, evidence({ isTextSeen: true }), 60 * MINUTE)?.name).toBe('seen');
});

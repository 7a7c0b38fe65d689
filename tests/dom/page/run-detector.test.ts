import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runDetector } from '../../../utils/page/run-detector.ts';
import { expectElement, makeWorld, openFixture, openPage, type, WELCOME } from './make-world.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTimeAsync(0);

describe('a page is announced', () => {
  test('with its article, its form and its comments, once', async () => {
    const doc = openFixture('wordpress/classic-html5');
    const { world, sent } = makeWorld(doc);
    const detector = runDetector(world);
    expect(detector.look()).toEqual([{ node: doc.body, subtree: true }]);
    detector.look();
    await settle();
    expect(sent('page.ready')).toEqual([
      {
        place: {
          canonical: 'https://gazette.example/marche-couvert/',
          title: 'Le marché couvert rouvre ses portes',
          siteName: 'La Gazette du quai',
          language: 'fr-FR',
          system: 'wordpress',
          parent: null,
        },
        formCount: 1,
        commentCount: 3,
        isErrorPage: false,
      },
    ]);
  });

  test('never when it holds nothing', async () => {
    const { world, ask } = makeWorld(openFixture('not-comments/contact'));
    expect(runDetector(world).look()).toEqual([]);
    await settle();
    expect(ask).not.toHaveBeenCalled();
  });

  test('again when its form is replaced, and the old one is let go', async () => {
    const doc = openFixture('wordpress/classic-html5');
    const { world, sent } = makeWorld(doc);
    const detector = runDetector(world);
    detector.look();
    await settle();
    const old = expectElement<HTMLTextAreaElement>(doc, '#comment');
    const fresh = old.cloneNode() as HTMLTextAreaElement;
    old.parentElement?.replaceChildren(fresh);
    detector.look();
    await settle();
    expect(sent('page.ready')).toHaveLength(2);
    expect(fresh.nextElementSibling, 'a launcher').not.toBeNull();
    detector.look();
    type(fresh, 'neuf');
    type(old, 'vieux');
    vi.advanceTimersByTime(600);
    expect(sent('draft.write')).toMatchObject([{ text: 'neuf' }]);
    expect(sent('page.ready'), 'once for each').toHaveLength(2);
  });
});

describe('a single-page site', () => {
  const open = () => {
    const doc = openPage(
      '<main><h1>Un</h1><form id="commentform" action="/wp-comments-post.php"><textarea id="comment" name="comment"></textarea><button type="submit">Publier</button></form></main>',
      'https://gazette.example/un/',
    );
    const page = makeWorld(doc);
    return { doc, ...page, detector: runDetector(page.world) };
  };

  test('changes the article under its field: each text is kept where it was typed', async () => {
    const { doc, detector, sent } = open();
    detector.look();
    await settle();
    const field = expectElement<HTMLTextAreaElement>(doc, 'textarea');
    type(field, 'du premier');
    history.pushState(null, '', '/deux/');
    detector.look();
    await settle();
    type(field, 'du second');
    await vi.advanceTimersByTimeAsync(600);
    expect(sent('draft.write')).toMatchObject([
      { place: { canonical: 'https://gazette.example/un/' }, text: 'du premier' },
      { place: { canonical: 'https://gazette.example/deux/' }, text: 'du second' },
    ]);
  });

  test('is announced for each of its articles, and no more than twenty times for one', async () => {
    const { doc, detector, sent } = open();
    const addComment = () =>
      doc.body.insertAdjacentHTML(
        'beforeend',
        '<ol class="comment-list"><li class="comment" id="comment-1"><p>Oui</p></li></ol>',
      );
    for (const path of ['/un/', '/deux/', '/trois/']) {
      history.pushState(null, '', path);
      for (let time = 0; time < 30; time++) {
        addComment();
        detector.look();
        await settle();
      }
    }
    expect(sent('page.ready')).toHaveLength(60);
  });
});

describe('the fate of a comment', () => {
  const pending = { draftId: 'd1', text: 'On se gare <b>où</b> ?', twins: [] };

  test('seen: the text stands in the thread, whatever the site did to its quotes and tags', async () => {
    const { world, sent } = makeWorld(openFixture('wordpress/classic-html5'), {
      'page.ready': { ...WELCOME, pending },
    });
    runDetector(world).look();
    await settle();
    expect(sent('outcome.evidence')).toMatchObject([
      {
        draftId: 'd1',
        isTextSeen: true,
        isHeld: false,
        permalink: 'https://gazette.example/marche-couvert/#comment-13',
      },
    ]);
  });

  test('not seen: a comment that said the same before it was submitted proves nothing', async () => {
    const doc = openFixture('wordpress/classic-html5');
    const { world, sent } = makeWorld(doc);
    const detector = runDetector(world);
    detector.look();
    await settle();
    const field = expectElement<HTMLTextAreaElement>(doc, '#comment');
    type(field, pending.text);
    field.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    const [submitted] = sent('draft.submitted') as { twins: string[] }[];
    expect(submitted?.twins).toContain('comment-13');
    const known = { ...pending, twins: submitted?.twins ?? [] };
    world.ask = makeWorld(doc, { 'page.ready': { ...WELCOME, pending: known } }).world.ask;
    const asked = vi.spyOn(world, 'ask');
    detector.refresh();
    await settle();
    expect(asked.mock.calls.map(([kind]) => kind)).toContain('page.ready');
    expect(asked.mock.calls.map(([kind]) => kind)).not.toContain('outcome.evidence');
  });

  test.each([
    [
      'shows the comment',
      '.comment-list',
      '<li class="comment" id="comment-99"><p>Bonjour.</p></li>',
    ],
    ['says why not', '#respond', '<p class="refusal">Vous commentez trop rapidement.</p>'],
  ])('in place: a page that stopped the submit and %s has answered', async (_, at, answer) => {
    vi.useFakeTimers();
    const doc = openFixture('wordpress/classic-html5');
    const { world, sent } = makeWorld(doc);
    const systems = world.systems.map(system =>
      system.id === 'wordpress' ? { ...system, outcome: { refused: ['.refusal'] } } : system,
    );
    runDetector({ ...world, systems }).look();
    await vi.advanceTimersByTimeAsync(0);
    const field = expectElement<HTMLTextAreaElement>(doc, '#comment');
    field.form?.addEventListener('submit', event => event.preventDefault());
    type(field, 'Bonjour.');
    field.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent('draft.submitted')).toEqual([]);
    expectElement(doc, at).insertAdjacentHTML('beforeend', answer);
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent('draft.submitted')).toMatchObject([{ text: 'Bonjour.' }]);
    vi.useRealTimers();
  });

  test('held: only when the mark is on the comment itself', async () => {
    const doc = openFixture('wordpress/classic-html5');
    expectElement(doc, '#div-comment-12 .comment-meta').insertAdjacentHTML(
      'beforeend',
      '<em class="comment-awaiting-moderation">En attente</em>',
    );
    const answers = (text: string) => ({
      'page.ready': { ...WELCOME, pending: { draftId: 'd1', text, twins: [] } },
    });
    const mine = makeWorld(doc, answers('Et le pain de Lise !'));
    runDetector(mine.world).look();
    const parent = makeWorld(doc, answers('Enfin les huîtres du samedi.'));
    runDetector(parent.world).look();
    await settle();
    expect(mine.sent('outcome.evidence')).toMatchObject([{ isTextSeen: true, isHeld: true }]);
    expect(parent.sent('outcome.evidence')).toMatchObject([{ isTextSeen: true, isHeld: false }]);
  });

  test('failed: the error page is told as one, with what it says', async () => {
    const doc = openPage(
      '<html><body><p>Doublon détecté.</p></body></html>',
      'https://gazette.example/wp-comments-post.php',
    );
    const { world, sent } = makeWorld(doc, { 'page.ready': { ...WELCOME, pending } });
    runDetector(world).look();
    await settle();
    expect(sent('page.ready')).toMatchObject([{ isErrorPage: true, formCount: 0 }]);
    expect(sent('outcome.evidence')).toMatchObject([
      { isErrorPage: true, errorText: 'Doublon détecté.', isTextSeen: false },
    ]);
  });

  test('a form to log in came instead of the article', async () => {
    const doc = openPage(
      '<html><body><form><input type="password"></form></body></html>',
      'https://gazette.example/wp-login.php?redirect_to=x',
    );
    const { world, sent } = makeWorld(doc, { 'page.ready': { ...WELCOME, pending } });
    runDetector(world).look();
    await settle();
    expect(sent('outcome.evidence')).toMatchObject([{ signal: 'log-in', isErrorPage: false }]);
  });

  test('others that were sent from here are looked for too', async () => {
    const doc = openFixture('wordpress/classic-html5');
    const { world, sent } = makeWorld(doc, { 'page.ready': { ...WELCOME, awaited: [pending] } });
    runDetector(world).look();
    await settle();
    expect(sent('outcome.evidence')).toMatchObject([{ draftId: 'd1', isTextSeen: true }]);
  });

  test('put back, as the reader asked on the page before; not over other words', async () => {
    const doc = openFixture('wordpress/classic-html5');
    const field = expectElement<HTMLTextAreaElement>(doc, '#comment');
    document.execCommand = () => false;
    const answers = {
      'page.ready': { ...WELCOME, putBack: '' },
      'draft.take': { text: 'Refusé une fois', rev: 2 },
    };
    const { world, sent } = makeWorld(doc, answers);
    runDetector(world).look();
    await settle();
    expect(field.value).toBe('Refusé une fois');
    expect(sent('put-back.heard')).toHaveLength(1);
    field.value = 'Autre chose';
    runDetector(makeWorld(doc, answers).world).look();
    await settle();
    expect(field.value).toBe('Autre chose');
  });
});

describe('what was typed before the script came', () => {
  const open = async (hasActed: boolean, field: string, drafts: object[] = []) => {
    vi.stubGlobal('navigator', { userActivation: { hasBeenActive: hasActed } });
    const doc = openPage(
      `<h1>Un</h1><form id="commentform" action="/wp-comments-post.php">${field}<button type="submit">Publier</button></form>`,
    );
    const page = makeWorld(doc, { 'page.ready': { ...WELCOME, drafts } });
    const shown = expectElement<HTMLElement>(doc, '#comment');
    shown.focus();
    const detector = runDetector(page.world);
    return { ...page, doc, shown, look: () => (detector.look(), settle()) };
  };
  afterEach(() => vi.unstubAllGlobals());
  const area = '<textarea id="comment" name="comment">du site</textarea>';
  const name = '<div id="comment" contenteditable="true" tabindex="0">@Alice </div>';
  const kept = [{ parentId: '', length: 12 }];

  test('is kept in an editor, too', async () => {
    const { look, sent } = await open(true, name.replace('</div>', 'oui</div>'));
    await look();
    expect(sent('draft.write')).toMatchObject([{ text: '@Alice oui' }]);
  });

  test('is kept with the first look, once', async () => {
    const { shown, look, sent } = await open(true, area);
    (shown as HTMLTextAreaElement).value = 'Tapé très vite.';
    await look();
    expect(sent('draft.write')).toMatchObject([{ text: 'Tapé très vite.' }]);
    history.pushState(null, '', '/deux/');
    await look();
    expect(sent('draft.write')).toHaveLength(1);
  });

  test.each([
    ['nobody acted on the page', false, area, 'du script', []],
    ['it is what the field came with', true, area, 'du site', []],
    ['it is the name of who is answered', true, name, null, []],
    ['a draft is kept here, and offered', true, area, 'Tapé très vite.', kept],
  ])('never where %s', async (_why, hasActed, field, text, drafts) => {
    const { shown, look, sent } = await open(hasActed, field, drafts);
    if (text !== null) (shown as HTMLTextAreaElement).value = text;
    await look();
    expect(sent('draft.write')).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  arrangeThread,
  countThread,
  type Placement,
  type ThreadFacts,
} from '../../../utils/domain/thread/arrange-thread.ts';
import { plainView, type ThreadView } from '../../../utils/domain/thread/thread-view.ts';
import { makeFacts } from './make-thread.ts';

const THREAD = [
  'a Zoé: Bonjour',
  'b<a Paul: réponse',
  'c<b Léa: réponse à la réponse',
  'd Paul: autre chose',
  'e<d Zoé: je réponds',
];

/** `.` shown, `-` gone, `|2` a line with two answers inside, `+` an open line. */
const draw = (placements: Placement[]): string =>
  placements
    .map(one => {
      if (one.kind !== 'line') return one.kind === 'shown' ? '.' : '-';
      return one.isOpen ? '+' : `|${one.inside}`;
    })
    .join(' ');

const view = (patch: Partial<ThreadView> = {}): ThreadView => ({ ...plainView, ...patch });

describe('a thread, arranged', () => {
  test.each<[string, Partial<ThreadFacts>, Partial<ThreadView>, string]>([
    ['as the page made it', {}, {}, '. . . . .'],
    [
      'a judged comment takes its answers along',
      { judged: new Map([[0, 'attack']]) },
      {},
      '|2 - - . .',
    ],
    [
      'a judged answer under a judged comment is counted once',
      {
        judged: new Map([
          [0, 'attack'],
          [1, 'author'],
        ]),
      },
      {},
      '|2 - - . .',
    ],
    [
      'opened, its answers stand for themselves',
      {
        judged: new Map([
          [0, 'attack'],
          [1, 'author'],
        ]),
        opened: new Set(['a']),
      },
      {},
      '+ |1 - . .',
    ],
    [
      'the reader’s own words are never taken along',
      { judged: new Map([[0, 'attack']]), own: new Set([2]) },
      {},
      '|0 . . . .',
    ],
    ['nor judged', { judged: new Map([[0, 'attack']]), own: new Set([0]) }, {}, '. . . . .'],
    ['read branches collapse', { fresh: new Set([4]) }, { collapsesRead: true }, '|2 - - |0 .'],
    ['all hidden', {}, { isHidden: true }, '- - - - -'],
    [
      'new only, with what they answer',
      { fresh: new Set([2]) },
      { filter: { name: 'new' } },
      '|0 |0 . - -',
    ],
    ['mine and their answers', { own: new Set([0]) }, { filter: { name: 'mine' } }, '. . - - -'],
    ['one author', {}, { filter: { name: 'author', author: 'PAUL' } }, '|0 . - . -'],
    ['one branch', {}, { filter: { name: 'branch', id: 'b' } }, '|0 . . - -'],
    ['found words', {}, { filter: { name: 'words', words: 'repond je' } }, '- - - |0 .'],
    ['no words to find', {}, { filter: { name: 'words', words: '  ' } }, '. . . . .'],
    ['an unknown branch is empty', {}, { filter: { name: 'branch', id: 'zz' } }, '- - - - -'],
  ])('%s', (_name, facts, patch, expected) => {
    expect(draw(arrangeThread(makeFacts(THREAD, facts), view(patch)))).toBe(expected);
  });
});

test('counts say what stands behind the lines', () => {
  const facts = makeFacts(THREAD, {
    judged: new Map([
      [0, 'attack'],
      [3, 'author'],
    ]),
    fresh: new Set([1]),
  });
  expect(countThread(facts, arrangeThread(facts, view()))).toEqual({
    total: 5,
    fresh: 1,
    collapsed: 5,
    muted: 1,
    hostile: 1,
    lines: 2,
  });
});

test('every comment is shown, behind exactly one line, or outside the view', () => {
  const size = 12;
  const place = fc.nat({ max: size - 1 });
  const some = fc.uniqueArray(place, { maxLength: 6 }).map(list => new Set(list));
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -1, max: size }), { minLength: size, maxLength: size }),
      some,
      some,
      some,
      some,
      fc.boolean(),
      (parents, own, fresh, hostile, open, collapsesRead) => {
        const lines = parents.map((parent, at) =>
          parent >= 0 && parent < at ? `n${at}<n${parent} A: t` : `n${at} A: t`,
        );
        const facts = makeFacts(lines, {
          own,
          fresh,
          judged: new Map([...hostile].map(at => [at, 'attack'] as const)),
          opened: new Set([...open].map(at => `n${at}`)),
        });
        const placements = arrangeThread(facts, view({ collapsesRead }));
        const gone = placements.filter(({ kind }) => kind === 'gone').length;
        const inside = placements.reduce(
          (sum, one) => sum + (one.kind === 'line' ? one.inside : 0),
          0,
        );
        expect(inside).toBe(gone);
        for (const at of own) expect(placements[at]?.kind === 'gone' && !collapsesRead).toBe(false);
        // What stays never stands under something that is gone.
        const orphans = placements.filter(
          (one, at) =>
            one.kind !== 'gone' && placements[facts.tree.parents[at] ?? -1]?.kind === 'gone',
        );
        expect(orphans).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});

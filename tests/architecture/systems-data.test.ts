import { readdirSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { CommentSystem } from '../../utils/systems/comment-system.ts';
import { isMarkupKnown, markupProfileOf } from '../../utils/domain/markup/markup-profiles.ts';
import { frames, marks, systems } from '../../utils/systems/index.ts';

const FIXTURES = 'tests/fixtures/systems';
/** Stored pages of no system: of forms nobody made for many sites, and of what only looks like one. */
const OTHER_FIXTURES = ['generic', 'not-comments'];

const files = readdirSync('utils/systems')
  .map(file => file.replace('.ts', ''))
  .filter(file => !['index', 'comment-system', 'frame-address'].includes(file));

const { document } = new JSDOM('').window;

/** One step of a selector: parses, and is one selector outside brackets and parentheses. */
function isOneSelector(step: string): boolean {
  try {
    document.querySelector(step);
  } catch {
    return false;
  }
  return !step.replace(/\([^()]*\)|\[[^\]]*\]/gu, '').includes(',');
}

/** Every string of the data that is a selector, wherever it stands. */
function selectorsOf(system: CommentSystem): string[] {
  const { mark, parts, comment, preview, outcome } = system;
  const { parent, beside, ...controls } = parts;
  const lists: (readonly (string | undefined)[] | undefined)[] = [
    [...mark.marks, ...mark.forms, parent?.control, comment.parent?.on],
    // Rules that come in several shapes: each of their selectors stands under one of these names.
    [comment.depth, beside].flatMap(rule =>
      Object.entries(rule ?? {}).flatMap(([name, value]) =>
        ['on', 'selector', 'around', 'after'].includes(name) ? `${value}` : [],
      ),
    ),
    system.frame?.element,
    system.blocks,
    system.fields,
    system.not,
    ...Object.values(controls),
    system.comments,
    system.pings,
    system.threads,
    system.more,
    comment.author,
    comment.text,
    comment.date,
    comment.permalink,
    comment.reply,
    comment.held,
    comment.own,
    ...Object.values(preview ?? {}),
    ...Object.values(outcome ?? {}),
    system.closed,
    system.mustLogIn,
  ];
  return lists.flatMap(list => list ?? []).filter(selector => selector !== undefined);
}

test('every file is registered under its own name, once', () => {
  const ids = systems.map(({ id }) => id);
  expect(ids.toSorted()).toEqual(files.toSorted());
  expect(new Set(ids).size).toBe(ids.length);
  // One vendor may have a form in a frame and another, or its thread, in the page.
  const names = systems.map(({ name, frame }) => `${name} ${frame ? 'framed' : ''}`);
  expect(new Set(names).size).toBe(ids.length);
});

test('the lists of marks and of frames hold those of every system, in the same order', () => {
  expect(marks).toEqual(systems.map(({ mark }) => mark));
  expect(frames).toEqual(systems.flatMap(({ frame }) => frame ?? []));
});

test('every system has a stored page, and every stored page a system', () => {
  const stored = readdirSync(FIXTURES).filter(
    folder => readdirSync(`${FIXTURES}/${folder}`).length > 0,
  );
  expect(stored.toSorted()).toEqual([...files, ...OTHER_FIXTURES].toSorted());
});

describe.each(systems.map(system => [system.id, system] as const))('%s', (_id, system) => {
  test('says everything in single selectors that parse', () => {
    const steps = selectorsOf(system).flatMap(selector => selector.split('>>>'));
    expect(steps.filter(step => !isOneSelector(step))).toEqual([]);
  });

  test('is marked by what the browser finds quickly', () => {
    const slow = system.mark.marks.filter(mark => !/^(?:[#.]?[\w-]+|\[[^\]]+\])$/u.test(mark));
    expect(slow).toEqual([]);
    expect(system.mark.marks).toEqual(expect.arrayContaining(system.mark.forms));
  });

  test('its error page is one of the addresses after posting', () => {
    const { errorPath, posted } = system.mark;
    expect(errorPath === undefined || posted.includes(errorPath)).toBe(true);
  });

  test('has a markup profile, which knows of the same limit', () => {
    expect(isMarkupKnown(system.id)).toBe(true);
    const { length } = markupProfileOf(system.id);
    const { limits } = system;
    // A limit that a site sets itself stands in neither.
    expect(limits?.max ?? length?.max ?? null).toBe(length?.max ?? limits?.max ?? null);
  });

  test('names hosts and paths of its frame, without scheme', () => {
    const patterns = system.frame?.matches ?? [];
    expect(patterns.filter(pattern => !/^(?:\*|(?:\*\.)?[\w.-]+)\/\S*$/u.test(pattern))).toEqual(
      [],
    );
    // Every page of every site would be such a frame.
    expect(patterns).not.toContain('*/*');
  });
});

import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { SystemMark } from '../../../utils/systems/comment-system.ts';
import { marks, systems } from '../../../utils/systems/index.ts';

const files = readdirSync('utils/systems')
  .map(file => file.replace('.ts', ''))
  .filter(file => !['index', 'comment-system'].includes(file));

test('every file is registered under its own name, once', () => {
  expect(systems.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
  expect(marks).toHaveLength(systems.length);
});

describe.each(systems.map(system => [system.id, system] as const))('%s', (id, system) => {
  const selectors = [
    ...system.mark.marks,
    ...system.blocks,
    ...system.fields,
    ...(system.not ?? []),
    ...['author', 'email', 'url', 'consent', 'submit'].flatMap(
      part => system.parts[part as 'author'],
    ),
    ...(system.parts.parent ? [system.parts.parent.control] : []),
    ...system.comments,
    ...system.comment.author,
    ...system.comment.text,
    ...system.comment.date,
    ...system.comment.permalink,
    ...system.comment.held,
    ...system.threads,
    ...system.closed,
    ...system.mustLogIn,
  ];

  test.each(selectors)('one selector that parses: %s', selector => {
    expect(selector).not.toContain(',');
    expect(() => document.querySelector(selector)).not.toThrow();
  });

  test('what marks a form marks the system', () => {
    expect(system.mark.marks).toEqual(expect.arrayContaining(system.mark.forms));
  });

  test('has a stored page', () => {
    expect(existsSync(`tests/fixtures/systems/${id}`)).toBe(true);
  });

  test('its error page is one of the addresses after posting', () => {
    const mark: SystemMark = system.mark;
    expect(mark.errorPath === undefined || mark.posted.includes(mark.errorPath)).toBe(true);
  });
});

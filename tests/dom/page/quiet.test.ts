import { expect, test } from 'vitest';
import { runDetector } from '../../../utils/page/run-detector.ts';
import { expectElement, makeWorld, openFixture, type, WELCOME } from './make-world.ts';

const settle = () => new Promise(resolve => setTimeout(resolve, 0));

test.each([
  [false, 1],
  [true, 0],
])(
  'quiet %s, %i launchers stand in the page, and what is typed is kept',
  async (isQuiet, count) => {
    const doc = openFixture('wordpress/classic-html5');
    const { world, sent } = makeWorld(doc, { 'page.ready': { ...WELCOME, isQuiet } });
    const before = doc.documentElement.querySelectorAll('*').length;
    runDetector(world).look();
    await settle();
    expect(doc.documentElement.querySelectorAll('*').length - before).toBe(count);
    const field = expectElement<HTMLTextAreaElement>(doc, '#comment');
    type(field, 'Gardé sans un signe.');
    field.dispatchEvent(new Event('blur'));
    await settle();
    expect(sent('draft.write')).toMatchObject([{ text: 'Gardé sans un signe.' }]);
  },
);

import { expect, test } from 'vitest';
import { createSay } from '../../../utils/page/thread/say.ts';

test.each([
  ['fr', 'ltr', ', '],
  ['ar', 'rtl', '، '],
] as const)(
  'in %s two numbers stand apart by the comma of the language',
  (language, direction, comma) => {
    expect(createSay({ language, direction, texts: {}, counts: {} }).comma).toBe(comma);
  },
);

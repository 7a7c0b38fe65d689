import { expect, test } from 'vitest';
import { createTranslator, loadTranslator } from '../../../utils/platform/i18n.ts';
import { en } from '../../../utils/platform/locales/en/index.ts';
import { pseudoMessages, pseudoText } from '../../../utils/platform/locales/pseudo.ts';

test('a pseudo-text is bracketed, accented, longer, and keeps its placeholders', () => {
  const text = pseudoText('In reply to {author}');
  expect(text).toMatch(/^\[Îñ réþlý|^\[Îñ/u);
  expect(text).toContain('{author}');
  expect(text.endsWith(']')).toBe(true);
  expect(text.length).toBeGreaterThan('In reply to {author}'.length * 1.4);
});

test('a pseudo-language fills and counts as English does', () => {
  const { t, plural } = createTranslator('en-XA', pseudoMessages(en, 'ltr'));
  expect(t('write.replyTo', { author: 'Zoe' })).toContain('Zoe');
  expect(plural('writeCount.characters', 2)).not.toBe(plural('writeCount.characters', 1));
});

test('the other one reads from right to left', async () => {
  const { direction, t } = await loadTranslator('ar-XB');
  expect(direction).toBe('rtl');
  expect(t('common.close')).toMatch(/^\u202e\[.*\]\u202c$/u);
});

import { expect, test, vi } from 'vitest';
import { createTranslator } from '../../../utils/platform/i18n.ts';
import { loadTranslator } from '../../../utils/platform/load-translator.ts';
import { en } from '../../../utils/platform/locales/en/index.ts';
import { pseudoMessages, pseudoText } from '../../../utils/platform/locales/pseudo.ts';

vi.mock('../../../utils/platform/browser.ts', () => ({ browser: {} }));

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

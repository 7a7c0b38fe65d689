import { expect, test } from 'vitest';
import { markupProfileOf } from '../../../utils/domain/markup/markup-profiles.ts';
import { previewComment } from '../../../utils/domain/markup/preview-comment.ts';

test.each([
  ['wordpress', '"a" - b', '<p>&#8220;a&#8221; &#8211; b</p>\n'],
  ['openweb', '- a\n- b\n\n**c**', '<p>- a<br>- b</p><p>**c**</p>'],
  ['guardian', '<b>a</b>\n- b', '<p><b>a</b><br>- b</p>'],
  ['spip', '{{a}}', '<p><strong>a</strong></p>'],
  ['bbcode', '[b]a[/b]', '<p><strong>a</strong></p>'],
])('%s shows %j', (system, text, html) => {
  expect(previewComment(text, markupProfileOf(system), { language: 'en' })).toBe(html);
});

import { expect, test } from 'vitest';
import { explainUnreached } from '../../../utils/domain/detection/explain-unreached.ts';

test.each([
  [null, true, 'browser-page'],
  [null, false, 'not-yet'],
  ['about:config', true, 'browser-page'],
  ['chrome://version/', true, 'browser-page'],
  ['moz-extension://0c5d/options.html', true, 'browser-page'],
  ['view-source:https://journal.example/', true, 'browser-page'],
  ['file:///home/lea/article.html', true, 'local-file'],
  ['https://chromewebstore.google.com/detail/x', true, 'store'],
  ['https://chrome.google.com/webstore/category/extensions', true, 'store'],
  ['https://chrome.google.com/intl/fr/', true, 'not-yet'],
  ['https://microsoftedge.microsoft.com/addons/Microsoft-Edge-Extensions-Home', true, 'store'],
  ['https://addons.mozilla.org', true, 'store'],
  ['https://oauth.accounts.firefox.com/authorization', true, 'store'],
  ['https://support.mozilla.org/fr/', false, 'store'],
  ['https://addons.mozilla.org.example/', true, 'not-yet'],
  ['https://journal.example/rapport.PDF#page=2', true, 'pdf'],
  ['https://journal.example/a?file=rapport.pdf', true, 'not-yet'],
  ['https://journal.example/pdf', false, 'no-access'],
  ['http://journal.example/a', true, 'not-yet'],
] as const)('%s, let in: %s → %s', (url, hasAccess, reason) => {
  expect(explainUnreached(url, hasAccess)).toBe(reason);
});

import { expect, test } from 'vitest';
import { stripSiteName } from '../../../utils/domain/article/strip-site-name.ts';

test.each([
  ['Le marché | LoadUp', null, 'goloadup.com', 'Le marché'],
  ['এমপির ভাই | UKBDNEWS', null, 'ukbdnews.com', 'এমপির ভাই'],
  ['BBC News - Brazil mourns', 'BBC News', 'bbc.co.uk', 'Brazil mourns'],
  ['Contact – BizWest', null, 'www.bizwest.com', 'Contact'],
  ['The Guardian view - The Guardian', 'The Guardian', 'theguardian.com', 'The Guardian view'],
  ['Saint-Malo', null, 'saint-malo.example', 'Saint-Malo'],
  ['Le port - le quai', null, 'gazette.example', 'Le port - le quai'],
])('%s of %s at %s is %s', (title, siteName, host, wanted) => {
  expect(stripSiteName(title, siteName, host)).toBe(wanted);
});

import { expect, test } from 'vitest';
import { readerPlatform } from '../../../utils/platform/reader-platform.ts';

test.each([
  [
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36',
    'linux chromium desktop',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:153.0) Gecko/20100101 Firefox/153.0',
    'windows firefox desktop',
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/26.0 Safari/605.1.15',
    'macos safari desktop',
  ],
  ['Mozilla/5.0 (Android 15; Mobile; rv:153.0) Gecko/153.0 Firefox/153.0', 'android firefox phone'],
  [
    'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/156.0.0.0 Mobile Safari/537.36',
    'android chromium phone',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X) AppleWebKit/605.1.15 Mobile',
    'ios safari phone',
  ],
  [
    'Mozilla/5.0 (X11; CrOS x86_64 1) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36',
    'chromeos chromium desktop',
  ],
])('%s', (userAgent, expected) => {
  const { os, browser, isMobile } = readerPlatform({ userAgent });
  expect(`${os} ${browser} ${isMobile ? 'phone' : 'desktop'}`).toBe(expected);
});

test('a share sheet is there only when the browser has one', () => {
  expect(readerPlatform({ userAgent: '' }).hasShareSheet).toBe(false);
  expect(readerPlatform({ userAgent: '', share: () => {} }).hasShareSheet).toBe(true);
});

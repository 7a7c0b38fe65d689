import type { OperatingSystem, Platform } from '../domain/share/messenger.ts';

/** Marks of a system in a user agent, most telling first: Android also names Linux. */
const SYSTEMS: readonly (readonly [OperatingSystem, RegExp])[] = [
  ['android', /Android/u],
  ['ios', /iPhone|iPad|iPod/u],
  ['chromeos', /CrOS/u],
  ['windows', /Windows/u],
  ['macos', /Mac OS X|Macintosh/u],
  ['linux', /Linux|X11/u],
];

type Self = { userAgent: string; share?: unknown };

/** Where the reader is: decides how a messenger is reached. */
export function readerPlatform({ userAgent, share }: Self = navigator): Platform {
  const os = SYSTEMS.find(([, mark]) => mark.test(userAgent))?.[0] ?? 'other';
  const isFirefox = /\bFirefox\//u.test(userAgent);
  const isChromium = /\bChrom(?:e|ium)\//u.test(userAgent);
  return {
    os,
    browser: isFirefox ? 'firefox' : isChromium ? 'chromium' : 'safari',
    isMobile: os === 'android' || os === 'ios',
    hasShareSheet: typeof share === 'function',
  };
}

/**
 * Stands for webextension-polyfill in scripts that must be small: the browsers we run in give promises
 * themselves.
 */
const { browser, chrome } = globalThis as { browser?: unknown; chrome?: unknown };

export default browser ?? chrome;

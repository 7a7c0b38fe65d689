/**
 * Stands for webextension-polyfill in the build. Imported as a module it has each of its properties looked
 * at by the bundler's helper, and where it hands on the browser's own object that makes every API of the
 * browser before one is used: some of the first milliseconds of a page in a process that just started.
 * Required, it is handed on whole.
 */
declare const require: (name: string) => unknown;

export default require('webextension-polyfill/dist/browser-polyfill.js');

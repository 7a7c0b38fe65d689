import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPassage } from '../utils/page/read-passage.ts';

/** Brought once to a page where the reader selected a passage to share; its value is what it read. */
export default defineUnlistedScript({
  // Without a name the script has no value for `executeScript` to give back.
  globalName: true,
  main: () => readPassage(document),
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPage } from '../utils/page/start-page.ts';

/** Brought by the background to pages that hold comments, and to any page that the popup asks about. */
export default defineUnlistedScript(startPage);

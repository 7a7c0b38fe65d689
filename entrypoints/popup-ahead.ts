import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginPopup } from '../utils/hooks/popup-ahead.ts';

/** Runs before everything else in the popup. */
export default defineUnlistedScript(() => beginPopup(location.search));

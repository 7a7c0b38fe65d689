import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** Brought right behind the page's script, by the popup: what the two come to is the page's report. */
export default defineUnlistedScript(() => {
  const report = globalThis.reportCauseriePage;
  globalThis.reportCauseriePage = undefined;
  return report?.() ?? null;
});

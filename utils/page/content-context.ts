/**
 * Stands in for WXT's context of content scripts (an alias in wxt.config.ts). Theirs tells every page
 * the extension's id by a DOM event, lets a page end the script by the same event, and costs each
 * page more than all that our detector does: https://github.com/wxt-dev/wxt (content-script-context).
 * Empty: WXT gives it to `main`, and the detector ends with its page.
 */
// oxlint-disable-next-line typescript/no-extraneous-class -- WXT makes one with `new`
export class ContentScriptContext {}

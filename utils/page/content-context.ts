/**
 * Stands in for WXT's context of content scripts (an alias in wxt.config.ts). Theirs tells every page
 * the extension's id by a DOM event, lets a page end the script by the same event, and costs each
 * page more than all that our detector does: https://github.com/wxt-dev/wxt (content-script-context).
 */
export class ContentScriptContext {
  readonly signal: AbortSignal = new AbortController().signal;
}

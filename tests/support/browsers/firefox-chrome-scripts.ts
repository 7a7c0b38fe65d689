/*
 * Scripts run in Firefox's own scope (`Marionette.inChrome`); their parameters are in `args`, the add-on's id first.
 * They use what Firefox' own tests use. Source, to look at when a new Firefox breaks one:
 * https://searchfox.org/mozilla-central/source/toolkit/components/extensions/
 */

const ADDON = `
  const [addonId] = args;
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const policy = WebExtensionPolicy.getByID(addonId);
  const extension = policy?.extension;
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const viewOf = (type) => [...(extension?.views ?? [])].find((view) => view.viewType === type);
  const actorOf = (view) => view.xulBrowser.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
`;

const RUN_IN_ACTOR = `
  const run = (view, script, scriptArgs) => actorOf(view).executeScript(script, scriptArgs,
    { async: true, timeout: 30000, sandboxName: null });
`;

/** → the `moz-extension:` host, or undefined while the add-on is not running */
export const EXTENSION_HOST = `${ADDON} return policy?.active ? policy.mozExtensionHostname : undefined;`;

/** (id, folder) For the Firefox of the public, which refuses unsigned add-ons except temporary ones. */
export const INSTALL_TEMPORARILY = `${ADDON}
  const { FileUtils } = ChromeUtils.importESModule('resource://gre/modules/FileUtils.sys.mjs');
  await AddonManager.installTemporaryAddon(new FileUtils.File(args[1]));`;

/** (id, language) Makes Firefox say it speaks a language it has no pack for; its own texts stay English. → whether anything changed */
export const SPEAK = `
  const [, language] = args;
  if (Services.locale.appLocaleAsBCP47.startsWith(language)) return false;
  Services.locale.availableLocales = [language, 'en-US'];
  Services.locale.requestedLocales = [language];
  return true;`;

/** → whether anything changed; the add-on has to be reloaded then */
export const ALLOW_PRIVATE = `${ADDON}
  if (policy.privateBrowsingAllowed) return false;
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add(addonId, { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, extension);
  return true;`;

export const RELOAD = `${ADDON} await (await AddonManager.getAddonByID(addonId)).reload();`;

/** (id, isEnabled) */
export const SET_ENABLED = `${ADDON}
  const addon = await AddonManager.getAddonByID(addonId);
  await (args[1] ? addon.enable() : addon.disable());`;

export const IS_BACKGROUND_RUNNING = `${ADDON} return extension?.backgroundState === 'running';`;

export const STOP_BACKGROUND = `${ADDON}
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });`;

/** (id, script, scriptArgs) */
export const RUN_IN_BACKGROUND = `${ADDON} ${RUN_IN_ACTOR}
  if (!extension) throw new Error('The extension is disabled or gone');
  if (extension.backgroundState !== 'running') await extension.wakeupBackground();
  return run(viewOf('background'), args[1], args[2]);`;

/** Presses the toolbar button of the window in front. For a person a popup that is still open has closed by then. */
export const OPEN_POPUP = `${ADDON}
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  viewOf('popup')?.xulBrowser?.closest('panel')?.hidePopup();
  for (let i = 0; i < 250 && viewOf('popup'); i += 1) await pause(20);
  await extension.apiManager.global.browserActionFor(extension).openPopup(window, false);
  for (let i = 0; i < 250; i += 1) {
    const global = viewOf('popup')?.xulBrowser?.browsingContext.currentWindowGlobal;
    if (global?.documentURI.scheme === 'moz-extension') return;
    await pause(20);
  }
  throw new Error('The popup did not open');`;

/** (id, info) What a click on a menu entry ends with: parent/ext-menus.js */
export const CHOOSE_IN_MENU = `${ADDON}
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  if (extension.backgroundState !== 'running') await extension.wakeupBackground();
  extension.emit('webext-menu-menuitem-click', args[1], window.gBrowser.selectedTab);`;

/** Views that are no tab: what hangs from the toolbar, what stands beside the page. */
export type ViewType = 'popup' | 'sidebar';

/** Whatever has to act in such a view begins with this. */
export const inView = (type: ViewType): string => `${ADDON} ${RUN_IN_ACTOR}
  const view = viewOf('${type}');
  if (!view?.xulBrowser) throw new Error('The ${type} is closed');
  const actor = actorOf(view);
`;

/** → whether it is there and shows a page of the add-on */
export const isViewOpen = (type: ViewType): string => `${ADDON}
  return viewOf('${type}')?.xulBrowser?.browsingContext.currentWindowGlobal?.documentURI.scheme === 'moz-extension';`;

/** → the addresses of all tabs; of one that could not be reached, what was asked for */
export const OPENED_TABS = `
  return [...Services.wm.getEnumerator('navigator:browser')].flatMap((window) =>
    window.gBrowser.tabs.map(({ linkedBrowser }) => linkedBrowser.currentURI.spec));`;

/** What messengers and mail programs listen to. A scheme nobody handles is dropped by Firefox without a trace. */
const EXTERNAL_SCHEMES =
  'discord facetime fb-messenger imessage kakaotalk line mailto mms msteams sgnl signal skype sms smsto tel tg threema viber weixin whatsapp xmpp zalo'.split(
    ' ',
  );

/** From now on other programs are never started: a handler that asks first is set for each scheme, and the question is only written down. */
export const CATCH_EXTERNAL_URLS = `
  const { nsContentDispatchChooser } = ChromeUtils.importESModule('resource://gre/modules/ContentDispatchChooser.sys.mjs');
  const seen = [];
  nsContentDispatchChooser.prototype.handleURI = async (handler, uri) => { seen.push(uri.spec); };
  nsContentDispatchChooser.seenByCauserie = seen;
  const protocols = Cc['@mozilla.org/uriloader/external-protocol-service;1'].getService(Ci.nsIExternalProtocolService);
  const handlers = Cc['@mozilla.org/uriloader/handler-service;1'].getService(Ci.nsIHandlerService);
  for (const scheme of ${JSON.stringify(EXTERNAL_SCHEMES)}) {
    const app = Cc['@mozilla.org/uriloader/local-handler-app;1'].createInstance(Ci.nsILocalHandlerApp);
    app.name = 'Written down';
    app.executable = Services.dirsvc.get('XREExeF', Ci.nsIFile);
    const info = protocols.getProtocolHandlerInfo(scheme);
    info.possibleApplicationHandlers.appendElement(app);
    info.alwaysAskBeforeHandling = true;
    handlers.store(info);
  }`;

export const EXTERNAL_URLS = `
  const { nsContentDispatchChooser } = ChromeUtils.importESModule('resource://gre/modules/ContentDispatchChooser.sys.mjs');
  return nsContentDispatchChooser.seenByCauserie;`;

export const CLIPBOARD_TEXT = `
  const transferable = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
  transferable.init(null);
  transferable.addDataFlavor('text/plain');
  Services.clipboard.getData(transferable, Ci.nsIClipboard.kGlobalClipboard);
  const data = {};
  try { transferable.getTransferData('text/plain', data); } catch { return ''; }
  return data.value.QueryInterface(Ci.nsISupportsString).data;`;

export const VERSION = `return Services.appinfo.name + '/' + Services.appinfo.version;`;

import { browser } from './browser.ts';

/** What the polyfill does not know: the side panel of Chromium (116), the sidebar of Firefox on a desktop. */
type PanelApi = {
  sidePanel?: { open: (of: { tabId: number }) => Promise<void> };
  sidebarAction?: { open: () => Promise<void> };
};

function panelApi(): PanelApi {
  const world = globalThis as { browser?: PanelApi; chrome?: PanelApi };
  const { sidePanel } = world.chrome ?? {};
  const { sidebarAction } = world.browser ?? {};
  return { ...(sidePanel && { sidePanel }), ...(sidebarAction && { sidebarAction }) };
}

/** Whether this browser can keep Causerie open beside the page. */
export function canOpenPanel(): boolean {
  const { sidePanel, sidebarAction } = panelApi();
  return sidePanel !== undefined || sidebarAction !== undefined;
}

/** Opens the panel beside a tab. Called within the reader's click: browsers refuse it otherwise. */
export async function openPanel(tabId: number): Promise<void> {
  const { sidePanel, sidebarAction } = panelApi();
  await (sidePanel ? sidePanel.open({ tabId }) : sidebarAction?.open());
}

/**
 * Tells when another tab comes to the front, or the one in front shows another page: a panel stays while
 * both change.
 */
export function watchFrontTab(onChange: () => void, signal: AbortSignal): void {
  const updated = (
    _tabId: number,
    { status }: { status?: string },
    { active }: { active: boolean },
  ) => {
    if (active && status === 'complete') onChange();
  };
  const activated = () => onChange();
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  });
}

import { startApp } from '../../components/app/start-app.ts';
import { PopupApp } from '../../components/popup/PopupApp.tsx';
import { createLiveBackend } from '../../utils/hooks/live-backend.ts';
import { readAhead } from '../../utils/hooks/read-ahead.ts';
import { readFirstPage } from '../../utils/hooks/first-page.ts';
import type { CurrentPage } from '../../utils/hooks/use-current-page.ts';

/** A page that has not reported after this long, in milliseconds, finds the popup drawn but for what it says. */
const DRAWN_AFTER = 50;

const backend = readAhead(createLiveBackend(location.search), globalThis.causerieAhead);
// A phone's browser opens the popup as a page of its own.
const isPage = new URLSearchParams(location.search).has('tab') || backend.platform.isMobile;
if (isPage) document.documentElement.dataset['surface'] = 'window';

const firstLook = readFirstPage(backend);
const late = new Promise<undefined>(resolve => {
  setTimeout(() => resolve(undefined), DRAWN_AFTER);
});
const found: Promise<CurrentPage | undefined> = Promise.race([firstLook, late]);
void startApp('popup', backend, async () => {
  const page = await found;
  return (
    <PopupApp
      surface={isPage ? 'window' : 'popup'}
      firstLook={firstLook}
      {...(page && { found: page })}
    />
  );
});

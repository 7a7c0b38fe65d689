import { startApp } from '../../components/app/start-app.ts';
import { PopupApp } from '../../components/popup/PopupApp.tsx';
import { createLiveBackend } from '../../utils/hooks/live-backend.ts';
import { readAhead } from '../../utils/hooks/read-ahead.ts';
import { readPage } from '../../utils/hooks/use-current-page.ts';

const backend = readAhead(createLiveBackend(location.search));
// A phone's browser opens the popup as a page of its own.
const isPage = new URLSearchParams(location.search).has('tab') || backend.platform.isMobile;
if (isPage) document.documentElement.dataset['surface'] = 'window';

const firstLook = readPage(backend);
void startApp(
  'popup',
  backend,
  <PopupApp surface={isPage ? 'window' : 'popup'} firstLook={firstLook} />,
);

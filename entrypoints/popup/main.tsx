import { startApp } from '../../components/app/start-app.ts';
import { PopupApp } from '../../components/popup/PopupApp.tsx';
import { createLiveBackend } from '../../utils/hooks/live-backend.ts';
import { readPage } from '../../utils/hooks/use-current-page.ts';

const isDetached = new URLSearchParams(location.search).has('tab');
if (isDetached) document.documentElement.dataset['surface'] = 'window';

const backend = createLiveBackend(location.search);
const firstLook = readPage(backend);
void startApp(
  'popup',
  backend,
  <PopupApp surface={isDetached ? 'window' : 'popup'} firstLook={firstLook} />,
);

import { render } from 'preact';
import { AppFrame } from '../../components/app/AppFrame.tsx';
import { PopupApp } from '../../components/popup/PopupApp.tsx';
import { createLiveBackend } from '../../utils/hooks/live-backend.ts';
import { readPage } from '../../utils/hooks/use-current-page.ts';

const root = document.querySelector('#root');
if (root === null) throw new Error('popup/index.html has lost its #root');

const isDetached = new URLSearchParams(location.search).has('tab');
if (isDetached) document.documentElement.dataset['surface'] = 'window';

const backend = createLiveBackend(location.search);
const firstLook = readPage(backend);
render(
  <AppFrame
    view="popup"
    backend={backend}
    preferences={await backend.readPreferences()}
    browserLanguages={navigator.languages}
  >
    <PopupApp isDetached={isDetached} firstLook={firstLook} />
  </AppFrame>,
  root,
);

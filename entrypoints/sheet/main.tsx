import { render } from 'preact';
import { AppFrame } from '../../components/app/AppFrame.tsx';
import { SheetApp } from '../../components/sheet/SheetApp.tsx';
import { createLiveBackend } from '../../utils/hooks/live-backend.ts';

const root = document.querySelector('#root');
if (root === null) throw new Error('sheet/index.html has lost its #root');

const backend = createLiveBackend(location.search);
render(
  <AppFrame
    view="sheet"
    backend={backend}
    preferences={await backend.readPreferences()}
    browserLanguages={navigator.languages}
  >
    <SheetApp sheetId={location.hash.slice(1)} />
  </AppFrame>,
  root,
);

import { render } from 'preact';
import { AppFrame } from '../../components/app/AppFrame.tsx';
import { ShareApp } from '../../components/share/ShareApp.tsx';
import { createLiveBackend } from '../../utils/hooks/live-backend.ts';
import { readPage } from '../../utils/hooks/use-current-page.ts';

const root = document.querySelector('#root');
if (root === null) throw new Error('share/index.html has lost its #root');

const backend = createLiveBackend(location.search);
const firstLook = readPage(backend);
render(
  <AppFrame
    view="share"
    backend={backend}
    preferences={await backend.readPreferences()}
    browserLanguages={navigator.languages}
  >
    <ShareApp
      firstLook={firstLook}
      startWith={new URLSearchParams(location.search).get('with') ?? ''}
    />
  </AppFrame>,
  root,
);

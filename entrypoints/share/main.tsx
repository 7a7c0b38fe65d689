import { startApp } from '../../components/app/start-app.ts';
import { ShareApp } from '../../components/share/ShareApp.tsx';
import { createLiveBackend } from '../../utils/hooks/live-backend.ts';
import { readPage } from '../../utils/hooks/use-current-page.ts';

const backend = createLiveBackend(location.search);
const firstLook = readPage(backend);
const startWith = new URLSearchParams(location.search).get('with') ?? '';
void startApp('share', backend, <ShareApp firstLook={firstLook} startWith={startWith} />);

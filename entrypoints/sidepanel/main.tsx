import { startApp } from '../../components/app/start-app.ts';
import { PopupApp } from '../../components/popup/PopupApp.tsx';
import { createLiveBackend } from '../../utils/hooks/live-backend.ts';
import { readPage } from '../../utils/hooks/use-current-page.ts';

const backend = createLiveBackend(location.search);
const firstLook = readPage(backend);
void startApp('panel', backend, <PopupApp surface="panel" firstLook={firstLook} />);

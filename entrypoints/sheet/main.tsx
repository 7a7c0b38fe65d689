import { startApp } from '../../components/app/start-app.ts';
import { SheetApp } from '../../components/sheet/SheetApp.tsx';
import { createLiveBackend } from '../../utils/hooks/live-backend.ts';

const backend = createLiveBackend(location.search);
void startApp('sheet', backend, <SheetApp sheetId={location.hash.slice(1)} />);

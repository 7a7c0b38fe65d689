import { startApp } from '../../components/app/start-app.ts';
import { LibraryApp } from '../../components/library/LibraryApp.tsx';
import { createLiveBackend } from '../../utils/hooks/live-backend.ts';

const backend = createLiveBackend(location.search);
void startApp('library', backend, <LibraryApp startWith={location.hash.slice(1)} />);

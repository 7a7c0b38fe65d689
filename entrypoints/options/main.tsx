import { startApp } from '../../components/app/start-app.ts';
import { OptionsApp } from '../../components/options/OptionsApp.tsx';
import { createLiveBackend } from '../../utils/hooks/live-backend.ts';

const backend = createLiveBackend(location.search);
void startApp('options', backend, <OptionsApp section={location.hash.slice(1)} />);

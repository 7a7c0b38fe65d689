import { startApp } from '../../components/app/start-app.ts';
import { WelcomeApp } from '../../components/welcome/WelcomeApp.tsx';
import { createLiveBackend } from '../../utils/hooks/live-backend.ts';

const backend = createLiveBackend(location.search);
void startApp('welcome', backend, <WelcomeApp section={location.hash.slice(1)} />);

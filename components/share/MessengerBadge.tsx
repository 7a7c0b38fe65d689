import type { Messenger } from '../../utils/domain/share/messenger.ts';
import { logos } from './messenger-logos.ts';
import './messenger-badge.css';

/** A text message has no owner, and so no logo: a bubble, drawn for Causerie. */
const SMS =
  'M4 6.500h16v10H10.500L6.500 20v-3.500H4zM8.500 11.500h.01M12 11.500h.01M15.500 11.500h.01';

/** The logo in one colour, as the package gives it; where none may be used, the initial. The name always stands beside it. */
export function MessengerBadge({ messenger: { id, name } }: { messenger: Messenger }) {
  return (
    <span class="badge" data-messenger={id} aria-hidden="true">
      <BadgeSign id={id} name={name} />
    </span>
  );
}

function BadgeSign({ id, name }: { id: string; name: string }) {
  const logo = logos[id];
  if (logo !== undefined)
    return (
      <svg class="logo" viewBox="0 0 24 24" focusable="false">
        <path d={logo} />
      </svg>
    );
  if (id === 'sms')
    return (
      <svg class="icon" viewBox="0 0 24 24" focusable="false">
        <path d={SMS} />
      </svg>
    );
  return <>{id === 'email' ? '@' : name.slice(0, 1)}</>;
}

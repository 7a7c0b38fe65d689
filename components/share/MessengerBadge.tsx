import type { Messenger } from '../../utils/domain/share/messenger.ts';
import './messenger-badge.css';

/**
 * A sign for each messenger, drawn for Causerie: no logo of theirs. The four every reader has get a
 * drawing, the others their initial; the name always stands beside it.
 */
const drawings: Readonly<Record<string, string>> = {
  whatsapp:
    'M4.500 19.500l1.200-4A7.500 7.500 0 1 1 8.700 18.400zM9.400 8.700c-.3 3 2.900 6.200 5.900 5.900l.5-1.700-1.900-.9-.9.8c-.9-.4-1.700-1.200-2.100-2.100l.8-.9-.9-1.900z',
  messenger:
    'M12 4.500c-4.500 0-8 3.100-8 7.100 0 2.300 1.100 4.200 2.900 5.500V20l2.700-1.500c.8.2 1.600.3 2.400.3 4.500 0 8-3.100 8-7.200s-3.500-7.100-8-7.100zM7.500 13.700l3-3.200 2.300 1.900 3.700-2.400-3 3.300-2.400-1.900z',
  sms: 'M4 6.500h16v10H10.500L6.500 20v-3.500H4zM8.500 11.500h.01M12 11.500h.01M15.500 11.500h.01',
  telegram: 'M20 5L3.500 11.700l4.700 1.700L10 19l2.700-3.500 4.300 3.200zM8.200 13.400L17 7.500',
};

/** Characters for messengers whose initial another one has. */
const initials: Readonly<Record<string, string>> = {
  'google-chat': 'G',
  'hacker-news': 'Y',
  email: '@',
  x: '𝕏',
};

export function MessengerBadge({ messenger: { id, name } }: { messenger: Messenger }) {
  const drawing = drawings[id];
  return (
    <span class="badge" data-messenger={id} aria-hidden="true">
      {drawing === undefined ? (
        (initials[id] ?? name.slice(0, 1))
      ) : (
        <svg class="icon" viewBox="0 0 24 24" focusable="false">
          <path d={drawing} />
        </svg>
      )}
    </span>
  );
}

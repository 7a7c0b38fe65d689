import { useRef, useState } from 'preact/hooks';
import type { Messenger } from '../../utils/domain/share/messenger.ts';
import type { ShareState } from '../../utils/domain/share/share-plan.ts';
import { findTyped, nothingTyped, typeLetter } from '../../utils/domain/share/type-ahead.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { stepIndex } from '../controls/step-index.ts';
import { MessengerBadge } from './MessengerBadge.tsx';
import { messengerName } from '../../utils/platform/messenger-name.ts';

const COLUMNS = 2;

/** The reader's messengers in their order; arrow keys walk the grid, letters lead to a name, each says what it really does. */
export function MessengerGrid({
  messengers,
  stateOf,
  onShare,
}: {
  messengers: readonly Messenger[];
  stateOf: (messenger: Messenger) => ShareState;
  onShare: (messenger: Messenger) => void;
}) {
  const translator = useTranslator();
  const { t, direction } = translator;
  const grid = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const typed = useRef(nothingTyped);
  if (messengers.length === 0) return <p class="muted">{t('share.noMessenger')}</p>;
  const findByName = (event: KeyboardEvent): number | null => {
    if (event.ctrlKey || event.altKey || event.metaKey) return null;
    const letters = typeLetter(typed.current, event.key, event.timeStamp);
    if (letters === null) return null;
    typed.current = letters;
    const names = messengers.map(messenger => messengerName(messenger, translator));
    return findTyped(names, letters.letters, current);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = stepIndex(event.key, current, {
      count: messengers.length,
      columns: COLUMNS,
      isRightToLeft: direction === 'rtl',
    });
    const to = findByName(event) ?? step;
    if (to === current) return;
    event.preventDefault();
    setCurrent(to);
    grid.current?.querySelectorAll('button')[to]?.focus();
  };
  return (
    <div
      class="messenger-grid"
      role="toolbar"
      aria-label={t('share.sendWith')}
      ref={grid}
      onKeyDown={onKeyDown}
    >
      {messengers.map((messenger, index) => (
        <button
          type="button"
          key={messenger.id}
          class="messenger"
          data-messenger={messenger.id}
          tabIndex={index === Math.min(current, messengers.length - 1) ? 0 : -1}
          onFocus={() => setCurrent(index)}
          onClick={() => onShare(messenger)}
        >
          <MessengerBadge messenger={messenger} />
          <span class="messenger-words">
            <span class="messenger-name">{messengerName(messenger, translator)}</span>
            <span class="messenger-state">{t(`shareState.${stateOf(messenger)}`)}</span>
          </span>
        </button>
      ))}
    </div>
  );
}

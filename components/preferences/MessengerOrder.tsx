import { useState } from 'preact/hooks';
import type { Preferences } from '../../utils/domain/preferences/preferences.ts';
import type { Messenger } from '../../utils/domain/share/messenger.ts';
import { otherMessengers, shownMessengers } from '../../utils/domain/share/compose-share.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { IconButton } from '../controls/Button.tsx';
import { Switch } from '../controls/Switch.tsx';
import { MessengerBadge } from '../share/MessengerBadge.tsx';
import { messengerName } from '../../utils/platform/messenger-name.ts';

/** Which messengers the share view shows, and in which order. */
export function MessengerOrder({
  shown: ids,
  onChange,
}: {
  shown: readonly string[];
  onChange: (patch: Pick<Preferences, 'messengers'>) => void;
}) {
  const translator = useTranslator();
  const { t, number } = translator;
  const [moved, setMoved] = useState('');
  const shown = shownMessengers(ids);
  const move = (messenger: Messenger, from: number, to: number) => {
    onChange({ messengers: withMoved(ids, from, to) });
    const name = messengerName(messenger, translator);
    setMoved(t('preferences.moved', { messenger: name, position: number(to + 1) }));
  };
  return (
    <div class="stack-tight" role="group" aria-label={t('preferences.messengers')}>
      <p class="small muted">{t('preferences.messengersHelp')}</p>
      <ol class="messenger-order">
        {shown.map((messenger, index) => (
          <ShownMessenger
            key={messenger.id}
            messenger={messenger}
            isFirst={index === 0}
            isLast={index === shown.length - 1}
            onMove={step => move(messenger, index, index + step)}
            onHide={() => onChange({ messengers: ids.filter(id => id !== messenger.id) })}
          />
        ))}
      </ol>
      <span role="status" class="visually-hidden">
        {moved}
      </span>
      <details class="disclosure">
        <summary>{t('preferences.moreMessengers')}</summary>
        <ul class="messenger-order">
          {otherMessengers(ids).map(messenger => (
            <li key={messenger.id}>
              <Switch
                isOn={false}
                onChange={() => onChange({ messengers: [...ids, messenger.id] })}
              >
                {messengerName(messenger, translator)}
              </Switch>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

function ShownMessenger({
  messenger,
  isFirst,
  isLast,
  onMove,
  onHide,
}: {
  messenger: Messenger;
  isFirst: boolean;
  isLast: boolean;
  onMove: (step: 1 | -1) => void;
  onHide: () => void;
}) {
  const translator = useTranslator();
  const { t } = translator;
  const name = messengerName(messenger, translator);
  return (
    <li>
      <Switch isOn onChange={onHide}>
        <span class="row">
          <MessengerBadge messenger={messenger} />
          {name}
        </span>
      </Switch>
      <IconButton
        icon="up"
        label={t('preferences.moveUp', { messenger: name })}
        isDisabled={isFirst}
        onClick={() => onMove(-1)}
      />
      <IconButton
        icon="down"
        label={t('preferences.moveDown', { messenger: name })}
        isDisabled={isLast}
        onClick={() => onMove(1)}
      />
    </li>
  );
}

/** The list with one entry moved to another position. */
export function withMoved(ids: readonly string[], from: number, to: number): string[] {
  const moved = [...ids];
  moved.splice(to, 0, ...moved.splice(from, 1));
  return moved;
}

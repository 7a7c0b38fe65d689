import { useId, useState } from 'preact/hooks';
import {
  messengersWithRecipients,
  MOST_FAVOURITES,
  parseRecipient,
  recipientKindOf,
  type Favourite,
} from '../../utils/domain/share/favourites.ts';
import { messengerOf } from '../../utils/domain/share/messengers.ts';
import { useShareAddresses } from '../../utils/hooks/use-share-addresses.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import type { Translator } from '../../utils/platform/i18n.ts';
import { messengerName } from '../../utils/platform/messenger-name.ts';
import { Button, IconButton } from '../controls/Button.tsx';
import { TextField } from '../controls/TextField.tsx';

type Outcome = 'added' | 'removed' | 'failed' | 'invalid' | 'unnamed';

/** The people the reader often shares with: kept in this browser alone, put in and taken out here. */
export function FavouriteList() {
  const translator = useTranslator();
  const { t } = translator;
  const { addresses, change } = useShareAddresses();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { favourites } = addresses;
  const keep = async (changed: Favourite[], told: Outcome) => {
    const isKept = await change({ ...addresses, favourites: changed });
    setOutcome(isKept ? told : 'failed');
    return isKept;
  };
  return (
    <section class="stack" aria-label={t('favourite.title')}>
      <div>
        <h2>{t('favourite.title')}</h2>
        <p class="small muted">{t('favourite.help')}</p>
      </div>
      <ul>
        {favourites.map(favourite => (
          <li key={favourite.id} class="row">
            <span dir="auto">{favourite.name}</span>
            <span class="small muted">{describe(favourite, translator)}</span>
            <span class="push" />
            <IconButton
              icon="close"
              label={t('favourite.remove', { name: favourite.name })}
              onClick={() =>
                void keep(
                  favourites.filter(({ id }) => id !== favourite.id),
                  'removed',
                )
              }
            />
          </li>
        ))}
      </ul>
      {favourites.length < MOST_FAVOURITES && (
        <NewFavourite
          onAdd={added => keep([...favourites, added], 'added')}
          onRefuse={setOutcome}
        />
      )}
      <p role="status" class="small muted">
        {outcome !== null && t(`favourite.${outcome}`)}
      </p>
    </section>
  );
}

function describe({ messenger, address }: Favourite, translator: Translator): string {
  const row = messengerOf(messenger);
  return `${row ? messengerName(row, translator) : messenger}, ${address}`;
}

function NewFavourite({
  onAdd,
  onRefuse,
}: {
  onAdd: (favourite: Favourite) => Promise<boolean>;
  onRefuse: (why: 'invalid' | 'unnamed') => void;
}) {
  const translator = useTranslator();
  const { t, language } = translator;
  const id = useId();
  const [name, setName] = useState('');
  const [messenger, setMessenger] = useState('whatsapp');
  const [typed, setTyped] = useState('');
  const add = async () => {
    // A number without its country is read as French in French alone.
    const address = parseRecipient(messenger, typed, language === 'fr' ? 'FR' : '');
    if (name.trim() === '') return onRefuse('unnamed');
    if (address === null) return onRefuse('invalid');
    const added = { id: crypto.randomUUID(), messenger, name: name.trim(), address };
    if (!(await onAdd(added))) return;
    setName('');
    setTyped('');
  };
  return (
    <>
      <TextField label={t('favourite.name')} value={name} onInput={setName} />
      <div class="field">
        <label for={id}>{t('favourite.messenger')}</label>
        <select
          id={id}
          class="input"
          value={messenger}
          onChange={event => setMessenger(event.currentTarget.value)}
        >
          {messengersWithRecipients().map(row => (
            <option key={row.id} value={row.id}>
              {messengerName(row, translator)}
            </option>
          ))}
        </select>
      </div>
      <TextField
        label={t(`favourite.${recipientKindOf(messenger) ?? 'email'}`)}
        value={typed}
        onInput={setTyped}
      />
      <div class="row">
        <Button onClick={() => void add()}>{t('favourite.add')}</Button>
      </div>
    </>
  );
}

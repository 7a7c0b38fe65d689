import { useId, useState } from 'preact/hooks';
import { shownMessengers } from '../../utils/domain/share/compose-share.ts';
import type { Messenger } from '../../utils/domain/share/messenger.ts';
import { hasInstances, parseInstance } from '../../utils/domain/share/share-addresses.ts';
import { useShareAddresses } from '../../utils/hooks/use-share-addresses.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';

type Outcome = 'saved' | 'failed' | 'invalid';

/** The reader's own server, for each shown messenger that has no single address. */
export function InstanceFields({ shown }: { shown: readonly string[] }) {
  const { addresses, change } = useShareAddresses();
  const { instances } = addresses;
  const messengers = shownMessengers(shown).filter(hasInstances);
  return (
    <>
      {messengers.map(messenger => (
        <InstanceField
          key={messenger.id}
          messenger={messenger}
          host={instances[messenger.id] ?? ''}
          onChange={host => {
            const { [messenger.id]: _, ...others } = instances;
            return change({
              ...addresses,
              instances: host === '' ? others : { ...others, [messenger.id]: host },
            });
          }}
        />
      ))}
    </>
  );
}

function InstanceField({
  messenger: { id: messengerId, name },
  host,
  onChange,
}: {
  messenger: Messenger;
  host: string;
  onChange: (host: string) => Promise<boolean>;
}) {
  const { t } = useTranslator();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const commit = async (text: string) => {
    const read = text.trim() === '' ? '' : parseInstance(text);
    if (read === null) return setOutcome('invalid');
    const isSaved = await onChange(read);
    setOutcome(isSaved ? 'saved' : 'failed');
    if (isSaved) setTyped(null);
  };
  return (
    <div class="field">
      <label for={id}>{t('instance.label', { messenger: name })}</label>
      <input
        id={id}
        class="input"
        inputMode="url"
        autocomplete="off"
        dir="ltr"
        data-messenger={messengerId}
        value={typed ?? host}
        placeholder={t('instance.placeholder')}
        aria-describedby={`${id}-help`}
        aria-invalid={outcome === 'invalid'}
        onInput={event => setTyped(event.currentTarget.value)}
        onChange={event => void commit(event.currentTarget.value)}
      />
      <p id={`${id}-help`} class="small muted">
        {t(messengerId === 'mastodon' ? 'instance.helpMastodon' : 'instance.help')}
      </p>
      <p role="status" class={outcome === 'saved' ? 'visually-hidden' : 'article-warning small'}>
        {outcome !== null && t(`instance.${outcome}`)}
      </p>
    </div>
  );
}

import { useState } from 'preact/hooks';
import type { Identity, Preferences } from '../../utils/domain/preferences/preferences.ts';
import { useIdentity } from '../../utils/hooks/use-preferences.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Switch } from '../controls/Switch.tsx';
import { TextField } from '../controls/TextField.tsx';

/** Name, e-mail and site, offered to forms; written when the reader leaves a field. */
export function IdentitySection({
  isSynced,
  onChange,
}: {
  isSynced: boolean;
  onChange: (patch: Pick<Preferences, 'syncIdentity'>) => void;
}) {
  const { t } = useTranslator();
  const { identity, change } = useIdentity();
  const [typed, setTyped] = useState<Partial<Identity>>({});
  const [outcome, setOutcome] = useState<'saved' | 'failed' | null>(null);
  if (identity === null) return null;
  const shown: Identity = { ...identity, ...typed };
  const commit = async () => {
    const isSaved = await change(shown);
    setOutcome(isSaved ? 'saved' : 'failed');
    // What was typed in another field meanwhile is not saved yet.
    if (isSaved) setTyped(latest => without(latest, shown));
  };
  const field = (part: keyof Identity) => ({
    value: shown[part],
    onInput: (value: string) => setTyped(before => ({ ...before, [part]: value })),
    onCommit: () => void commit(),
  });
  return (
    <section class="stack" aria-label={t('preferences.identity')}>
      <div>
        <h2>{t('preferences.identity')}</h2>
        <p class="small muted">{t('preferences.identityHelp')}</p>
      </div>
      <TextField label={t('preferences.name')} autocomplete="name" {...field('name')} />
      <TextField
        label={t('preferences.email')}
        type="email"
        autocomplete="email"
        {...field('email')}
      />
      <TextField
        label={t('preferences.website')}
        type="url"
        autocomplete="url"
        {...field('site')}
      />
      <Switch isOn={isSynced} onChange={syncIdentity => onChange({ syncIdentity })}>
        {t('preferences.syncIdentity')}
      </Switch>
      <p role="status" class="small muted">
        {outcome === 'saved' && t('preferences.identitySaved')}
        {outcome === 'failed' && t('preferences.notSaved')}
      </p>
    </section>
  );
}

/** What was typed since, without what is saved. */
function without(typed: Partial<Identity>, saved: Identity): Partial<Identity> {
  const parts = Object.keys(typed) as (keyof Identity)[];
  return Object.fromEntries(
    parts.filter(part => typed[part] !== saved[part]).map(part => [part, typed[part]]),
  );
}

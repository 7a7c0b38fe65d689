import { useState } from 'preact/hooks';
import {
  emptyIdentity,
  MOST_IDENTITIES,
  type Identities,
  type SavedIdentity,
} from '../../utils/domain/preferences/identities.ts';
import type { Identity } from '../../utils/domain/preferences/preferences.ts';
import { useIdentities } from '../../utils/hooks/use-preferences.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Button } from '../controls/Button.tsx';
import { TextField } from '../controls/TextField.tsx';

/** Who the reader is under articles: several, each offered to forms; written when a field is left. */
export function IdentityList() {
  const { t, number } = useTranslator();
  const { identities, change } = useIdentities();
  const [begun, setBegun] = useState<SavedIdentity[]>([]);
  const [outcome, setOutcome] = useState<'saved' | 'failed' | null>(null);
  if (identities === null) return null;
  const { list } = identities;
  const begin = () => setBegun([...begun, { id: crypto.randomUUID(), ...emptyIdentity }]);
  const fresh = begun.filter(({ id }) => !list.some(one => one.id === id));
  const unsaved = list.length + fresh.length === 0 ? [FIRST] : fresh;
  const shown = [...list, ...unsaved];
  const save = async (changed: Identities) => {
    const isSaved = await change(changed);
    setOutcome(isSaved ? 'saved' : 'failed');
    return isSaved;
  };
  return (
    <div class="stack" role="group" aria-label={t('preferences.identity')}>
      <div>
        <h2>{t('preferences.identity')}</h2>
        <p class="small muted">{t('preferences.identityHelp')}</p>
      </div>
      {shown.map((identity, index) => (
        <IdentityFields
          key={identity.id}
          identity={identity}
          legend={
            shown.length > 1 ? t('identity.numbered', { number: number(index + 1) }) : undefined
          }
          onSave={saved => save(withIdentity(identities, saved))}
          onRemove={
            list.includes(identity)
              ? () => void save(withoutIdentity(identities, identity.id))
              : undefined
          }
        />
      ))}
      <div class="row">
        {shown.length < MOST_IDENTITIES && list.length > 0 && (
          <Button kind="quiet" onClick={begin}>
            {t('identity.add')}
          </Button>
        )}
        <p role="status" class="small muted">
          {outcome === 'saved' && t('preferences.identitySaved')}
          {outcome === 'failed' && t('preferences.notSaved')}
        </p>
      </div>
    </div>
  );
}

const FIRST: SavedIdentity = { id: 'first', ...emptyIdentity };

function withIdentity({ list, bySite }: Identities, saved: SavedIdentity): Identities {
  const isKnown = list.some(({ id }) => id === saved.id);
  return {
    list: isKnown ? list.map(one => (one.id === saved.id ? saved : one)) : [...list, saved],
    bySite,
  };
}

function withoutIdentity({ list, bySite }: Identities, id: string): Identities {
  return {
    list: list.filter(one => one.id !== id),
    bySite: Object.fromEntries(Object.entries(bySite).filter(([, other]) => other !== id)),
  };
}

function IdentityFields({
  identity,
  legend,
  onSave,
  onRemove,
}: {
  identity: SavedIdentity;
  legend: string | undefined;
  onSave: (identity: SavedIdentity) => Promise<boolean>;
  onRemove: (() => void) | undefined;
}) {
  const { t } = useTranslator();
  const [typed, setTyped] = useState<Partial<Identity>>({});
  const shown = { ...identity, ...typed };
  const commit = async () => {
    // What was typed in another field meanwhile is not saved yet.
    if (await onSave(shown)) setTyped(latest => without(latest, shown));
  };
  const field = (part: keyof Identity) => ({
    value: shown[part],
    onInput: (value: string) => setTyped(before => ({ ...before, [part]: value })),
    onCommit: () => void commit(),
  });
  return (
    <fieldset class="plain-fieldset stack" aria-label={legend}>
      {legend !== undefined && (
        <div class="row">
          <strong class="small">{legend}</strong>
          {onRemove && (
            <span class="push">
              <Button kind="quiet" isDanger icon="trash" onClick={onRemove}>
                {t('identity.remove')}
              </Button>
            </span>
          )}
        </div>
      )}
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
    </fieldset>
  );
}

/** What was typed since, without what is saved. */
function without(typed: Partial<Identity>, saved: Identity): Partial<Identity> {
  const parts = Object.keys(typed) as (keyof Identity)[];
  return Object.fromEntries(
    parts.filter(part => typed[part] !== saved[part]).map(part => [part, typed[part]]),
  );
}

import { useState } from 'preact/hooks';
import type { FormParts } from '../../utils/domain/detection/page-report.ts';
import {
  identityAt,
  withIdentityAt,
  type SavedIdentity,
} from '../../utils/domain/preferences/identities.ts';
import type { Identity } from '../../utils/domain/preferences/preferences.ts';
import { useBackend } from '../../utils/hooks/backend.ts';
import { useWait } from '../../utils/hooks/first-view.ts';
import { useIdentities } from '../../utils/hooks/use-preferences.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import type { MessageKey } from '../../utils/platform/i18n.ts';
import { Button } from '../controls/Button.tsx';

const partNames = {
  name: 'write.identityName',
  email: 'write.identityEmail',
  site: 'write.identitySite',
} as const satisfies Record<keyof Identity, MessageKey>;

/**
 * Fills name, e-mail and site into the form on a click; there only when both sides have something. Of
 * several identities, the one chosen here is offered on this site from then on.
 */
export function IdentityFill({
  tabId,
  parts,
  url,
}: {
  tabId: number;
  parts: FormParts;
  /** Of the article. */
  url: string;
}) {
  const { t, list } = useTranslator();
  const backend = useBackend();
  const { identities, change } = useIdentities();
  const [filled, setFilled] = useState<readonly (keyof Identity)[] | null>(null);
  const wanted = { name: parts.author, email: parts.email, site: parts.url };
  const canFill = (identity: Identity) =>
    (Object.keys(wanted) as (keyof Identity)[]).some(part => wanted[part] && identity[part] !== '');
  const fitting = (identities?.list ?? []).filter(canFill);
  useWait(identities === null);
  const offered = identities && identityAt(identities, url);
  const chosen = fitting.find(({ id }) => id === offered?.id) ?? fitting[0];
  if (identities === null || chosen === undefined) return null;
  const fill = async () => {
    try {
      const { name, email, site } = chosen;
      const answer = await backend.askPage(tabId, 'identity.fill', { name, email, site });
      setFilled(answer.filled);
    } catch {
      // The page no longer answers: nothing was filled, which is what is said.
      setFilled([]);
    }
  };
  return (
    <>
      <span class="identity-fill">
        <Button kind="quiet" label={t('write.identityFill')} onClick={() => void fill()}>
          {t(fitting.length > 1 ? 'write.identityFillShort' : 'write.identityFill')}
        </Button>
        {fitting.length > 1 && (
          <IdentityChoice
            identities={fitting}
            chosen={chosen}
            onChoose={id => void change(withIdentityAt(identities, url, id))}
          />
        )}
      </span>
      <span role="status" class="small muted">
        {filled !== null &&
          (filled.length > 0
            ? t('write.identityFilled', { parts: list(filled.map(part => t(partNames[part]))) })
            : t('write.identityNothing'))}
      </span>
    </>
  );
}

function IdentityChoice({
  identities,
  chosen,
  onChoose,
}: {
  identities: readonly SavedIdentity[];
  chosen: SavedIdentity;
  onChoose: (id: string) => void;
}) {
  const { t } = useTranslator();
  return (
    <select
      class="input"
      // A name that is too long is cut at its end, whichever way it is written.
      dir="auto"
      aria-label={t('identity.here')}
      value={chosen.id}
      onChange={event => onChoose(event.currentTarget.value)}
    >
      {identities.map(({ id, name, email, site }) => (
        <option key={id} value={id}>
          {name || email || site}
        </option>
      ))}
    </select>
  );
}

import { useState } from 'preact/hooks';
import type { FormParts } from '../../utils/domain/detection/page-report.ts';
import type { Identity } from '../../utils/domain/preferences/preferences.ts';
import { useBackend } from '../../utils/hooks/backend.ts';
import { useIdentity } from '../../utils/hooks/use-preferences.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import type { MessageKey } from '../../utils/platform/i18n.ts';
import { IconButton } from '../controls/Button.tsx';

const partNames = {
  name: 'write.identityName',
  email: 'write.identityEmail',
  site: 'write.identitySite',
} as const satisfies Record<keyof Identity, MessageKey>;

/** Fills name, e-mail and site into the form on a click; there only when both sides have something. */
export function IdentityFill({ tabId, parts }: { tabId: number; parts: FormParts }) {
  const { t, list } = useTranslator();
  const backend = useBackend();
  const { identity } = useIdentity();
  const [filled, setFilled] = useState<readonly (keyof Identity)[] | null>(null);
  const wanted = { name: parts.author, email: parts.email, site: parts.url };
  const canFill =
    identity !== null &&
    (Object.keys(wanted) as (keyof Identity)[]).some(part => wanted[part] && identity[part] !== '');
  if (!canFill) return null;
  const fill = async () => {
    try {
      setFilled((await backend.askPage(tabId, 'identity.fill', identity)).filled);
    } catch {
      // The page no longer answers: nothing was filled, which is what is said.
      setFilled([]);
    }
  };
  return (
    <>
      <IconButton icon="user" label={t('write.identityFill')} onClick={() => void fill()} />
      <span role="status" class="small muted">
        {filled !== null &&
          (filled.length > 0
            ? t('write.identityFilled', { parts: list(filled.map(part => t(partNames[part]))) })
            : t('write.identityNothing'))}
      </span>
    </>
  );
}

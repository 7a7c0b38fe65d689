import { useMemo } from 'preact/hooks';
import type { FormattingKind } from '../../utils/domain/markup/document/comment-document.ts';
import { findUnshown } from '../../utils/domain/markup/find-unshown.ts';
import type { MarkupProfile } from '../../utils/domain/markup/profile.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Button } from '../controls/Button.tsx';

/** What the site cannot show of the formatting, said before the text is inserted, with the way out. */
export function FormattingLine({
  checked,
  text,
  profile,
  onChange,
}: {
  /** What is spoken of; the text on screen may be newer. */
  checked: string;
  text: string;
  profile: MarkupProfile;
  onChange: (text: string) => void;
}) {
  const { t, list } = useTranslator();
  const unshown = useMemo(() => findUnshown(checked, profile), [checked, profile]);
  if (unshown === null) return null;
  const name = (kinds: readonly FormattingKind[]) =>
    list(kinds.map(kind => t(`formatting.${kind}`)));
  const title = t(`unshown.${unshown.cause}`, { parts: name(unshown.kinds) });
  const isPlain = unshown.degraded.length === unshown.kinds.length;
  return (
    <section class="finding" aria-label={title}>
      <div class="stack-tight small">
        <strong>{title}</strong>
        <span class="muted">
          {t(unshown.cause === 'foreign' ? 'unshown.foreignWhy' : 'unshown.lostWhy')}
          {unshown.degraded.length > 0 && !isPlain && (
            <> {t('unshown.degraded', { parts: name(unshown.degraded) })}</>
          )}
        </span>
      </div>
      <Button kind="quiet" onClick={() => onChange(findUnshown(text, profile)?.text ?? text)}>
        {t(isPlain ? 'unshown.writePlain' : 'unshown.write')}
      </Button>
    </section>
  );
}

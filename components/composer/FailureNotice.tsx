import { floodEnd } from '../../utils/domain/drafts/flood-wait.ts';
import type { DraftState } from '../../utils/domain/drafts/draft.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Button } from '../controls/Button.tsx';
import { CopyButton } from '../controls/CopyButton.tsx';
import { Notice } from '../controls/Notice.tsx';
import { WaitLine } from '../rescue/WaitLine.tsx';

/** The site refused the comment: why, in its own words too, and the text is here. */
export function FailureNotice({
  state,
  system,
  text,
  onGoBack,
}: {
  state: Extract<DraftState, { name: 'failed' }>;
  /** The comment system: it says how long to wait. */
  system: string;
  text: string;
  /** Given where there is an article to go back to. */
  onGoBack: (() => void) | null;
}) {
  const { t } = useTranslator();
  return (
    <Notice tone="bad" isSpoken>
      <p>
        <strong>{t('state.failed')}</strong> {t(`failure.${state.reason}`)} {t('state.failedKept')}
      </p>
      {state.reason === 'too-fast' && <WaitLine until={floodEnd(system, state.at)} />}
      {state.message !== '' && (
        <details class="disclosure">
          <summary>{t('state.siteSays')}</summary>
          <blockquote class="quoted">{state.message}</blockquote>
        </details>
      )}
      <div class="row">
        <CopyButton text={text} />
        {onGoBack && <Button onClick={onGoBack}>{t('rescue.putBack')}</Button>}
      </div>
    </Notice>
  );
}

import type { Draft } from '../../utils/domain/drafts/draft.ts';
import type { Answered } from '../../utils/domain/thread/answered.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Button } from '../controls/Button.tsx';
import { CopyButton } from '../controls/CopyButton.tsx';
import { PageLink } from '../controls/PageLink.tsx';
import { AnsweredLine } from '../thread/AnsweredLine.tsx';

/** A comment that left: where it stands, by evidence, and its text for as long as it may be the only copy. */
export function SentDraft({
  draft,
  now,
  answered,
  onLookAgain,
  onUseAgain,
  onForget,
}: {
  draft: Draft;
  now: number;
  /** Others answered it, as a visit showed. */
  answered: Answered | undefined;
  onLookAgain: () => void;
  onUseAgain: () => void;
  onForget: () => void;
}) {
  const { t } = useTranslator();
  return (
    <article class={`card sent-draft sent-${draft.state.name}`}>
      <p>
        <StateWords draft={draft} now={now} />
      </p>
      <AnsweredLine answered={answered} />
      <blockquote class="quoted small">{draft.text}</blockquote>
      <div class="row">
        {draft.state.name !== 'seen' && (
          <>
            <Button kind="quiet" onClick={onLookAgain}>
              {t('rescue.lookAgain')}
            </Button>
            <Button kind="quiet" onClick={onUseAgain}>
              {t('state.useAgain')}
            </Button>
          </>
        )}
        <CopyButton kind="quiet" text={draft.text} />
        <Button kind="quiet" isDanger onClick={onForget}>
          {t('state.forget')}
        </Button>
      </div>
    </article>
  );
}

function StateWords({ draft: { state }, now }: { draft: Draft; now: number }) {
  const { t, date, relativeTime } = useTranslator();
  switch (state.name) {
    case 'sent':
      return <>{t('state.sent', { when: relativeTime(state.at, now) })}</>;
    case 'missing':
      return (
        <>
          {t('state.missing', {
            sent: date(state.sentAt ?? state.at, 'moment'),
            looked: date(state.at, 'moment'),
          })}
        </>
      );
    case 'seen':
      return (
        <>
          {t('state.seen')} <PageLink url={state.permalink}>{t('state.seenLink')}</PageLink>
        </>
      );
    case 'waiting':
      return (
        <>
          {t('state.waiting')}{' '}
          {state.permalink !== null && (
            <PageLink url={state.permalink}>{t('state.waitingLink')}</PageLink>
          )}
        </>
      );
    case 'failed':
      return (
        <>
          {t('state.failed')} {t(`failure.${state.reason}`)}
        </>
      );
    case 'writing':
      return <>{t('state.writing')}</>;
  }
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Message } from '../../utils/domain/share/message.ts';
import type { QrContent } from '../../utils/domain/share/qr-frames.ts';
import type { ShareAction } from '../../utils/domain/share/share-plan.ts';
import type { LastShare } from '../../utils/hooks/use-share.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Button } from '../controls/Button.tsx';
import { CopyButton } from '../controls/CopyButton.tsx';
import { Notice } from '../controls/Notice.tsx';
import { messengerName } from '../../utils/platform/messenger-name.ts';
import { LazyQrPanel } from './LazyQrPanel.tsx';

/** One line on what to do now, and the other ways when nothing opened. */
export function ShareOutcomeLine({
  last,
  message,
  onTake,
}: {
  last: LastShare;
  /** As it is now: it may have been changed since. */
  message: Message;
  onTake: (action: ShareAction) => void;
}) {
  const { outcome, plan } = last;
  const line = useRef<HTMLDivElement>(null);
  // What to do now stands below the messengers: in a low popup it would stay out of sight.
  useLayoutEffect(() => line.current?.scrollIntoView({ block: 'nearest' }), [last]);
  if (outcome.name === 'cancelled') return null;
  const isBad = outcome.name === 'copy-refused' || outcome.name === 'not-opened';
  return (
    <div ref={line}>
      <Notice tone={isBad ? 'bad' : 'good'} isSpoken>
        <OutcomeWords last={last} message={message} />
        <OtherWays
          alternatives={plan.alternatives}
          isStrip={outcome.name !== 'qr'}
          onTake={onTake}
        />
      </Notice>
    </div>
  );
}

function contentOf(payload: string): QrContent {
  if (payload.startsWith('sms:')) return 'sms';
  return /^https?:/u.test(payload) ? 'link' : 'message';
}

function OutcomeWords({
  last: { messenger, outcome, favourite },
  message,
}: {
  last: LastShare;
  message: Message;
}) {
  const translator = useTranslator();
  const { t } = translator;
  const params = { messenger: messengerName(messenger, translator) };
  switch (outcome.name) {
    case 'opened':
      return favourite ? (
        <p>{t('favourite.opened', { ...params, name: favourite.name })}</p>
      ) : (
        <p>{t('share.opened', params)}</p>
      );
    case 'copied-and-opens':
      return <p>{t('share.openedWithPaste', params)}</p>;
    case 'copied':
      return <p>{t('share.copiedOnly', params)}</p>;
    case 'shared':
      return <p>{t('share.shared')}</p>;
    case 'not-opened':
      return <p>{t(outcome.isCopied ? 'share.notOpenedCopied' : 'share.notOpened', params)}</p>;
    case 'copy-refused':
      return (
        <>
          <p>{t('share.copyRefused')}</p>
          <blockquote class="quoted small">{outcome.text}</blockquote>
        </>
      );
    case 'qr':
      return <LazyQrPanel message={message} start={contentOf(outcome.payload)} />;
    case 'cancelled':
      return null;
  }
}

function OtherWays({
  alternatives,
  isStrip,
  onTake,
}: {
  alternatives: readonly ShareAction[];
  /** Preceded by the question whether anything opened. */
  isStrip: boolean;
  onTake: (action: ShareAction) => void;
}) {
  const { t } = useTranslator();
  if (alternatives.length === 0) return null;
  return (
    <div class="row small">
      {isStrip && <span class="muted">{t('share.nothingOpened')}</span>}
      {alternatives.map((action, index) =>
        action.kind === 'copy' ? (
          <CopyButton key={index} kind="quiet" text={action.text} html={action.html} />
        ) : (
          <Button key={index} kind="quiet" onClick={() => onTake(action)}>
            <WayName action={action} />
          </Button>
        ),
      )}
    </div>
  );
}

function WayName({ action }: { action: ShareAction }) {
  const { t } = useTranslator();
  switch (action.kind) {
    case 'open-tab':
    case 'open-window':
      return <>{t('share.webVersion')}</>;
    case 'copy-then-open':
      return <>{t('share.copyThenOpen', { site: URL.parse(action.url ?? '')?.hostname ?? '' })}</>;
    case 'open-scheme':
      return <>{t('share.app')}</>;
    case 'share-sheet':
      return <>{t('share.sheet')}</>;
    case 'qr':
      return <>{t('share.qr')}</>;
    case 'copy':
      return <>{t('common.copy')}</>;
  }
}

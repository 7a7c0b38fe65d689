import { useId, useState } from 'preact/hooks';
import type { Message } from '../../utils/domain/share/message.ts';
import { qrFrames, type QrContent } from '../../utils/domain/share/qr-frames.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import type { MessageKey } from '../../utils/platform/i18n.ts';
import { Button } from '../controls/Button.tsx';
import { Choices } from '../controls/Choices.tsx';
import { QrCode } from './QrCode.tsx';

const CONTENTS: readonly QrContent[] = ['link', 'message', 'sms'];

const HELP = {
  link: 'share.qrLinkHelp',
  message: 'share.qrMessageHelp',
  sms: 'share.qrHelp',
} as const satisfies Record<QrContent, MessageKey>;

/** The link, the message or an SMS as codes for the phone; a long text goes in numbered ones. */
export function QrPanel({ message, start }: { message: Message; start: QrContent }) {
  const { t, number } = useTranslator();
  const [content, setContent] = useState(start);
  const [at, setAt] = useState(0);
  const frames = qrFrames(message, content);
  const shown = Math.min(at, frames.length - 1);
  const payload = frames[shown];
  const label = t(HELP[content]);
  const params = { number: number(shown + 1), count: number(frames.length) };
  return (
    <div class="stack-tight qr-panel">
      <Choices
        legend={t('qr.content')}
        name={useId()}
        value={content}
        choices={CONTENTS.map(value => ({ value, label: t(`qr.${value}`) }))}
        onChange={value => {
          setContent(value);
          setAt(0);
        }}
      />
      <p>{label}</p>
      {payload === undefined ? (
        <p class="small muted">{t('share.qrLong')}</p>
      ) : (
        <QrCode text={payload} label={frames.length > 1 ? t('qr.frame', params) : label} />
      )}
      {frames.length > 1 && (
        <div class="row">
          <Button isDisabled={shown === 0} onClick={() => setAt(shown - 1)}>
            {t('qr.previous')}
          </Button>
          <span role="status">{t('qr.frame', params)}</span>
          <Button isDisabled={shown === frames.length - 1} onClick={() => setAt(shown + 1)}>
            {t('qr.next')}
          </Button>
        </div>
      )}
    </div>
  );
}

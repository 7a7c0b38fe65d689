import { useId, useState } from 'preact/hooks';
import type { ArticleFacts } from '../../utils/domain/article/article.ts';
import { textWithLink, type Message } from '../../utils/domain/share/message.ts';
import type { Messenger } from '../../utils/domain/share/messenger.ts';
import { simplifyForSms } from '../../utils/domain/share/sms-segments.ts';
import type { ShareChoices } from '../../utils/domain/share/compose-share.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Button } from '../controls/Button.tsx';
import { CopyButton } from '../controls/CopyButton.tsx';
import { Toggle } from '../controls/Toggle.tsx';
import { TextField } from '../controls/TextField.tsx';
import { LazyQrPanel } from './LazyQrPanel.tsx';
import { MessageBubble } from './MessageBubble.tsx';
import { messengerName } from '../../utils/platform/messenger-name.ts';
import { SmsCost } from './SmsCost.tsx';
import { TemplateChoice } from './TemplateChoice.tsx';

/** The parts of the message, and the text that really leaves for the messenger looked at. */
export function MessageEditor({
  choices,
  onChoose,
  messengers,
  looked,
  onLook,
  message,
  facts,
}: {
  choices: ShareChoices;
  onChoose: (change: Partial<ShareChoices>) => void;
  messengers: readonly Messenger[];
  looked: Messenger;
  onLook: (id: string) => void;
  message: Message;
  facts: ArticleFacts;
}) {
  const translator = useTranslator();
  const { t } = translator;
  const text = textWithLink(message);
  const [isQrShown, setQrShown] = useState(false);
  const qrId = useId();
  const isEditing = choices.edited !== null;
  return (
    <section class="stack message-editor">
      {!isEditing && <MessageParts messenger={looked} choices={choices} onChoose={onChoose} />}
      <LookedAt messengers={messengers} looked={looked} onLook={onLook} />
      {isEditing ? (
        <textarea
          class="input message-edit"
          dir="auto"
          aria-label={t('share.message')}
          value={choices.edited ?? ''}
          onInput={event => onChoose({ edited: event.currentTarget.value })}
        />
      ) : (
        <MessageBubble message={message} messenger={looked} facts={facts} />
      )}
      {looked.id === 'sms' && (
        <SmsCost
          text={text}
          isSimple={choices.plainSms && !isEditing}
          onSimplify={plainSms =>
            onChoose(isEditing ? { edited: simplifyForSms(text) } : { plainSms })
          }
        />
      )}
      <MessageNotices message={message} name={messengerName(looked, translator)} />
      <div class="row">
        <CopyButton kind="quiet" text={text}>
          {t('share.copyMessage')}
        </CopyButton>
        <CopyButton kind="quiet" text={message.link}>
          {t('share.copyLink')}
        </CopyButton>
        <Toggle isOpen={isQrShown} controls={qrId} onToggle={() => setQrShown(!isQrShown)}>
          {t('share.qr')}
        </Toggle>
        <Button kind="quiet" onClick={() => onChoose({ edited: isEditing ? null : text })}>
          {t(isEditing ? 'share.editUndo' : 'share.edit')}
        </Button>
      </div>
      <div id={qrId}>{isQrShown && <LazyQrPanel message={message} start="link" />}</div>
    </section>
  );
}

function MessageParts({
  messenger,
  choices,
  onChoose,
}: {
  messenger: Messenger;
  choices: ShareChoices;
  onChoose: (change: Partial<ShareChoices>) => void;
}) {
  const { t } = useTranslator();
  return (
    <details class="disclosure">
      <summary>{t('share.more')}</summary>
      <div class="stack">
        <TextField
          label={t('share.title')}
          value={choices.title}
          onInput={title => onChoose({ title })}
        />
        <TextField
          label={t('share.quote')}
          value={choices.quotation}
          placeholder={t('share.quotePlaceholder')}
          rows={3}
          onInput={quotation => onChoose({ quotation })}
        />
        <TemplateChoice messenger={messenger} choices={choices} onChoose={onChoose} />
      </div>
    </details>
  );
}

/** Each messenger has its own manner: for which one the message is shown. */
function LookedAt({
  messengers,
  looked,
  onLook,
}: {
  messengers: readonly Messenger[];
  looked: Messenger;
  onLook: (id: string) => void;
}) {
  const translator = useTranslator();
  const { t } = translator;
  const id = useId();
  return (
    <div class="row">
      <label class="label" for={id}>
        {t('share.preview')}
      </label>
      <select
        id={id}
        class="input message-for"
        value={looked.id}
        onChange={event => onLook(event.currentTarget.value)}
      >
        {messengers.map(messenger => (
          <option key={messenger.id} value={messenger.id}>
            {messengerName(messenger, translator)}
          </option>
        ))}
      </select>
    </div>
  );
}

function MessageNotices({ message, name }: { message: Message; name: string }) {
  const { t, list } = useTranslator();
  return (
    <>
      {message.shortened.length > 0 && (
        <p class="small muted">
          {t('shareNotice.shortened', {
            messenger: name,
            parts: list(message.shortened.map(part => t(`shareNotice.${part}`))),
          })}
        </p>
      )}
      {message.warnings.map(warning => (
        <p key={warning} class="article-warning small">
          {t(`shareNotice.${warning}`, { messenger: name })}
        </p>
      ))}
    </>
  );
}

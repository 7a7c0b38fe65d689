import type { ArticleFacts } from '../../utils/domain/article/article.ts';
import type { Message } from '../../utils/domain/share/message.ts';
import type { Messenger } from '../../utils/domain/share/messenger.ts';
import {
  receivedText,
  showMessage,
  showsLinkCard,
  type ShownLine,
  type ShownRun,
} from '../../utils/domain/share/show-message.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { messengerName } from '../../utils/platform/messenger-name.ts';
import './message-bubble.css';

/** The message as the recipient will see it: in the messenger's manner, with the card of its link. */
export function MessageBubble({
  message,
  messenger,
  facts,
}: {
  message: Message;
  messenger: Messenger;
  facts: ArticleFacts;
}) {
  const translator = useTranslator();
  const { t } = translator;
  const lines = showMessage(receivedText(message, messenger.id), messenger.markup);
  const name = messengerName(messenger, translator);
  return (
    <div class="chat" role="group" aria-label={t('share.bubble', { messenger: name })}>
      <div class="bubble" data-messenger={messenger.id}>
        {showsLinkCard(messenger.id) && message.link !== '' && (
          <LinkCard facts={facts} link={message.link} />
        )}
        <p class="message-shown" dir="auto">
          {lines.map((line, index) => (
            <Line key={index} line={line} isLast={index === lines.length - 1} />
          ))}
        </p>
      </div>
    </div>
  );
}

function Line({ line: { isQuotation, runs }, isLast }: { line: ShownLine; isLast: boolean }) {
  const words = runs.map((run, index) => <Run key={index} run={run} />);
  return (
    <>
      {isQuotation ? <span class="bubble-quotation">{words}</span> : words}
      {!isLast && '\n'}
    </>
  );
}

function Run({ run: { kind, text } }: { run: ShownRun }) {
  if (kind === 'marker') return <span hidden>{text}</span>;
  if (kind === 'bold') return <strong>{text}</strong>;
  if (kind === 'link') return <span class="bubble-link">{text}</span>;
  return <>{text}</>;
}

/** What the page says of itself to those who make cards. No picture is fetched to draw one. */
function LinkCard({ facts, link }: { facts: ArticleFacts; link: string }) {
  const { t } = useTranslator();
  const { title, description, leadImage } = facts;
  return (
    <div class="link-card">
      <p class="link-card-picture small">
        {t(leadImage === null ? 'share.cardWithoutPicture' : 'share.cardWithPicture')}
      </p>
      <p class="link-card-title" dir="auto">
        {title?.value ?? link}
      </p>
      {description && (
        <p class="link-card-about small" dir="auto">
          {description.value}
        </p>
      )}
      <p class="small">{URL.parse(link)?.hostname.replace(/^www\./u, '')}</p>
    </div>
  );
}

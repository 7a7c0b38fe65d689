import { useReminders } from '../../utils/hooks/use-reminders.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { useBackend } from '../../utils/hooks/backend.ts';
import type { Reminder } from '../../utils/storage/reminders.ts';
import { Button } from '../controls/Button.tsx';
import { Notice } from '../controls/Notice.tsx';
import './rescue.css';

/** The drafts that have rested long enough, in front; those that still rest, folded away. */
export function ReminderList() {
  const { t } = useTranslator();
  const { now } = useBackend();
  const { reminders, open, dismiss } = useReminders();
  const due = reminders.filter(({ at }) => at <= now());
  const upcoming = reminders.filter(({ at }) => at > now());
  const listOf = (list: readonly Reminder[]) => (
    <ul class="reminders">
      {list.map(reminder => (
        <ReminderItem key={reminder.draft.id} reminder={reminder} {...{ open, dismiss }} />
      ))}
    </ul>
  );
  return (
    <>
      {due.length > 0 && (
        <section class="reminders-due" aria-label={t('rest.due')}>
          <Notice>
            <strong>{t('rest.due')}</strong>
            {listOf(due)}
          </Notice>
        </section>
      )}
      {upcoming.length > 0 && (
        <details class="disclosure reminders-upcoming">
          <summary>{t('rest.listTitle')}</summary>
          {listOf(upcoming)}
        </details>
      )}
    </>
  );
}

function ReminderItem({
  reminder: { draft, at },
  open,
  dismiss,
}: {
  reminder: Reminder;
  open: (id: string) => void;
  dismiss: (id: string) => void;
}) {
  const { t, date } = useTranslator();
  const { now } = useBackend();
  const title = draft.article.title || draft.article.url;
  return (
    <li class="stack-tight">
      <span dir="auto">{title}</span>
      <span class="small muted" dir="auto">
        {draft.excerpt}
      </span>
      {at > now() && (
        <span class="small muted">{t('rest.upcoming', { when: date(at, 'moment') })}</span>
      )}
      <span class="row">
        <Button label={`${t('rest.open')} (${title})`} onClick={() => open(draft.id)}>
          {t('rest.open')}
        </Button>
        <Button
          kind="quiet"
          label={`${t('rest.done')} (${title})`}
          onClick={() => dismiss(draft.id)}
        >
          {t('rest.done')}
        </Button>
      </span>
    </li>
  );
}

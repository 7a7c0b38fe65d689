import type { DraftNotice } from '../../utils/domain/thread/draft-notices.ts';
import type { DraftNotices } from '../../utils/hooks/use-draft-notices.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import type { Translator } from '../../utils/platform/i18n.ts';
import { Button } from '../controls/Button.tsx';

const EXCERPT = 120;

/** One thing about a draft in its place: what, why, what was said before; left alone or turned off by a click. */
export function NoticeItem({
  notice,
  notices,
}: {
  notice: DraftNotice;
  notices: Pick<DraftNotices, 'dismiss' | 'turnOff' | 'show'>;
}) {
  const { t, ...others } = useTranslator();
  const { kind, nearest } = notice;
  const title = t(`notice.${kind}`);
  return (
    <li class="finding">
      <div class="stack-tight small">
        <strong>{title}</strong>
        <span class="muted">{whyOf(notice, { t, ...others })}</span>
        {nearest.map(({ id, author, text }) => (
          <span key={id} class="row">
            <q>{text.slice(0, EXCERPT)}</q>
            <Button
              kind="quiet"
              label={`${t('noticeAct.see')} (${author})`}
              onClick={() => notices.show(id)}
            >
              {t('noticeAct.see')}
            </Button>
          </span>
        ))}
      </div>
      <div class="stack-tight">
        <Button
          kind="quiet"
          label={`${t('noticeAct.dismiss')} (${title})`}
          onClick={() => notices.dismiss(kind)}
        >
          {t('noticeAct.dismiss')}
        </Button>
        <Button
          kind="quiet"
          label={`${t('noticeAct.turnOff')} (${title})`}
          onClick={() => notices.turnOff(kind)}
        >
          {t('noticeAct.turnOff')}
        </Button>
      </div>
    </li>
  );
}

function whyOf({ kind, params, count }: DraftNotice, { t, date, number }: Translator): string {
  const param = (name: string): string => params[name] ?? '';
  switch (kind) {
    case 'unread':
      return t('noticeWhy.unread', { percent: number(count) });
    case 'said-before':
      return t('noticeWhy.said-before');
    case 'old-thread':
      return t('noticeWhy.old-thread', { date: date(Number(param('at'))) });
    case 'closing':
      return t('noticeWhy.closing', { words: param('words') });
    case 'other-identity':
      return t('noticeWhy.other-identity', { now: param('now'), usual: param('usual') });
    case 'long-reply':
      return t('noticeWhy.long-reply', {
        words: number(Number(param('words'))),
        usual: number(Number(param('usual'))),
      });
  }
}

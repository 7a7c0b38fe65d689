import { useState } from 'preact/hooks';
import type { CommentReport } from '../../utils/domain/detection/page-report.ts';
import { noticeLetter } from '../../utils/domain/share/notice-letter.ts';
import { useBackend } from '../../utils/hooks/backend.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Button } from '../controls/Button.tsx';

/** Writes a notice of illegal content about the chosen comment, for the reader to complete and to send. */
export function NoticeLetter({ comment, article }: { comment: CommentReport; article: string }) {
  const backend = useBackend();
  const { t, date } = useTranslator();
  const [isTaken, setIsTaken] = useState<boolean | null>(null);
  const write = () => {
    const text = noticeLetter(comment, article, {
      subject: t('noticeLetter.subject'),
      ask: site => t('noticeLetter.ask', { site }),
      quoted: words => t('secondLook.quoted', { words }),
      date,
      reason: t('noticeLetter.reason'),
      belief: t('noticeLetter.belief'),
      answer: t('noticeLetter.answer'),
      name: t('letter.name'),
    });
    const day = new Date(backend.now()).toISOString().slice(0, 10);
    const file = new Blob([text], { type: 'text/plain;charset=utf-8' });
    setIsTaken(backend.saveFile(file, `${t('letter.file')}-${day}.txt`));
  };
  return (
    <div class="stack-tight small">
      <div class="row">
        <Button kind="quiet" onClick={write}>
          {t('noticeLetter.go')}
        </Button>
      </div>
      <span role="status" class="muted">
        {isTaken !== null && t(isTaken ? 'letter.explain' : 'library.exportFailed')}
      </span>
    </div>
  );
}

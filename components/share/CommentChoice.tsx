import { useRef, useState } from 'preact/hooks';
import type { CommentReport } from '../../utils/domain/detection/page-report.ts';
import { searchComments } from '../../utils/domain/share/share-comment.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Button } from '../controls/Button.tsx';
import { TextField } from '../controls/TextField.tsx';

/** More than can be seen at once are worth a search. */
const FEW = 6;

/** The comments of the thread, one of which can be shared in the article's place. */
export function CommentChoice({
  comments,
  chosen,
  onChoose,
}: {
  comments: readonly CommentReport[];
  chosen: CommentReport | null;
  /** `null`: the article again. */
  onChoose: (comment: CommentReport | null) => void;
}) {
  const { t } = useTranslator();
  const [isOpen, setOpen] = useState(false);
  const [wanted, setWanted] = useState('');
  const summary = useRef<HTMLElement>(null);
  const found = searchComments(comments, wanted);
  const choose = (comment: CommentReport | null) => {
    setOpen(false);
    onChoose(comment);
    // What was pressed goes away with the list.
    summary.current?.focus();
  };
  return (
    <div class="stack-tight">
      <details
        class="disclosure comment-choice"
        open={isOpen}
        onToggle={event => setOpen(event.currentTarget.open)}
      >
        <summary ref={summary}>{t('commentShare.title')}</summary>
        {isOpen && (
          <div class="stack-tight">
            {comments.length > FEW && (
              <TextField label={t('commentShare.search')} value={wanted} onInput={setWanted} />
            )}
            <ul class="comment-list">
              {found.map(comment => (
                <CommentOption key={comment.id} comment={comment} onChoose={choose} />
              ))}
            </ul>
            {found.length === 0 && (
              <p class="small muted" role="status">
                {t('commentShare.none')}
              </p>
            )}
          </div>
        )}
      </details>
      <div class="row small">
        <span role="status">{chosen && <ChosenName comment={chosen} />}</span>
        {chosen && (
          <Button kind="quiet" onClick={() => choose(null)}>
            {t('commentShare.back')}
          </Button>
        )}
      </div>
    </div>
  );
}

function CommentOption({
  comment,
  onChoose,
}: {
  comment: CommentReport;
  onChoose: (comment: CommentReport) => void;
}) {
  const { t } = useTranslator();
  return (
    <li>
      <button type="button" class="comment-option" onClick={() => onChoose(comment)}>
        <strong dir="auto">{comment.author || t('commentShare.anonymous')}</strong>{' '}
        <span class="comment-words small" dir="auto">
          {comment.excerpt}
        </span>
      </button>
    </li>
  );
}

function ChosenName({ comment: { author } }: { comment: CommentReport }) {
  const { t } = useTranslator();
  return (
    <>{author === '' ? t('commentShare.chosenUnnamed') : t('commentShare.chosen', { author })}</>
  );
}

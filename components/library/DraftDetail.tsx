import { useState } from 'preact/hooks';
import type { Draft } from '../../utils/domain/drafts/draft.ts';
import type { Answered } from '../../utils/domain/thread/answered.ts';
import { useBackend } from '../../utils/hooks/backend.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { RevisionList } from '../composer/RevisionList.tsx';
import { Button } from '../controls/Button.tsx';
import { CopyButton } from '../controls/CopyButton.tsx';
import { AnsweredLine } from '../thread/AnsweredLine.tsx';
import { AnsweredComment } from './AnsweredComment.tsx';
import { ArticleLink } from './ArticleLink.tsx';
import { DraftComposer } from './DraftComposer.tsx';
import { StateTrail } from './StateTrail.tsx';

/** One text with all that is kept of it, and what can be done with it. */
export function DraftDetail({
  draft,
  answered,
  onRemove,
}: {
  draft: Draft;
  /** Others answered it, as a visit showed. */
  answered: Answered | undefined;
  onRemove: () => void;
}) {
  const { t } = useTranslator();
  const backend = useBackend();
  const [isWriting, setIsWriting] = useState(false);
  const { id, article, text, isPinned, state, rev } = draft;
  const { isPrivate } = backend;
  const isOpen = state.name === 'writing' || state.name === 'failed';
  const ask = {
    pin: () => backend.ask('draft.pin', { id, isPinned: !isPinned, isPrivate }),
    lookAgain: () => backend.ask('draft.look-again', { id, isPrivate }),
    writeOn: (words: string) => {
      const { system, parent } = draft;
      const place = { tabId: -1, article, system, parent, isPrivate };
      return backend.ask('draft.edit', { place, text: words, base: -1 });
    },
  };
  return (
    <article class="stack">
      <h2 dir="auto">{article.title || article.url}</h2>
      <StateTrail draft={draft} />
      <AnsweredLine answered={answered} />
      <div class="row">
        <ArticleLink draft={draft} />
        {!isOpen && state.name !== 'seen' && (
          <Button kind="quiet" onClick={() => void ask.lookAgain()}>
            {t('rescue.lookAgain')}
          </Button>
        )}
        <CopyButton kind="quiet" text={text} />
        {isOpen ? (
          <Button kind="quiet" onClick={() => setIsWriting(!isWriting)}>
            {t(isWriting ? 'library.composeEnd' : 'library.compose')}
          </Button>
        ) : (
          <Button kind="quiet" onClick={() => void ask.writeOn(text)}>
            {t('state.useAgain')}
          </Button>
        )}
        <Button kind="quiet" onClick={() => void ask.pin()}>
          {t(isPinned ? 'library.unpin' : 'library.pin')}
        </Button>
        <Button kind="quiet" isDanger icon="trash" onClick={onRemove}>
          {t('library.remove')}
        </Button>
      </div>
      {draft.parent && <AnsweredComment parent={draft.parent} />}
      {isWriting ? (
        <DraftComposer draft={draft} />
      ) : (
        <>
          <div class="library-text" dir="auto">
            {text}
          </div>
          <RevisionList
            draftId={id}
            rev={rev}
            text={text}
            isPrivate={isPrivate}
            onRestore={isOpen ? words => void ask.writeOn(words) : null}
          />
        </>
      )}
    </article>
  );
}

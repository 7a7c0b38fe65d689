import type { RefObject } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { FormReport } from '../../utils/domain/detection/page-report.ts';
import type { Draft } from '../../utils/domain/drafts/draft.ts';
import type { SendInsert } from '../../utils/hooks/insert-text.ts';
import { useWait } from '../../utils/hooks/first-view.ts';
import { useDraft } from '../../utils/hooks/use-draft.ts';
import { useInsert, type Insertion } from '../../utils/hooks/use-insert.ts';
import { usePaste } from '../../utils/hooks/use-paste.ts';
import { useKeptCaret } from '../../utils/hooks/use-kept-caret.ts';
import { useSplit } from '../../utils/hooks/use-split.ts';
import { useUnfinishedMark } from '../../utils/hooks/use-unfinished-mark.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import type { ComposerPlace } from '../../utils/protocol/messages.ts';
import { Button, IconButton } from '../controls/Button.tsx';
import { CopyButton } from '../controls/CopyButton.tsx';
import { ConflictNotice } from './ConflictNotice.tsx';
import { DraftText } from './DraftText.tsx';
import { FailureNotice } from './FailureNotice.tsx';
import { IdentityFill } from './IdentityFill.tsx';
import { InsertResult } from './InsertResult.tsx';
import { FormatBar } from './FormatBar.tsx';
import { LazyTextCheck } from './LazyTextCheck.tsx';
import { LengthCount } from './LengthCount.tsx';
import { PasteLine } from './PasteLine.tsx';
import { RevisionList } from './RevisionList.tsx';
import { SaveLine } from './SaveLine.tsx';
import { ForecastList } from '../rescue/ForecastList.tsx';
import { RestOfText } from '../rescue/RestOfText.tsx';
import { RestLine } from '../rescue/RestLine.tsx';
import './composer.css';

/**
 * Where a comment is written: the same in the popup and in the sheet. It saves by itself, shows what
 * the site will show, and puts the text into the page's field on a click; posting is the reader's.
 */
export function Composer({
  place,
  form,
  known,
  send,
  onGoBack,
}: {
  place: ComposerPlace;
  /** The form the text is for; `null` while the page has none. */
  form: FormReport | null;
  /** The draft as it was just read, `null` for none; absent where it was not. */
  known?: Draft | null | undefined;
  send: SendInsert;
  onGoBack: (() => void) | null;
}) {
  const { view, session } = useDraft(place, known);
  useWait(!view.isLoaded);
  const [openedWith, setOpenedWith] = useState<string | null>(null);
  if (openedWith === null && view.isLoaded) setOpenedWith(view.text);
  const insertion = useInsert({ parentId: place.parent?.id ?? '', openedWith }, send);
  const statusId = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const foot = useRef<HTMLDivElement>(null);
  const paste = usePaste(place.system, view.text);
  const edit = (text: string) => {
    session.edit(text);
    if (insertion.state.name !== 'busy') insertion.reset();
  };
  const facts = form?.posting ?? null;
  const split = useSplit({ place, text: view.text, facts }, insertion, edit);
  useKeptCaret(place, area, view.isLoaded);
  useUnfinishedMark(place, view.text);
  const failed = view.stored?.state.name === 'failed' ? view.stored.state : null;
  return (
    <section class="composer">
      <div class="composer-body">
        {failed && (
          <FailureNotice
            state={failed}
            system={place.system}
            text={view.text}
            onGoBack={onGoBack}
          />
        )}
        {view.theirs && (
          <ConflictNotice
            theirs={view.theirs}
            onKeep={session.keepMine}
            onTake={session.takeTheirs}
          />
        )}
        <div class="draft">
          <FormatBar key={place.system} area={area} system={place.system} />
          <DraftText
            marked={{ area, layer }}
            text={view.text}
            onEdit={edit}
            paste={paste}
            describedBy={statusId}
          />
          <div class="draft-status" id={statusId}>
            <SaveLine save={view.save} onRetry={session.retry} />
            {view.text !== '' && (
              <LengthCount length={view.text.length} limit={form?.maxLength ?? null} />
            )}
          </div>
        </div>
        <PasteLine paste={paste} />
        {view.removed && <RemovedLine onUndo={() => void session.undoRemove()} />}
        <ComposerExtras
          stored={view.stored}
          text={view.text}
          isPrivate={place.isPrivate}
          onRestore={session.use}
          onRemove={() => void session.remove()}
        />
        {/* What is said of the text comes late, the latest last: it pushes nothing away under a press. */}
        <RestOfText
          place={place}
          draftId={view.stored?.id ?? null}
          isFree={view.isLoaded && view.text.trim() === ''}
          turn={split.turn}
        />
        <LazyTextCheck
          text={view.text}
          system={place.system}
          articleUrl={place.article.url}
          language={place.article.language}
          onChange={edit}
          place={place}
          marked={{ area, layer }}
          foot={foot}
        />
        <ForecastList
          place={place}
          text={view.text}
          facts={facts}
          onSplit={split.run}
          foot={foot}
        />
      </div>
      <ComposerActions
        text={view.text}
        place={place}
        form={form}
        insertion={insertion}
        onSplit={split.run}
        foot={foot}
      />
    </section>
  );
}

/** What can be done with the text: into the page, onto the clipboard; and what came of it. */
function ComposerActions({
  text,
  place,
  form,
  insertion,
  onSplit,
  foot,
}: {
  text: string;
  place: ComposerPlace;
  form: FormReport | null;
  insertion: Insertion;
  onSplit: (() => void) | null;
  /** Where lines lead to advice that is out of sight. */
  foot: RefObject<HTMLDivElement | null>;
}) {
  const { t } = useTranslator();
  const { state } = insertion;
  const isEmpty = text.trim() === '';
  const isReply = place.parent !== null;
  // The form of a reply is opened by the site's own link; in the library there is no page.
  const canInsert = form !== null || (isReply && place.tabId >= 0);
  return (
    <footer class="composer-actions">
      <InsertResult
        state={state}
        submitLabel={form?.submitLabel ?? ''}
        onReplace={() => void insertion.replace(text)}
        onKeep={insertion.keep}
        onSplit={onSplit}
        onTop={() => void insertion.insertAtTop(text)}
      />
      {form === null && canInsert && <p class="small muted">{t('write.openReply')}</p>}
      {/* A line that comes late finds its room kept, until then by how much was found. */}
      <div class={isEmpty ? 'composer-aside' : 'composer-aside has-late-room'}>
        {form && <IdentityFill tabId={place.tabId} parts={form.parts} url={place.article.url} />}
        <div class="late-lines" ref={foot} />
      </div>
      <div class="row">
        <Button
          kind="primary"
          icon="insert"
          isDisabled={isEmpty || !canInsert || state.name === 'busy'}
          onClick={() => void insertion.insert(text)}
        >
          {state.name === 'busy'
            ? t('write.inserting')
            : t(isReply ? 'write.insertReply' : 'write.insert')}
        </Button>
        <CopyButton text={text} isDisabled={isEmpty} />
      </div>
    </footer>
  );
}

function RemovedLine({ onUndo }: { onUndo: () => void }) {
  const { t } = useTranslator();
  return (
    <p class="row small" role="status">
      {t('write.removed')}
      <Button kind="quiet" onClick={onUndo}>
        {t('write.removedUndo')}
      </Button>
    </p>
  );
}

/** What is seldom wanted: earlier versions, deletion. */
function ComposerExtras({
  stored,
  text,
  isPrivate,
  onRestore,
  onRemove,
}: {
  stored: Draft | null;
  text: string;
  isPrivate: boolean;
  onRestore: (text: string) => void;
  onRemove: () => void;
}) {
  const { t } = useTranslator();
  if (stored === null) return null;
  return (
    <div class="composer-extras">
      <RevisionList
        draftId={stored.id}
        rev={stored.rev}
        text={text}
        isPrivate={isPrivate}
        onRestore={onRestore}
      />
      {!isPrivate && <RestLine draft={stored} />}
      <IconButton icon="trash" label={t('write.remove')} onClick={onRemove} />
    </div>
  );
}

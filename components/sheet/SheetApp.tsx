import { useCallback, useEffect } from 'preact/hooks';
import type { FormReport } from '../../utils/domain/detection/page-report.ts';
import { useBackend } from '../../utils/hooks/backend.ts';
import type { SendInsert } from '../../utils/hooks/insert-text.ts';
import { useCovered } from '../../utils/hooks/use-covered.ts';
import { useWait } from '../../utils/hooks/first-view.ts';
import { useSheet } from '../../utils/hooks/use-sheet.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import type { ComposerPlace } from '../../utils/protocol/messages.ts';
import { Mark } from '../app/Mark.tsx';
import { Composer } from '../composer/Composer.tsx';
import { ParentQuote } from '../composer/PlacePicker.tsx';
import { IconButton } from '../controls/Button.tsx';
import './sheet.css';

/**
 * The composer framed in the page. It listens to the background only: what the page posts to this
 * window is never heard.
 */
export function SheetApp({ sheetId }: { sheetId: string }) {
  const { t } = useTranslator();
  const backend = useBackend();
  const sheet = useSheet(sheetId);
  useWait(sheet.name === 'looking' || (sheet.name === 'ready' && !sheet.isReported));
  const close = useCallback(() => {
    backend.ask('sheet.close', { sheetId }).catch(() => {
      // The page that framed us is gone, and this sheet with it.
    });
  }, [backend, sheetId]);
  useEscape(close);
  const share = useCallback(() => void backend.ask('sheet.share', { sheetId }), [backend, sheetId]);
  const isCovered = useCovered(window.top === window ? null : '.composer-actions');
  const send: SendInsert = useCallback(
    async request =>
      isCovered()
        ? { ok: false, code: 'covered' }
        : backend.ask('sheet.insert', { sheetId, request }),
    [backend, sheetId, isCovered],
  );
  return (
    <main class="sheet">
      <header class="sheet-header">
        <Mark />
        {sheet.name === 'ready' ? (
          <SheetTitle place={sheet.place} isRescue={sheet.goBack !== null} />
        ) : (
          <h1 class="sheet-title">{t('sheet.title')}</h1>
        )}
        <IconButton
          icon="list"
          label={t('library.open')}
          onClick={() => void backend.ask('library.open', { draftId: null })}
        />
        {sheet.name === 'ready' && (
          <IconButton icon="share" label={t('sheet.share')} onClick={share} />
        )}
        <IconButton icon="close" label={t('common.close')} onClick={close} />
      </header>
      {sheet.name === 'unknown' && (
        <p class="sheet-unknown">
          <strong>{t('sheet.unknown')}</strong> {t('sheet.unknownHelp')}
        </p>
      )}
      {sheet.name === 'ready' && (
        <SheetBody place={sheet.place} form={sheet.form} send={send} onGoBack={sheet.goBack} />
      )}
    </main>
  );
}

function SheetTitle({ place, isRescue }: { place: ComposerPlace; isRescue: boolean }) {
  const { t } = useTranslator();
  const title =
    place.parent === null ? t('sheet.title') : t('write.replyTo', { author: place.parent.author });
  return (
    <div class="sheet-title">
      <h1>{isRescue ? t('sheet.rescueTitle') : title}</h1>
      <p class="small muted" dir="auto">
        {place.article.title}
      </p>
    </div>
  );
}

function SheetBody({
  place,
  form,
  send,
  onGoBack,
}: {
  place: ComposerPlace;
  form: FormReport | null;
  send: SendInsert;
  onGoBack: (() => void) | null;
}) {
  return (
    <div class="panel">
      {place.parent && (
        <div class="place">
          <ParentQuote author={place.parent.author} excerpt={place.parent.excerpt} />
        </div>
      )}
      <Composer place={place} form={form} send={send} onGoBack={onGoBack} />
    </div>
  );
}

function useEscape(onEscape: () => void): void {
  useEffect(() => {
    const ending = new AbortController();
    window.addEventListener(
      'keydown',
      event => {
        if (event.key === 'Escape' && !event.isComposing) onEscape();
      },
      { signal: ending.signal },
    );
    return () => ending.abort();
  }, [onEscape]);
}

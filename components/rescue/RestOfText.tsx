import { useEffect } from 'preact/hooks';
import { isRest, writingIdOf } from '../../utils/domain/drafts/draft-id.ts';
import type { Draft } from '../../utils/domain/drafts/draft.ts';
import { useBackend } from '../../utils/hooks/backend.ts';
import { useArticleDrafts } from '../../utils/hooks/use-article-drafts.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import type { ComposerPlace } from '../../utils/protocol/messages.ts';
import { Button } from '../controls/Button.tsx';

/** What is left of a text that was cut in two: it waits until the first part is posted. */
export function RestOfText({
  place,
  draftId,
  isFree,
  turn,
}: {
  place: ComposerPlace;
  /** Of the draft at this place. */
  draftId: string | null;
  /** Nothing stands in the composer: the first part has left. */
  isFree: boolean;
  /** Changes when a text was cut here. */
  turn: number;
}) {
  const { t } = useTranslator();
  const backend = useBackend();
  const { isPrivate } = place;
  const { drafts, refresh } = useArticleDrafts(place.article.url, isPrivate);
  useEffect(() => {
    if (turn > 0) refresh();
  }, [refresh, turn]);
  const isHere = ({ id, system, parent }: Draft) =>
    isRest(id) &&
    system === place.system &&
    (parent?.id ?? '') === (place.parent?.id ?? '') &&
    (draftId === null || writingIdOf(id) === draftId);
  // The oldest goes on first: a long text may have been cut more than once.
  const rest = drafts.findLast(isHere);
  if (rest === undefined) return null;
  const take = async () => {
    // A revision that no draft has: what may stand there becomes an earlier version.
    const kept = await backend.ask('draft.edit', { place, text: rest.text, base: -1 });
    if (kept.ok) await backend.ask('drafts.remove', { ids: [rest.id], isPrivate });
  };
  return (
    <section class="card stack-tight" aria-label={t('rescue.restTitle')}>
      <p class="small">
        <strong>{t('rescue.restTitle')}</strong> {!isFree && t('rescue.restLater')}
      </p>
      <blockquote class="quoted small parent-quote">{rest.text}</blockquote>
      <div class="row">
        <Button isDisabled={!isFree} onClick={() => void take()}>
          {t('rescue.restTake')}
        </Button>
      </div>
    </section>
  );
}

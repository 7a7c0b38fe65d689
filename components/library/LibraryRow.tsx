import { siteOf } from '../../utils/domain/drafts/backup/export-markdown.ts';
import type { Draft } from '../../utils/domain/drafts/draft.ts';
import { excerptAround } from '../../utils/domain/drafts/library/find-words.ts';
import { useBackend } from '../../utils/hooks/backend.ts';
import { stateWords } from '../../utils/hooks/state-words.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Icon } from '../controls/Icon.tsx';

/** One text of the list: where it stands, the article, its words. */
export function LibraryRow({
  draft,
  answers,
  words,
  place,
  isActive,
  isTabStop,
  isSelected,
  onActivate,
  onToggle,
}: {
  draft: Draft;
  /** How many answered it, as a visit showed. */
  answers: number;
  words: readonly string[];
  place: { row: number; count: number };
  isActive: boolean;
  isTabStop: boolean;
  isSelected: boolean;
  onActivate: () => void;
  onToggle: () => void;
}) {
  const translator = useTranslator();
  const { t, plural, relativeTime } = translator;
  const { now } = useBackend();
  const { article, parent, state, text, updatedAt, isPinned } = draft;
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey) onToggle();
    onActivate();
  };
  return (
    <div
      role="option"
      class={`library-row${isActive ? ' is-active' : ''}`}
      style={{ '--row': place.row }}
      tabIndex={isTabStop ? 0 : -1}
      aria-selected={isSelected}
      aria-current={isActive ? 'true' : undefined}
      aria-setsize={place.count}
      aria-posinset={place.row + 1}
      onClick={onClick}
    >
      <span
        class="library-tick"
        aria-hidden="true"
        onClick={event => {
          event.stopPropagation();
          onToggle();
        }}
      >
        {isSelected && <Icon name="check" />}
      </span>
      <span class="library-row-text">
        <span class="library-row-title" dir="auto">
          {article.title || article.url}
        </span>
        <span class="library-row-facts small muted">
          <span class={`state-dot state-${state.name}`} aria-hidden="true" />
          <span>{stateWords(draft, translator)}</span>
          {answers > 0 && <strong>{plural('threadCount.answers', answers)}</strong>}
          {isPinned && <span>{t('library.kept')}</span>}
          <span>{siteOf(draft)}</span>
          <span>{relativeTime(updatedAt, now())}</span>
          {parent !== null && (
            <span>{t('library.replyTo', { author: parent.author || t('library.anonymous') })}</span>
          )}
        </span>
        <span class="library-row-excerpt" dir="auto">
          {excerptAround(text, words).map(({ text: piece, isFound }, at) =>
            isFound ? <mark key={at}>{piece}</mark> : piece,
          )}
        </span>
      </span>
    </div>
  );
}

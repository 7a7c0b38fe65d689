import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Draft } from '../../utils/domain/drafts/draft.ts';
import type { AnsweredDrafts } from '../../utils/domain/thread/answered.ts';
import { useListWindow } from '../../utils/hooks/use-list-window.ts';
import type { Selection } from '../../utils/hooks/use-selection.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { LibraryRow } from './LibraryRow.tsx';
import { rowAfterKey } from './row-after-key.ts';

/**
 * The texts, newest first. Only the rows in sight are drawn, and the one that has the focus; the
 * arrows move it.
 */
export function LibraryList({
  drafts,
  answered,
  words,
  activeId,
  selection,
  list,
  onActivate,
  onShow,
  onOpen,
  onRemove,
}: {
  drafts: readonly Draft[];
  answered: AnsweredDrafts;
  words: readonly string[];
  activeId: string;
  selection: Selection;
  /** What the list is of: another one begins at its top. */
  list: unknown;
  onActivate: (id: string) => void;
  /** A click wants to see the text, where the list leaves it no room in sight. */
  onShow: () => void;
  /** Goes to what is shown of the active text. */
  onOpen: () => void;
  onRemove: (ids: readonly string[]) => void;
}) {
  const { t } = useTranslator();
  const helpId = useId();
  const box = useRef<HTMLDivElement>(null);
  const hasFocus = useRef(false);
  const seen = useListWindow(box, drafts.length);
  const activeRow = drafts.findIndex(({ id }) => id === activeId);
  const tabRow = Math.max(0, activeRow);
  useLayoutEffect(() => {
    if (box.current !== null) box.current.scrollTop = 0;
  }, [list]);
  useEffect(() => {
    // The row of the focus may have gone, with the text that was deleted.
    if (hasFocus.current) box.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [tabRow, drafts]);
  const goTo = (row: number) => {
    const draft = drafts[row];
    if (draft === undefined) return;
    hasFocus.current = true;
    onActivate(draft.id);
    seen.reveal(row);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const draft = drafts[tabRow];
    if (draft === undefined || event.altKey) return;
    const to = rowAfterKey(event.key, { row: tabRow, count: drafts.length, page: seen.page });
    if (event.key === 'a' && (event.ctrlKey || event.metaKey))
      selection.add(drafts.map(({ id }) => id));
    else if (to !== null) {
      if (event.shiftKey) selection.add([draft.id, drafts[to]?.id ?? draft.id]);
      goTo(to);
    } else if (event.key === ' ') selection.toggle(draft.id);
    else if (event.key === 'Enter') {
      onActivate(draft.id);
      onOpen();
    } else if (event.key === 'Delete') {
      // The focus goes to the text that takes the place of the deleted one.
      const next = drafts[tabRow + 1] ?? drafts[tabRow - 1];
      const chosen = drafts.filter(({ id }) => selection.ids.has(id)).map(({ id }) => id);
      onRemove(chosen.length > 0 ? chosen : [draft.id]);
      if (next !== undefined) onActivate(next.id);
    } else if (event.key === 'Escape') selection.clear();
    else return;
    event.preventDefault();
  };
  const drawn = rowsOf(seen.first, seen.end, tabRow, drafts.length);
  return (
    <div class="library-list-frame">
      <p id={helpId} class="visually-hidden">
        {t('library.listHelp')}
      </p>
      <div
        class="library-list"
        ref={box}
        onFocusIn={() => (hasFocus.current = true)}
        onFocusOut={() => (hasFocus.current = false)}
      >
        <div
          role="listbox"
          aria-label={t('library.list')}
          aria-multiselectable="true"
          aria-describedby={helpId}
          class="library-rows"
          style={{ '--rows': drafts.length }}
          onKeyDown={onKeyDown}
        >
          {drawn.map(row => {
            const draft = drafts[row];
            if (draft === undefined) return null;
            return (
              <LibraryRow
                key={draft.id}
                draft={draft}
                answers={answered[draft.id]?.count ?? 0}
                words={words}
                place={{ row, count: drafts.length }}
                isActive={draft.id === activeId}
                isTabStop={row === tabRow}
                isSelected={selection.ids.has(draft.id)}
                onActivate={() => {
                  goTo(row);
                  onShow();
                }}
                onToggle={() => selection.toggle(draft.id)}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** The rows in sight, and the one of the focus wherever it is. */
function rowsOf(first: number, end: number, kept: number, count: number): number[] {
  const rows = Array.from({ length: Math.max(0, end - first) }, (_item, at) => first + at);
  if (kept < count && (kept < first || kept >= end)) rows.push(kept);
  return rows;
}

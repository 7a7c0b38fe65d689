import type { SetAsideRecord } from '../../utils/domain/drafts/backup/drafts-backup.ts';
import { erasable } from '../../utils/domain/drafts/backup/erasure-letter.ts';
import type { Draft } from '../../utils/domain/drafts/draft.ts';
import { useExport, type ExportFormat } from '../../utils/hooks/use-export.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Button } from '../controls/Button.tsx';

const FORMATS: readonly { format: ExportFormat; name: string }[] = [
  { format: 'json', name: 'JSON' },
  { format: 'md', name: 'Markdown' },
  { format: 'csv', name: 'CSV' },
];

/** What can be done with the selection, or with all that is shown when nothing is selected. */
export function SelectionBar({
  shown,
  unread,
  selected,
  setAside,
  isFiltered,
  onRemove,
  onSelectAll,
  onSelectNone,
}: {
  shown: readonly Draft[];
  /** Still to be read: what is exported is whole. */
  unread: number;
  selected: readonly Draft[];
  setAside: readonly SetAsideRecord[];
  /** Whether the reader searches: then what is not found is not offered. */
  isFiltered: boolean;
  onRemove: (ids: readonly string[]) => void;
  onSelectAll: () => void;
  onSelectNone: () => void;
}) {
  const { t, plural } = useTranslator();
  const { last, save } = useExport();
  const isSome = selected.length > 0;
  const exported = isSome ? selected : shown;
  const count = isSome ? exported.length : exported.length + unread;
  if (count === 0 && (isFiltered || setAside.length === 0)) return null;
  const label =
    count === 0
      ? t('aside.title')
      : plural(isSome ? 'libraryCount.exportSelected' : 'libraryCount.exportAll', count);
  return (
    <div class="row library-actions">
      <div class="row" role="group" aria-label={label}>
        <span class="small muted library-actions-label">{label}</span>
        {FORMATS.map(({ format, name }) => (
          <Button
            key={format}
            kind="quiet"
            isDisabled={!isSome && unread > 0}
            // Records set aside belong to no selection: they go along with everything.
            onClick={() => void save(format, exported, isSome ? [] : setAside)}
          >
            {name}
          </Button>
        ))}
        {isSome && erasable(selected).length > 0 && (
          <Button kind="quiet" onClick={() => void save('txt', selected, [])}>
            {t('erasure.go')}
          </Button>
        )}
        <span role="status" class="small muted">
          {last !== null && t(last.isTaken ? 'library.exported' : 'library.exportFailed')}
          {last?.format === 'txt' && last.isTaken && ` ${t('letter.explain')}`}
        </span>
      </div>
      <div class="row push">
        {isSome && (
          <>
            <span class="small">{plural('libraryCount.selected', selected.length)}</span>
            <Button kind="quiet" onClick={onSelectNone}>
              {t('library.selectNone')}
            </Button>
            <Button
              kind="quiet"
              isDanger
              icon="trash"
              onClick={() => onRemove(selected.map(({ id }) => id))}
            >
              {t('library.remove')}
            </Button>
          </>
        )}
        {!isSome && shown.length > 0 && (
          <Button kind="quiet" onClick={onSelectAll}>
            {t('library.selectAll')}
          </Button>
        )}
      </div>
    </div>
  );
}

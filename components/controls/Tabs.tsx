import { useRef } from 'preact/hooks';
import { stepIndex } from './step-index.ts';
import './tabs.css';

export type Tab<Id extends string> = { id: Id; label: string };

/** The tab bar; each panel is a `TabPanel`. Arrow keys move and show, Home and End jump (ARIA tabs pattern). */
export function TabList<Id extends string>({
  tabs,
  selected,
  label,
  onSelect,
}: {
  tabs: readonly Tab<Id>[];
  selected: Id;
  label: string;
  onSelect: (id: Id) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const from = tabs.findIndex(tab => tab.id === selected);
    const isRightToLeft = list.current?.closest('[dir]')?.getAttribute('dir') === 'rtl';
    const to = stepIndex(event.key, from, { count: tabs.length, isRightToLeft });
    const tab = tabs[to];
    if (tab === undefined || to === from) return;
    event.preventDefault();
    onSelect(tab.id);
    list.current?.querySelector<HTMLElement>(`#tab-${tab.id}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {tabs.map(({ id, label: text }) => (
        <button
          type="button"
          key={id}
          id={`tab-${id}`}
          role="tab"
          class="tab"
          aria-selected={id === selected}
          aria-controls={`panel-${id}`}
          tabIndex={id === selected ? 0 : -1}
          onClick={() => onSelect(id)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}

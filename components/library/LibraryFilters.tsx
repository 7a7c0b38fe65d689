import { useEffect, useId, useMemo, useRef } from 'preact/hooks';
import type {
  AgeChoice,
  LibraryIndex,
  LibraryQuery,
  StateChoice,
} from '../../utils/domain/drafts/library/library-index.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';

const STATES = [
  'all',
  'pinned',
  'writing',
  'sent',
  'waiting',
  'seen',
  'failed',
  'missing',
] as const satisfies StateChoice[];

const AGES = ['all', 'day', 'week', 'month', 'year'] as const satisfies AgeChoice[];

/** What is looked for: words at every key, state, site and age. */
export function LibraryFilters({
  query,
  index,
  turn,
  onChange,
}: {
  query: LibraryQuery;
  index: LibraryIndex;
  /** Of the index, which stays the same object: counted again when it grows. */
  turn: number;
  onChange: (query: LibraryQuery) => void;
}) {
  const { t, number } = useTranslator();
  // oxlint-disable-next-line react/exhaustive-deps -- the index is one object that changes: `turn` tells.
  const [states, sites] = useMemo(() => [index.states(), index.sites()], [index, turn]);
  const counts = new Map(states.map(({ name, count }) => [name, count]));
  const countOf = (state: StateChoice) =>
    state === 'all' ? index.size() : (counts.get(state) ?? 0);
  return (
    <search class="library-filters">
      <SearchBox words={query.words} onInput={words => onChange({ ...query, words })} />
      <Chooser
        label={t('library.state')}
        value={query.state}
        options={STATES.filter(state => state === query.state || countOf(state) > 0).map(state => ({
          value: state,
          label: `${t(`libraryState.${state}`)} (${number(countOf(state))})`,
        }))}
        onChange={state => onChange({ ...query, state })}
      />
      <Chooser
        label={t('library.site')}
        value={query.site}
        options={[
          { value: '', label: t('library.allSites') },
          ...sites.map(({ name, count }) => ({
            value: name,
            label: `${name} (${number(count)})`,
          })),
        ]}
        onChange={site => onChange({ ...query, site })}
      />
      <Chooser
        label={t('library.age')}
        value={query.age}
        options={AGES.map(age => ({ value: age, label: t(`libraryAge.${age}`) }))}
        onChange={age => onChange({ ...query, age })}
      />
    </search>
  );
}

/** The slash goes to the search from anywhere, as on most pages that have one. */
function SearchBox({ words, onInput }: { words: string; onInput: (words: string) => void }) {
  const { t } = useTranslator();
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const ending = new AbortController();
    const goTo = (event: KeyboardEvent) => {
      const isTyping = (event.target as Element).matches('input, textarea, select');
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      box.current?.focus();
    };
    document.addEventListener('keydown', goTo, { signal: ending.signal });
    return () => ending.abort();
  }, []);
  return (
    <div class="field library-search">
      <label for={id}>{t('library.searchShort')}</label>
      <input
        id={id}
        ref={box}
        class="input"
        type="search"
        aria-keyshortcuts="/"
        placeholder={t('library.search')}
        value={words}
        onInput={event => onInput(event.currentTarget.value)}
      />
    </div>
  );
}

function Chooser<Value extends string>({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
}) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="input"
        value={value}
        onChange={event => onChange(event.currentTarget.value as Value)}
      >
        {options.map(option => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

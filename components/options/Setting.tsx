import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { foldText } from '../../utils/domain/share/fold-text.ts';

const SearchContext = createContext('');

export const SearchProvider = SearchContext.Provider;

/** One preference on the page; gone while the reader searches for something else. */
export function Setting({ words, children }: { words: string[]; children: ComponentChildren }) {
  const wanted = foldText(useContext(SearchContext).trim());
  if (wanted !== '' && !foldText(words.join(' ')).includes(wanted)) return null;
  return <div class="setting">{children}</div>;
}

/** A section with its own address: `options.html#drafts`. */
export function Section({
  id,
  title,
  children,
}: {
  id: string;
  title: string;
  children: ComponentChildren;
}) {
  return (
    <section class="option-section" id={id} aria-labelledby={`${id}-title`} tabIndex={-1}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

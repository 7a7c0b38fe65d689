import { useEffect, useState } from 'preact/hooks';
import type { ThreadDesk } from '../../utils/hooks/use-thread.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Button } from '../controls/Button.tsx';
import { TextField } from '../controls/TextField.tsx';

/** Long enough to type the next letter. */
const PAUSE_MS = 250;

/** Looks for words in the thread. They are typed here, where the page does not hear the keys. */
export function ThreadFind({ desk }: { desk: ThreadDesk }) {
  const { t, plural } = useTranslator();
  const filter = desk.state?.view.filter;
  const [words, setWords] = useState(filter?.name === 'words' ? filter.words : '');
  const [asked, setAsked] = useState(words);
  useEffect(() => {
    if (words === asked) return;
    const waiting = setTimeout(() => {
      setAsked(words);
      const isAll = words.trim() === '';
      void desk.view({ filter: isAll ? { name: 'all' } : { name: 'words', words } });
    }, PAUSE_MS);
    return () => clearTimeout(waiting);
  }, [words]);
  const found = filter?.name === 'words' ? (desk.state?.found ?? null) : null;
  return (
    <section class="stack-tight">
      <TextField label={t('threadPanel.find')} value={words} onInput={setWords} />
      <p class="small muted" role="status">
        {found !== null && plural('threadCount.found', found.length)}
      </p>
      {found !== null && found.length > 0 && (
        <ul class="thread-list">
          {found.map(({ id, author, excerpt }) => (
            <li key={id}>
              <Button kind="quiet" onClick={() => void desk.go({ id })}>
                <strong>{author}</strong> {excerpt}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { withMute, withNote } from '../../utils/domain/thread/thread-settings.ts';
import type { ThreadDesk } from '../../utils/hooks/use-thread.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Button } from '../controls/Button.tsx';
import { TextField } from '../controls/TextField.tsx';
import { Toggle } from '../controls/Toggle.tsx';

/** Who writes here, and what the reader may do with it: read one alone, mute, note. */
export function ThreadAuthors({ desk, site }: { desk: ThreadDesk; site: string }) {
  const { t, plural } = useTranslator();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const authors = desk.state?.authors ?? [];
  if (authors.length === 0) return null;
  return (
    <section class="stack-tight">
      <Toggle isOpen={isOpen} controls={id} onToggle={() => setIsOpen(!isOpen)}>
        {plural('threadPanelCount.authors', authors.length)}
      </Toggle>
      <ul id={id} class="thread-list" hidden={!isOpen} aria-label={t('threadPanel.authors')}>
        {isOpen &&
          authors.map(({ author, count }) => (
            <AuthorRow key={author} author={author} count={count} desk={desk} site={site} />
          ))}
      </ul>
    </section>
  );
}

function AuthorRow({
  author,
  count,
  desk,
  site,
}: {
  author: string;
  count: number;
  desk: ThreadDesk;
  site: string;
}) {
  const { t, plural } = useTranslator();
  const known = desk.settings.notes.find(note => note.author === author && note.site === site);
  const [note, setNote] = useState<string | null>(null);
  const mute = () =>
    desk.change(before =>
      withMute(before, {
        id: crypto.randomUUID(),
        kind: 'author',
        value: author,
        site,
        at: Date.now(),
      }),
    );
  const keep = async () => {
    await desk.change(before => withNote(before, { author, site, text: note ?? '' }));
    setNote(null);
  };
  const keepTyped = useRef(() => {});
  keepTyped.current = () => {
    if (note !== null && note !== (known?.text ?? '')) void keep();
  };
  // A popup closes at a click beside it, in the middle of a word.
  useEffect(() => {
    const leave = () => keepTyped.current();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  return (
    <li class="stack-tight">
      <div class="row">
        <span>
          {author} <span class="muted">{plural('threadCount.comments', count)}</span>
        </span>
        <span class="row push">
          <Button
            kind="quiet"
            label={`${t('threadPanel.only')} (${author})`}
            onClick={() => void desk.view({ filter: { name: 'author', author } })}
          >
            {t('threadPanel.only')}
          </Button>
          <Button
            kind="quiet"
            label={`${t('threadPanel.mute')} (${author})`}
            onClick={() => void mute()}
          >
            {t('threadPanel.mute')}
          </Button>
          <Button
            kind="quiet"
            label={`${t('threadPanel.note')} (${author})`}
            onClick={() => setNote(note === null ? (known?.text ?? '') : null)}
          >
            {t('threadPanel.note')}
          </Button>
        </span>
      </div>
      {note === null && known !== undefined && <p class="small muted">{known.text}</p>}
      {note !== null && (
        <div class="stack-tight">
          <TextField
            label={t('threadPanel.noteLabel', { author })}
            value={note}
            rows={2}
            onInput={setNote}
          />
          <Button onClick={() => void keep()}>{t('threadPanel.noteKeep')}</Button>
        </div>
      )}
    </li>
  );
}

import { useId, useRef, useState } from 'preact/hooks';
import type { RemovedPart } from '../../utils/domain/links/clean-url.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Button } from '../controls/Button.tsx';
import { Toggle } from '../controls/Toggle.tsx';
import './removed-parts.css';

/** A value longer than this says no more to a reader. */
const LONGEST_VALUE = 40;

/** One thing that was taken out of one link. */
export type RemovedFrom = { part: RemovedPart; host: string; onRestore: () => void };

/** What was taken out of links, each with what it was and a way back of its own. */
export function RemovedParts({ removed }: { removed: readonly RemovedFrom[] }) {
  const { t, plural } = useTranslator();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [restored, setRestored] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const restore = ({ part, onRestore }: RemovedFrom) => {
    // The row goes, and the focus with it: the toggle above stays.
    list.current?.querySelector<HTMLElement>('.toggle')?.focus();
    setRestored(part.name);
    onRestore();
  };
  return (
    <div class="removed-parts" ref={list}>
      {removed.length > 0 && (
        <Toggle isOpen={isOpen} controls={id} onToggle={() => setIsOpen(!isOpen)}>
          {plural('linkCount.removed', removed.length)}
        </Toggle>
      )}
      <ul id={id} hidden={!isOpen || removed.length === 0}>
        {removed.map((one, index) => (
          <RemovedRow
            key={`${index} ${one.part.id}`}
            removed={one}
            onRestore={() => restore(one)}
          />
        ))}
      </ul>
      <p class="visually-hidden" role="status">
        {restored !== '' && t('link.restored', { name: restored })}
      </p>
    </div>
  );
}

function RemovedRow({
  removed: { part, host },
  onRestore,
}: {
  removed: RemovedFrom;
  onRestore: () => void;
}) {
  const { t } = useTranslator();
  const written = part.kind === 'credentials' ? '•••' : `${part.name}${valueOf(part)}`;
  return (
    <li class="removed-part">
      <span class="stack-tight small">
        <span>
          {t(`linkPart.${part.kind}`)} <code dir="ltr">{written}</code>
        </span>
        <span class="muted" dir="ltr">
          {host}
        </span>
      </span>
      <Button
        kind="quiet"
        label={`${t('link.restore')} (${part.name || t(`linkPart.${part.kind}`)})`}
        onClick={onRestore}
      >
        {t('link.restore')}
      </Button>
    </li>
  );
}

/** The page that was opened says nothing by its address: its name is enough. */
function valueOf({ kind, value }: RemovedPart): string {
  if (kind === 'wrapper' || kind === 'path-tracker' || value === '') return '';
  return `=${value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value}`;
}

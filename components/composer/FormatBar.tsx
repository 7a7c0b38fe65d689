import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import {
  type FormatCommand,
  formatCommandsOf,
  formatSelection,
  isFormatted,
} from '../../utils/domain/markup/format-selection.ts';
import { typedProfileOf } from '../../utils/domain/markup/markup-profiles.ts';
import { useBackend } from '../../utils/hooks/backend.ts';
import { putInArea, selectionIn } from '../../utils/hooks/format-in-area.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { nameKeys } from '../../utils/platform/key-names.ts';
import { Icon, type IconName } from '../controls/Icon.tsx';
import { stepIndex } from '../controls/step-index.ts';
import { LinkField } from './LinkField.tsx';

const ICONS = {
  strong: 'bold',
  emphasis: 'italic',
  strike: 'strike',
  quotation: 'quote',
  code: 'code',
  link: 'link',
  list: 'list',
} as const satisfies Record<FormatCommand, IconName>;

/** With Ctrl, or with Cmd where that is the key. */
const KEYS: Partial<Readonly<Record<FormatCommand, string>>> = {
  strong: 'b',
  emphasis: 'i',
  link: 'k',
};

export type FormatBarProps = { area: RefObject<HTMLTextAreaElement | null>; system: string };

/**
 * Formatting of the selected words in the marks of the comment system: only what it can show, and no
 * bar at all where it takes plain text. One tab stop, arrow keys move (ARIA toolbar pattern).
 */
export function FormatBar({ area, system }: FormatBarProps) {
  const profile = useMemo(() => typedProfileOf(system), [system]);
  const commands = useMemo(() => formatCommandsOf(profile), [profile]);
  const [isAsking, setIsAsking] = useState(false);
  const run = (command: FormatCommand, address?: string) => {
    const box = area.current;
    if (box === null) return;
    const selection = selectionIn(box);
    if (command === 'link' && address === undefined && !isFormatted(selection, 'link', profile))
      return setIsAsking(true);
    setIsAsking(false);
    putInArea(box, formatSelection(selection, command, profile, address));
  };
  useShortcuts(area, commands, run);
  if (commands.length === 0) return null;
  return (
    <div class="format-bar">
      <FormatButtons commands={commands} isAsking={isAsking} onCommand={run} />
      {isAsking && (
        <LinkField
          onAdd={address => run('link', address)}
          onCancel={() => {
            setIsAsking(false);
            area.current?.focus({ preventScroll: true });
          }}
        />
      )}
    </div>
  );
}

function FormatButtons({
  commands,
  isAsking,
  onCommand,
}: {
  commands: readonly FormatCommand[];
  isAsking: boolean;
  onCommand: (command: FormatCommand) => void;
}) {
  const { t, language } = useTranslator();
  const { os } = useBackend().platform;
  const titleOf = (command: FormatCommand) => {
    const name = t(`formatBar.${command}`);
    const key = KEYS[command]?.toUpperCase();
    return key === undefined ? name : `${name} (${nameKeys(`Ctrl+${key}`, { language, os })})`;
  };
  const bar = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(0);
  const current = Math.min(stop, commands.length - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    const isRightToLeft = bar.current?.closest('[dir]')?.getAttribute('dir') === 'rtl';
    const to = stepIndex(event.key, current, { count: commands.length, isRightToLeft });
    if (to === current) return;
    event.preventDefault();
    setStop(to);
    bar.current?.querySelectorAll('button')[to]?.focus();
  };
  return (
    <div
      class="format-buttons"
      role="toolbar"
      aria-label={t('formatBar.title')}
      ref={bar}
      onKeyDown={onKeyDown}
    >
      {commands.map((command, index) => (
        <button
          type="button"
          key={command}
          class="button button-icon"
          aria-label={t(`formatBar.${command}`)}
          aria-expanded={command === 'link' ? isAsking : undefined}
          aria-keyshortcuts={shortcutOf(command)}
          title={titleOf(command)}
          tabIndex={index === current ? 0 : -1}
          onFocus={() => setStop(index)}
          onClick={() => onCommand(command)}
        >
          <Icon name={ICONS[command]} />
        </button>
      ))}
    </div>
  );
}

const isApple = (): boolean => /Mac|iP(?:hone|ad)/.test(navigator.userAgent);

function shortcutOf(command: FormatCommand): string | undefined {
  const key = KEYS[command]?.toUpperCase();
  return key && `${isApple() ? 'Meta' : 'Control'}+${key}`;
}

/** Keys pressed in the text itself. Ctrl+K on a Mac is an editing key of its own, and stays one. */
function useShortcuts(
  area: RefObject<HTMLTextAreaElement | null>,
  commands: readonly FormatCommand[],
  run: (command: FormatCommand) => void,
): void {
  const latest = useRef(run);
  latest.current = run;
  useLayoutEffect(() => {
    const leaving = new AbortController();
    const onKeyDown = (event: KeyboardEvent) => {
      const isHeld = isApple() ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
      if (!isHeld || event.altKey || event.shiftKey || event.isComposing) return;
      const command = commands.find(name => KEYS[name] === event.key.toLowerCase());
      if (command === undefined) return;
      event.preventDefault();
      latest.current(command);
    };
    area.current?.addEventListener('keydown', onKeyDown, { signal: leaving.signal });
    return () => leaving.abort();
  }, [area, commands]);
}

import type { PagePlace } from '../protocol/messages.ts';
import type { PageWords } from '../protocol/page-words.ts';
import { readField } from './field-text.ts';
import type { FoundForm } from './found-form.ts';
import type { Launcher } from './launcher.ts';
import { emptyTraps, readPostingFacts, readyAt } from './posting-facts.ts';
import { readFormRules } from './read-form-rules.ts';
import type { World } from './world.ts';

/** Advice comes when the reader pauses, not while they type. Milliseconds. */
const PAUSE = 1500;

/** Says below the field what will probably become of the comment. It holds nothing back. */
export type Adviser = {
  /** The text or the form changed: advice follows after a pause. */
  later: () => void;
  /** The site cut what was put in: said as long as the field holds no other text. */
  cut: (by: number) => void;
};

/** @param launcher - where it is said; `undefined` while there is none, and then nothing is asked either */
export function createAdviser(
  found: FoundForm,
  { ask, sees }: Pick<World, 'ask' | 'sees'>,
  {
    place,
    words,
    launcher,
  }: {
    place: () => PagePlace;
    words: () => PageWords | undefined;
    launcher: () => Launcher | undefined;
  },
  signal: AbortSignal,
): Adviser {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let cutText: { text: string; by: number } | null = null;

  const later = (pause = PAUSE) => {
    clearTimeout(timer);
    if (!signal.aborted) timer = setTimeout(() => void advise(), pause);
  };
  const empty = () => {
    emptyTraps(found, sees);
    const emptied = words()?.trapEmptied;
    launcher()?.advise(emptied === undefined ? [] : [emptied], null);
  };

  async function advise(): Promise<void> {
    const said = words();
    if (launcher() === undefined || said === undefined) return;
    const text = readField(found.field);
    const facts = readPostingFacts(found, sees, readFormRules(found));
    const lines = text === cutText?.text ? [`${said.cut} ${cutText.by}`] : [];
    if (text.trim() !== '') {
      const told = await ask('draft.forecast', { place: place(), text, facts }, () => false);
      if (told.ok && told.value) lines.push(...told.value);
    }
    const act = facts.isTrapFilled ? { label: said.emptyTrap, run: empty } : null;
    if (!signal.aborted) launcher()?.advise(lines, act);
    const wait = (facts.readyAt ?? 0) - Date.now();
    if (wait > 0) later(wait);
  }

  // Autofill goes over the other controls of the form, the hidden ones too.
  found.block.addEventListener('change', () => later(), { signal, passive: true });
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    // A time trap may be over, or sprung, before the reader pauses.
    later: () => later((readyAt(found) ?? 0) > Date.now() ? 0 : PAUSE),
    cut: by => {
      cutText = { text: readField(found.field), by };
      later(0);
    },
  };
}

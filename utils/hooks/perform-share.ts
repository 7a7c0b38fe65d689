import type { SharePlan, ShareAction } from '../domain/share/share-plan.ts';
import type { Backend } from './backend.ts';

/** What the reader is told after a click on a messenger. */
export type ShareOutcome =
  | { name: 'opened' }
  /** Copied; the messenger opens in a moment and the reader pastes. */
  | { name: 'copied-and-opens' }
  | { name: 'copied' }
  | { name: 'qr'; payload: string; text: string }
  | { name: 'shared' }
  | { name: 'cancelled' }
  | { name: 'copy-refused'; text: string }
  | { name: 'not-opened'; isCopied: boolean };

type Services = Pick<Backend, 'copy' | 'openAddress' | 'openShareSheet'>;

/** Long enough to read « collez »: a tab that opens closes the popup that says so. */
const READING_MS = 1200;

/**
 * Does what a plan says, inside the reader's click: what must be copied is copied first.
 * @param wait - between copying and opening
 */
export async function performShare(
  { action, alsoCopy }: Pick<SharePlan, 'action' | 'alsoCopy'>,
  services: Services,
  onOutcome: (outcome: ShareOutcome) => void,
  wait: (ms: number) => Promise<void> = sleep,
): Promise<void> {
  if (alsoCopy !== null) {
    const isCopied = await services.copy({ text: alsoCopy });
    onOutcome(isCopied ? { name: 'copied-and-opens' } : { name: 'copy-refused', text: alsoCopy });
    await wait(READING_MS);
    if (!(await open(action, services))) onOutcome({ name: 'not-opened', isCopied });
    return;
  }
  switch (action.kind) {
    case 'open-tab':
    case 'open-window':
    case 'open-scheme':
      onOutcome({ name: 'opened' });
      if (!(await open(action, services))) onOutcome({ name: 'not-opened', isCopied: false });
      return;
    case 'qr':
      return onOutcome({ name: 'qr', payload: action.payload, text: action.text });
    case 'share-sheet':
      return onOutcome({ name: await services.openShareSheet(action.data) });
    case 'copy':
    case 'copy-then-open':
      return copyThenOpen(action, services, onOutcome, wait);
  }
}

async function copyThenOpen(
  action: Extract<ShareAction, { kind: 'copy' | 'copy-then-open' }>,
  services: Services,
  onOutcome: (outcome: ShareOutcome) => void,
  wait: (ms: number) => Promise<void>,
): Promise<void> {
  const { text, html } = action;
  if (!(await services.copy({ text, html }))) return onOutcome({ name: 'copy-refused', text });
  if (action.kind === 'copy' || action.url === null) return onOutcome({ name: 'copied' });
  onOutcome({ name: 'copied-and-opens' });
  await wait(READING_MS);
  if (!(await open(action, services))) onOutcome({ name: 'not-opened', isCopied: true });
}

async function open(action: ShareAction, { openAddress }: Services): Promise<boolean> {
  switch (action.kind) {
    case 'open-tab':
      return openAddress(action.url, { as: 'tab' });
    case 'open-window':
      return openAddress(action.url, {
        as: 'window',
        width: action.width,
        height: action.height,
      });
    case 'open-scheme':
      return openAddress(action.url, { as: 'scheme' });
    case 'copy-then-open':
      return action.url === null || openAddress(action.url, { as: action.as });
    default:
      return false;
  }
}

function sleep(ms: number): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, ms);
  });
}

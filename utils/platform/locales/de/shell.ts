import type { shell as master } from '../fr/shell.ts';
import type { Messages } from '../messages.ts';

/** Shared by every view. */
export const shell = {
  common: {
    appName: 'Causerie',
    cancel: 'Abbrechen',
    close: 'Schließen',
    copied: 'Kopiert',
    copy: 'Kopieren',
    copyFailed:
      'Der Browser hat das Kopieren abgelehnt. Markiere den Text und kopiere ihn von Hand.',
    retry: 'Erneut versuchen',
  },
  error: {
    title: 'In diesem Teil von Causerie ist etwas schiefgegangen.',
    reassure: 'Deine Entwürfe sind sicher.',
    copyReport: 'Bericht kopieren',
    tryAgain: 'Neu beginnen',
  },
  tabs: {
    label: 'Die vier Teile von Causerie',
    write: 'Schreiben',
    thread: 'Lesen',
    share: 'Teilen',
    preferences: 'Einstellungen',
    panel: 'Neben der Seite öffnen',
    detach: 'In einem Fenster öffnen, das offen bleibt',
  },
} satisfies Pick<Messages, keyof typeof master>;

import type { shell as master } from '../fr/shell.ts';
import type { Messages } from '../messages.ts';

/** Shared by every view. */
export const shell = {
  common: {
    appName: 'Causerie',
    cancel: 'Annuleren',
    close: 'Sluiten',
    copied: 'Gekopieerd',
    copy: 'Kopiëren',
    copyFailed: 'De browser weigerde te kopiëren. Selecteer de tekst en kopieer hem met de hand.',
    retry: 'Opnieuw proberen',
  },
  error: {
    title: 'In dit deel van Causerie ging iets mis.',
    reassure: 'Je concepten zijn veilig.',
    copyReport: 'Het rapport kopiëren',
    tryAgain: 'Opnieuw beginnen',
  },
  tabs: {
    label: 'De vier delen van Causerie',
    write: 'Schrijven',
    thread: 'Lezen',
    share: 'Delen',
    preferences: 'Voorkeuren',
    panel: 'Naast de pagina openen',
    detach: 'Openen in een venster dat open blijft',
  },
} satisfies Pick<Messages, keyof typeof master>;

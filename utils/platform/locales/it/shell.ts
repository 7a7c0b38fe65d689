import type { shell as master } from '../fr/shell.ts';
import type { Messages } from '../messages.ts';

/** Shared by every view. */
export const shell = {
  common: {
    appName: 'Causerie',
    cancel: 'Annulla',
    close: 'Chiudi',
    copied: 'Copiato',
    copy: 'Copia',
    copyFailed: 'Il browser ha rifiutato la copia. Seleziona il testo e copialo a mano.',
    retry: 'Riprova',
  },
  error: {
    title: 'Qualcosa è andato storto in questa parte di Causerie.',
    reassure: 'Le tue bozze sono al sicuro.',
    copyReport: 'Copia il rapporto',
    tryAgain: 'Ricomincia',
  },
  tabs: {
    label: 'Le quattro parti di Causerie',
    write: 'Scrivi',
    thread: 'Leggi',
    share: 'Condividi',
    preferences: 'Preferenze',
    panel: 'Apri accanto alla pagina',
    detach: 'Apri in una finestra che resta aperta',
  },
} satisfies Pick<Messages, keyof typeof master>;

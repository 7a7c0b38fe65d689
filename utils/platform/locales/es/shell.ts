import type { shell as master } from '../fr/shell.ts';
import type { Messages } from '../messages.ts';

/** Shared by every view. */
export const shell = {
  common: {
    appName: 'Causerie',
    cancel: 'Cancelar',
    close: 'Cerrar',
    copied: 'Copiado',
    copy: 'Copiar',
    copyFailed: 'El navegador no ha dejado copiar. Selecciona el texto y cópialo a mano.',
    retry: 'Reintentar',
  },
  error: {
    title: 'Algo ha ido mal en esta parte de Causerie.',
    reassure: 'Tus borradores están a salvo.',
    copyReport: 'Copiar el informe',
    tryAgain: 'Empezar de nuevo',
  },
  tabs: {
    label: 'Las cuatro partes de Causerie',
    write: 'Escribir',
    thread: 'Leer',
    share: 'Compartir',
    preferences: 'Preferencias',
    panel: 'Abrir junto a la página',
    detach: 'Abrir en una ventana que sigue abierta',
  },
} satisfies Pick<Messages, keyof typeof master>;

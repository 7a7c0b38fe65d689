import type { drafts as master } from '../fr/drafts.ts';
import type { Messages } from '../messages.ts';

/** What is kept, and what became of it. */
export const drafts = {
  revisions: {
    title: 'Versiones anteriores',
    show: 'Versiones anteriores',
    none: 'Aún no hay versiones anteriores.',
    restore: 'Recuperar esta versión',
    restored: 'Versión recuperada. La otra sigue en esta lista.',
    pause: 'antes de una pausa',
    size: 'antes de borrar una gran parte',
    conflict: 'sustituida por otro texto',
    emptied: 'antes de vaciarla',
  },
  state: {
    sent: 'Enviado {when}. Causerie espera a verlo en la página.',
    seen: 'Publicado: tu comentario está en la página.',
    seenLink: 'Verlo',
    waiting: 'Recibido por el sitio, a la espera de moderación.',
    waitingLink: 'Verlo en espera',
    failed: 'El sitio ha rechazado tu comentario.',
    failedKept: 'Tu texto está intacto.',
    siteSays: 'Lo que dice el sitio',
    missing: 'Enviado el {sent}, no estaba en la página el {looked}. Tu texto está guardado.',
    writing: 'Borrador',
    useAgain: 'Retomar este texto',
    forget: 'Dejar de guardarlo',
    forgotten: 'Texto olvidado.',
  },
  recent: {
    title: 'Tus últimos textos',
    help: 'Abre el artículo para retomar el texto donde lo dejaste.',
    failed: 'Rechazado por el sitio',
    missing: 'No está en la página',
    waiting: 'A la espera de moderación',
    sent: 'Enviado',
    seen: 'Publicado',
    writing: 'Borrador',
  },
} satisfies Pick<Messages, keyof typeof master>;

import type { links as master } from '../fr/links.ts';
import type { Messages } from '../messages.ts';

/** What was taken out of links, and how it comes back. */
export const links = {
  link: {
    restore: 'Volver a poner',
    restored: 'De nuevo en el enlace: {name}',
  },
  linkPart: {
    tracker: 'Rastreador',
    identity: 'Lo que te señala',
    gift: 'Acceso que regala tu suscripción',
    wrapper: 'Rodeo por',
    credentials: 'Contraseña',
    'fragment-tracker': 'Rastreador',
    'path-tracker': 'Rastreador',
  },
  linkCount: {
    removed: {
      one: '{count} elemento quitado de los enlaces',
      other: '{count} elementos quitados de los enlaces',
    },
  },
} satisfies Pick<Messages, keyof typeof master>;

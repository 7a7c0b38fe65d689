import type { links as master } from '../fr/links.ts';
import type { Messages } from '../messages.ts';

/** What was taken out of links, and how it comes back. */
export const links = {
  link: {
    restore: 'Repor',
    restored: 'Reposto no link: {name}',
  },
  linkPart: {
    tracker: 'Rastreador',
    identity: 'O que o identifica',
    gift: 'Acesso oferecido pela sua assinatura',
    wrapper: 'Desvio por',
    credentials: 'Palavra-passe',
    'fragment-tracker': 'Rastreador',
    'path-tracker': 'Rastreador',
  },
  linkCount: {
    removed: {
      one: '{count} item retirado dos links',
      other: '{count} itens retirados dos links',
    },
  },
} satisfies Pick<Messages, keyof typeof master>;

import type { notices as master } from '../fr/notices.ts';
import type { Messages } from '../messages.ts';

/** What is said about a draft in its place, and the reader's mirror. */
export const notices = {
  notice: {
    unread: 'El artículo apenas se ha abierto',
    'said-before': 'Quizá ya se ha dicho',
    'old-thread': 'Aquí ya no responde nadie',
    closing: 'Los comentarios van a cerrarse',
    'other-identity': 'No firmas como de costumbre',
    'long-reply': 'Una respuesta larga para este hilo',
  },
  noticeWhy: {
    unread:
      'Incluso leyendo muy deprisa, solo había tiempo de ver el {percent} %. Si lo has leído en otro lugar, mejor.',
    'said-before': 'Los comentarios más parecidos:',
    'old-thread': 'El último comentario es del {date}.',
    closing: 'La página dice: «{words}»',
    'other-identity': 'El formulario dice «{now}», aquí firmas «{usual}».',
    'long-reply': 'Tiene {words} palabras, un comentario de aquí tiene {usual}.',
  },
  noticeAct: {
    dismiss: 'Dejarlo',
    turnOff: 'No decirlo más',
    see: 'Ver',
    settings: 'Lo que se dice antes de enviar una respuesta',
  },
  mirror: {
    title: 'Mi espejo',
    help: 'Números, y nada de lo que has escrito. No salen de este navegador.',
    none: 'Nada todavía.',
    noticed: 'Avisos',
    edited: 'Cambiados después',
    asIs: 'Enviados tal cual',
    held: 'Retenidos por un sitio',
    forget: 'Borrar todo',
  },
} satisfies Pick<Messages, keyof typeof master>;

import type { rescue as master } from '../fr/rescue.ts';
import type { Messages } from '../messages.ts';

/** Around the moment of posting. */
export const rescue = {
  rescue: {
    putBack: 'Volver al artículo y ponerlo de nuevo',
    lookAgain: 'Mirar de nuevo',
    titleMark: 'Señalar un comentario sin terminar en el título de la pestaña',
    split: 'Partir en dos por una frase',
    restTitle: 'El resto de tu texto está guardado aquí.',
    restLater: 'Espera a que la primera parte se publique.',
    restTake: 'Seguir con el resto',
    waitOver: 'Ya puedes volver a enviarlo.',
  },
  rest: {
    title: 'Dejar reposar',
    help: 'Causerie te lo recordará en su botón. Nunca se publica nada.',
    'ten-minutes': '10 minutos',
    'an-hour': 'Una hora',
    tonight: 'Hasta esta noche',
    tomorrow: 'Hasta mañana por la noche',
    resting: 'Volverás a leerlo {when}.',
    cancel: 'No recordármelo más',
    listTitle: 'Borradores que reposan',
    due: 'Por releer',
    upcoming: 'En reposo hasta el {when}',
    open: 'Abrir el artículo',
    done: 'Quitar de esta lista',
  },
  rescueCount: {
    wait: {
      one: 'El sitio lo aceptará dentro de {count} segundo.',
      other: 'El sitio lo aceptará dentro de {count} segundos.',
    },
  },
} satisfies Pick<Messages, keyof typeof master>;

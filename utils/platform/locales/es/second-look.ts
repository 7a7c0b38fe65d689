import type { secondLook as master } from '../fr/second-look.ts';
import type { Messages } from '../messages.ts';

/** How a draft reads to others. */
export const secondLook = {
  secondLook: {
    attack: 'Estas palabras van contra una persona',
    threat: 'Estas palabras se leen como una amenaza',
    slur: 'Esta palabra hiere a todo un grupo',
    group: 'Estas palabras van contra todo un grupo',
    obscenity: 'Lenguaje grosero',
    brief: 'Palabras por revisar',
    quoted: '«{words}»',
    instead: 'Escribir «{softer}» en vez de «{words}»',
    without: 'Quitar «{words}»',
    byBrowser: 'Lo ha visto el modelo de tu navegador, en este equipo.',
    isQuotation: 'Es una cita',
    leave: 'Dejarlo así',
  },
  secondLookWhy: {
    attack: 'Muchos sitios las retienen, y las respuestas hablarán de ellas más que de tu idea.',
    threat: 'Los sitios las retiran, y la ley puede intervenir.',
    slur: 'Los sitios la retiran casi siempre.',
    group: 'Los sitios suelen retirarlas, y la ley puede intervenir.',
    obscenity: 'Algunos sitios lo filtran. Nada te impide enviarlo así.',
  },
} satisfies Pick<Messages, keyof typeof master>;

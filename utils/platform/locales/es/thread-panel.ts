import type { threadPanel as master } from '../fr/thread-panel.ts';
import type { Messages } from '../messages.ts';

/** The popup's view of the thread. */
export const threadPanel = {
  threadPanel: {
    none: 'No se han encontrado comentarios en esta página. Bajo un artículo comentado, Causerie marca lo nuevo, ordena el hilo y pliega lo que hiere.',
    reading: 'Leyendo los comentarios…',
    asItWas: 'La página está como la hizo el sitio. Elige una vista para empezar de nuevo.',
    showBar: 'Mostrar la barra en la página',
    seenOn: 'visto el {date}',
    find: 'Buscar en el hilo',
    showAllAgain: 'Mostrar todo',
    dialHelp:
      'Los comentarios que pueden leerse como un ataque se pliegan, nunca se quitan. La máquina se equivoca: cada línea dice por qué y se abre con una tecla.',
    authors: 'Quién escribe aquí',
    only: 'Solo',
    mute: 'Silenciar',
    note: 'Nota',
    noteLabel: 'Nota sobre {author}, solo para ti',
    noteKeep: 'Guardar la nota',
    mutes: 'Palabras y autores silenciados',
    muteWhat: 'Silenciar',
    muteAdd: 'Añadir',
    onlyHere: 'Solo en {site}',
    everywhere: 'en todas partes',
    everywhereTitle: 'En todos los sitios',
    firstView: 'Al abrir un hilo',
    marksNew: 'Marcar los comentarios nuevos',
    marksNewHelp:
      'Para ello Causerie recuerda, en este navegador, una huella de los comentarios vistos en tus últimos 300 artículos.',
    nextKey: 'Tecla: siguiente nuevo',
    previousKey: 'Tecla: anterior',
    barWhen: 'Barra encima del hilo',
    dialEverywhere: 'Plegar la hostilidad, en todas partes',
    hideEverywhere: 'Ocultar todos los comentarios por defecto',
    forgetVisits: 'Olvidar mis visitas',
    visitsForgotten: 'Olvidadas.',
  },
  barWhen: {
    useful: 'Cuando sirve',
    always: 'Siempre',
    never: 'Nunca',
  },
  muteKind: {
    word: 'Una palabra',
    author: 'Un autor',
    pattern: 'Una expresión regular',
  },
  muteLabel: {
    word: 'Palabra o serie de palabras',
    author: 'Nombre, tal como firma',
    pattern: 'Expresión regular',
  },
  muteFault: {
    empty: 'Falta una palabra.',
    'too-long': 'Es demasiado largo.',
    syntax: 'Esta expresión está mal escrita.',
    slow: 'Esta expresión podría bloquear la página: una repetición contiene o toca otra.',
    'matches-all': 'Esta expresión lo silenciaría todo.',
  },
  threadPanelCount: {
    authors: { one: '{count} autor', other: '{count} autores' },
    mutes: {
      one: '{count} palabra o autor silenciado',
      other: '{count} palabras y autores silenciados',
    },
  },
} satisfies Pick<Messages, keyof typeof master>;

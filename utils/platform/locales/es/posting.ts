import type { posting as master } from '../fr/posting.ts';
import type { Messages } from '../messages.ts';

/** What the background says around the moment of posting: in the page, below the field. */
export const posting = {
  posting: {
    failed: 'El sitio ha rechazado tu comentario.',
    kept: 'Tu texto está intacto.',
    emptyTrap: 'Vaciar el campo trampa',
    trapEmptied: 'Campo trampa vaciado.',
    cut: 'El sitio ha cortado tu texto, que aquí se guarda entero. Caracteres perdidos en la página:',
    waiting: 'Recibido por el sitio, a la espera de moderación.',
    onlyPreview: 'Eso era solo la vista previa: pulsa otra vez el botón del sitio para publicar.',
    beforeSending: 'Antes de enviar',
  },
  forecast: {
    'trap-filled':
      'Se ha rellenado un campo oculto, una trampa para robots, seguramente por el navegador: el sitio tiraría tu comentario.',
    duplicate:
      'Ya enviaste estas palabras bajo este artículo: el sitio probablemente las rechazará.',
    'too-long': 'Es más largo de lo que el sitio acepta: probablemente lo cortará o lo rechazará.',
    'too-short': 'Es más corto de lo que el sitio acepta: probablemente lo rechazará.',
    'time-trap':
      'El sitio toma por un robot a quien publica nada más abrir la página: espera unos segundos más.',
    flood:
      'Acabas de comentar aquí: el sitio probablemente rechazará otro comentario durante unos segundos.',
    links:
      'Con dos enlaces o más, el sitio probablemente retendrá tu comentario para leerlo antes.',
    bbcode: 'Los enlaces escritos como [url] probablemente pasan aquí por correo basura.',
    'first-time':
      'Que Causerie sepa, es tu primer comentario en este sitio: probablemente esperará a que lo lean.',
  },
  failure: {
    duplicate: 'Ya lo tiene: existe un comentario idéntico, que quizá espera la moderación.',
    'too-fast': 'Comentas demasiado deprisa para él.',
    'missing-field': 'Falta un dato, a menudo el nombre o el correo.',
    closed: 'Los comentarios acaban de cerrarse.',
    'not-allowed': 'No te deja comentar aquí, o pide iniciar sesión.',
    'log-in': 'Pide iniciar sesión primero.',
    captcha: 'No se ha superado la prueba contra robots. Repítela y vuelve a enviar.',
    empty: 'Le ha llegado un comentario vacío.',
    'too-long': 'El texto, el nombre o la dirección es demasiado largo.',
    spam: 'Lo ha tomado por correo basura. Menos enlaces suele ayudar.',
    'server-error': 'El sitio está averiado. Inténtalo más tarde.',
    unknown: 'No ha dado un motivo claro.',
  },
} satisfies Pick<Messages, keyof typeof master>;

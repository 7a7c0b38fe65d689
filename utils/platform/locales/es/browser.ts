import type { browser as master } from '../fr/browser.ts';
import type { Messages } from '../messages.ts';

/** What the browser itself shows, and what the background says: the toolbar, the page, the menu. */
export const browser = {
  manifest: {
    name: 'Causerie',
    shortName: 'Causerie',
    description:
      'Guarda, repasa y comparte lo que escribes bajo los artículos. Todo se queda en tu equipo.',
    actionTitle: 'Causerie',
    commandToggleSheet: 'Escribir junto al artículo',
    commandShare: 'Compartir el artículo',
    commandOpenPopup: 'Abrir Causerie',
  },
  badge: {
    form: 'Causerie: este artículo admite comentarios',
    formWithDraft: 'Causerie: aquí te espera un borrador',
    noForm: 'Causerie: aquí no se puede comentar',
    off: 'Causerie: en pausa en este sitio',
    failed: 'Causerie: el sitio ha rechazado tu comentario, tu texto está guardado',
    reminder: 'Causerie: un borrador ya ha reposado bastante, vuelve a leerlo',
    waiting: 'Causerie: tu comentario espera la moderación',
  },
  page: {
    openSheet: 'Escribir al lado con Causerie',
    restoreDraft: 'Volver a poner mi borrador',
    replaceText: 'Sustituir lo escrito por mi borrador',
    restoreReply: 'Retomar mi respuesta a {author}',
    parentGone: 'El comentario al que respondías ya no está en esta página.',
    noReply: 'Esta página ya no deja responder a ese comentario.',
    restoreHere: 'Poner mi respuesta aquí',
    otherPlace: 'Este texto se empezó en otro lugar. ¿De verdad va aquí?',
    saved: 'Borrador guardado',
    roomShort: 'Borrador guardado, pero el espacio de Causerie está casi lleno',
    noRoom: 'Borrador no guardado: el espacio de Causerie está lleno, copia tu texto',
    notSaved: 'Borrador no guardado: copia tu texto por precaución',
    reload: 'Causerie se ha actualizado: recarga la página para seguir usándola',
    sheetTitle: 'Causerie, tu comentario',
  },
  menu: {
    share: 'Compartir en…',
    copyLink: 'Copiar el enlace limpio',
    copyPassage: 'Copiar un enlace a este pasaje',
    quote: 'Citar en mi comentario',
    thread: 'En este hilo',
    'thread-branch': 'Solo esta conversación',
    'thread-author': 'Solo este autor',
    'thread-mute': 'Silenciar a este autor en este sitio',
  },
  messenger: {
    email: 'Correo electrónico',
    facebook: 'Facebook (publicación)',
  },
} satisfies Pick<Messages, keyof typeof master>;

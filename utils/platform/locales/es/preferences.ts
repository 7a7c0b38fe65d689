import type { preferences as master } from '../fr/preferences.ts';
import type { Messages } from '../messages.ts';

/** What the reader chooses. */
export const preferences = {
  preferences: {
    language: 'Idioma',
    languageAuto: 'El del navegador',
    theme: 'Apariencia',
    themeSystem: 'Sistema',
    themeLight: 'Clara',
    themeDark: 'Oscura',
    keep: 'Guardar los borradores',
    keepHelp: 'Pasado ese tiempo se borran solos. Un texto enviado se queda hasta que se publica.',
    keepForever: 'Siempre',
    keepHistory: 'Guardar la lista de lo compartido',
    keepHistoryHelp: 'Solo se guardan el artículo, la mensajería y la fecha, nunca el texto.',
    keepTexts: 'Guardar también el texto de los mensajes',
    keepTextsHelp:
      'El texto se guarda en este dispositivo, para volver a compartirlo. Si lo desactivas, se borra.',
    site: 'En {host}',
    pageOff: 'No en esta página',
    noSite: 'Abre una página web para elegir si Causerie está activa en ella.',
    messengers: 'Mensajerías',
    messengersHelp: 'Las que aparecen en «Compartir», en este orden.',
    moreMessengers: 'Añadir una mensajería',
    moveUp: 'Subir {messenger}',
    moveDown: 'Bajar {messenger}',
    moved: '{messenger} está ahora en la posición {position}.',
    messengerOrder: 'Orden de las mensajerías',
    orderMine: 'El de arriba',
    orderMostUsed: 'Las más usadas primero',
    identity: 'Tus datos',
    identityHelp: 'Se ofrecen a los formularios con un clic, nunca se rellenan solos.',
    name: 'Nombre',
    email: 'Correo electrónico',
    website: 'Web',
    syncHelp:
      'Tus preferencias siguen a tu cuenta del navegador. Tus borradores no salen nunca de este dispositivo.',
    saved: 'Preferencia guardada',
    notSaved: 'No se ha podido guardar la preferencia.',
    identitySaved: 'Datos guardados',
  },
  identity: {
    numbered: 'Identidad {number}',
    add: 'Añadir una identidad',
    remove: 'Quitar',
    here: 'Identidad en este sitio',
  },
  siteMode: {
    on: 'Activa',
    quiet: 'Discreta',
    off: 'En pausa',
    onHelp: 'Los borradores se guardan, un pequeño botón aparece junto al campo.',
    quietHelp: 'Los borradores se guardan, nada aparece en la página.',
    offHelp: 'Causerie no guarda nada y no muestra nada.',
  },
  preferencesCount: {
    days: { one: '{count} día', other: '{count} días' },
  },
} satisfies Pick<Messages, keyof typeof master>;

import type { preferences as master } from '../fr/preferences.ts';
import type { Messages } from '../messages.ts';

/** What the reader chooses. */
export const preferences = {
  preferences: {
    language: 'Sprache',
    languageAuto: 'Die des Browsers',
    theme: 'Aussehen',
    themeSystem: 'System',
    themeLight: 'Hell',
    themeDark: 'Dunkel',
    keep: 'Entwürfe aufbewahren',
    keepHelp:
      'Danach verschwinden sie von selbst. Ein gesendeter Text bleibt, bis er veröffentlicht ist.',
    keepForever: 'Immer',
    keepHistory: 'Liste des Geteilten aufbewahren',
    keepHistoryHelp: 'Nur Artikel, Messenger und Datum werden aufbewahrt, nie der Text.',
    keepTexts: 'Auch den Text der Nachrichten aufbewahren',
    keepTextsHelp:
      'Der Text wird auf diesem Gerät aufbewahrt, um ihn erneut zu teilen. Schaltest du das aus, wird er gelöscht.',
    site: 'Auf {host}',
    pageOff: 'Nicht auf dieser Seite',
    noSite: 'Öffne eine Webseite, um zu wählen, ob Causerie dort aktiv ist.',
    messengers: 'Messenger',
    messengersHelp: 'Die unter „Teilen“ erscheinen, in dieser Reihenfolge.',
    moreMessengers: 'Messenger hinzufügen',
    moveUp: '{messenger} nach oben',
    moveDown: '{messenger} nach unten',
    moved: '{messenger} steht jetzt an Stelle {position}.',
    messengerOrder: 'Reihenfolge der Messenger',
    orderMine: 'Wie oben',
    orderMostUsed: 'Meistgenutzte zuerst',
    identity: 'Deine Angaben',
    identityHelp: 'Werden Formularen auf Klick angeboten, nie von selbst ausgefüllt.',
    name: 'Name',
    email: 'E-Mail',
    website: 'Website',
    syncHelp:
      'Deine Einstellungen folgen deinem Browserkonto. Deine Entwürfe verlassen dieses Gerät nie.',
    saved: 'Einstellung gespeichert',
    notSaved: 'Die Einstellung konnte nicht gespeichert werden.',
    identitySaved: 'Angaben gespeichert',
  },
  identity: {
    numbered: 'Identität {number}',
    add: 'Identität hinzufügen',
    remove: 'Entfernen',
    here: 'Identität auf dieser Website',
  },
  siteMode: {
    on: 'Aktiv',
    quiet: 'Leise',
    off: 'Pausiert',
    onHelp: 'Entwürfe werden aufbewahrt, eine kleine Schaltfläche erscheint beim Feld.',
    quietHelp: 'Entwürfe werden aufbewahrt, auf der Seite erscheint nichts.',
    offHelp: 'Causerie bewahrt nichts auf und zeigt nichts.',
  },
  preferencesCount: {
    days: { one: '{count} Tag', other: '{count} Tage' },
  },
} satisfies Pick<Messages, keyof typeof master>;

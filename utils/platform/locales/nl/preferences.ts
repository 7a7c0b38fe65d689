import type { preferences as master } from '../fr/preferences.ts';
import type { Messages } from '../messages.ts';

/** What the reader chooses. */
export const preferences = {
  preferences: {
    language: 'Taal',
    languageAuto: 'Die van de browser',
    theme: 'Uiterlijk',
    themeSystem: 'Systeem',
    themeLight: 'Licht',
    themeDark: 'Donker',
    keep: 'Concepten bewaren',
    keepHelp: 'Daarna verdwijnen ze vanzelf. Een verstuurde tekst blijft tot hij geplaatst is.',
    keepForever: 'Altijd',
    keepHistory: 'De lijst van wat je deelt bewaren',
    keepHistoryHelp:
      'Alleen het artikel, de berichtenapp en de datum worden bewaard, nooit de tekst.',
    keepTexts: 'Ook de tekst van berichten bewaren',
    keepTextsHelp:
      'De tekst wordt op dit apparaat bewaard om hem opnieuw te delen. Zet je dit uit, dan wordt hij gewist.',
    site: 'Op {host}',
    pageOff: 'Niet op deze pagina',
    noSite: 'Open een webpagina om te kiezen of Causerie daar actief is.',
    messengers: 'Berichtenapps',
    messengersHelp: 'Die onder “Delen” staan, in deze volgorde.',
    moreMessengers: 'Een berichtenapp toevoegen',
    moveUp: '{messenger} omhoog',
    moveDown: '{messenger} omlaag',
    moved: '{messenger} staat nu op plaats {position}.',
    messengerOrder: 'Volgorde van de berichtenapps',
    orderMine: 'Zoals hierboven',
    orderMostUsed: 'Meest gebruikte eerst',
    identity: 'Je gegevens',
    identityHelp: 'Met één klik aan formulieren aangeboden, nooit vanzelf ingevuld.',
    name: 'Naam',
    email: 'E-mail',
    website: 'Website',
    syncHelp: 'Je voorkeuren volgen je browseraccount. Je concepten verlaten dit apparaat nooit.',
    saved: 'Voorkeur opgeslagen',
    notSaved: 'De voorkeur kon niet worden opgeslagen.',
    identitySaved: 'Gegevens opgeslagen',
  },
  identity: {
    numbered: 'Identiteit {number}',
    add: 'Een identiteit toevoegen',
    remove: 'Weghalen',
    here: 'Identiteit op deze site',
  },
  siteMode: {
    on: 'Actief',
    quiet: 'Stil',
    off: 'Gepauzeerd',
    onHelp: 'Concepten worden bewaard, bij het veld verschijnt een kleine knop.',
    quietHelp: 'Concepten worden bewaard, op de pagina verschijnt niets.',
    offHelp: 'Causerie bewaart niets en toont niets.',
  },
  preferencesCount: {
    days: { one: '{count} dag', other: '{count} dagen' },
  },
} satisfies Pick<Messages, keyof typeof master>;

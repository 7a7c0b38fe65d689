import type { preferences as master } from '../fr/preferences.ts';
import type { Messages } from '../messages.ts';

/** What the reader chooses. */
export const preferences = {
  preferences: {
    language: 'Lingua',
    languageAuto: 'Quella del browser',
    theme: 'Aspetto',
    themeSystem: 'Sistema',
    themeLight: 'Chiaro',
    themeDark: 'Scuro',
    keep: 'Conservare le bozze',
    keepHelp: 'Oltre, si cancellano da sole. Un testo inviato resta finché non è pubblicato.',
    keepForever: 'Sempre',
    keepHistory: 'Conservare l’elenco delle condivisioni',
    keepHistoryHelp:
      'Si conservano solo l’articolo, l’app di messaggistica e la data, mai il testo.',
    keepTexts: 'Conservare anche il testo dei messaggi',
    keepTextsHelp:
      'Il testo è conservato su questo dispositivo, per condividerlo di nuovo. Se ci rinunci, viene cancellato.',
    site: 'Su {host}',
    pageOff: 'Non su questa pagina',
    noSite: 'Apri una pagina web per scegliere se Causerie vi è attiva.',
    messengers: 'App di messaggistica',
    messengersHelp: 'Quelle che compaiono in «Condividi», in quest’ordine.',
    moreMessengers: 'Aggiungi un’app di messaggistica',
    moveUp: 'Sposta su {messenger}',
    moveDown: 'Sposta giù {messenger}',
    moved: '{messenger} ora è in posizione {position}.',
    messengerOrder: 'Ordine delle app di messaggistica',
    orderMine: 'Quello qui sopra',
    orderMostUsed: 'Prima le più usate',
    identity: 'I tuoi dati',
    identityHelp: 'Proposti ai moduli con un clic, mai inseriti da soli.',
    name: 'Nome',
    email: 'E-mail',
    website: 'Sito',
    syncHelp:
      'Le tue preferenze seguono il tuo account del browser. Le tue bozze non lasciano mai questo dispositivo.',
    saved: 'Preferenza salvata',
    notSaved: 'Non è stato possibile salvare la preferenza.',
    identitySaved: 'Dati salvati',
  },
  identity: {
    numbered: 'Identità {number}',
    add: 'Aggiungi un’identità',
    remove: 'Rimuovi',
    here: 'Identità su questo sito',
  },
  siteMode: {
    on: 'Attiva',
    quiet: 'Discreta',
    off: 'In pausa',
    onHelp: 'Le bozze sono conservate, un piccolo pulsante compare vicino al campo.',
    quietHelp: 'Le bozze sono conservate, nella pagina non compare niente.',
    offHelp: 'Causerie non conserva e non mostra niente.',
  },
  preferencesCount: {
    days: { one: '{count} giorno', other: '{count} giorni' },
  },
} satisfies Pick<Messages, keyof typeof master>;

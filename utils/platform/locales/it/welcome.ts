/** First steps and help. */
export const welcome = {
  welcome: {
    title: 'Ti diamo il benvenuto in Causerie',
    lead: 'Tre passi da provare qui, su un vero piccolo modulo.',
    articleTitle: 'Un giardino sul tetto',
    field: 'Il tuo commento',
    example: 'Scrivi un esempio',
    exampleText: 'Grazie per questo articolo!!!!! Da leggere anche:',
    lose: 'Svuota il campo, come una pagina ricaricata',
    notKept: 'Questa pagina è una prova: nulla di ciò che scrivi qui viene conservato.',
    writeFirst: 'Scrivi prima qualche parola qui sopra.',
    keep: '1. Il tuo testo viene conservato',
    keepHow:
      'Sotto un articolo, Causerie conserva ciò che scrivi mentre lo scrivi. Se la pagina si ricarica, un clic lo rimette.',
    check: '2. Il tuo testo viene controllato',
    checkHow:
      'Traccianti nei link, dati personali, caratteri nascosti: Causerie li segnala e li toglie se vuoi.',
    share: '3. L’articolo viene condiviso',
    shareHow:
      'Il messaggio viene preparato per l’app di messaggistica che scegli. Nulla parte senza di te.',
    privacy: 'Che cosa vede Causerie, che cosa non parte mai',
    sees: 'Causerie guarda le pagine aperte per trovare il modulo dei commenti, e legge ciò che vi scrivi.',
    stays:
      'I tuoi testi restano in questo browser. Causerie non ha server, account né tracciamento. Solo le preferenze viaggiano, tramite il browser, a meno che tu non lo disattivi.',
    accessAll:
      'Causerie ha accesso ai siti: conserva i tuoi testi ovunque tu non l’abbia messa in pausa.',
    accessSome:
      'Il browser limita i siti in cui Causerie può agire. Altrove nulla viene conservato finché non fai clic sulla sua icona; tutto resta a portata nella sua finestra.',
    accessAsk: 'Consenti tutti i siti',
    accessRefused:
      'Il browser non l’ha concesso. L’accesso si regola anche nelle impostazioni delle estensioni.',
    help: 'Aiuto',
    messengers: 'Messaggistica',
    messengersHow: 'Che cosa succederà qui, su questo dispositivo, quando le scegli.',
    off: 'Dove Causerie non agisce',
    offBrowser:
      'Nelle pagine del browser, nei negozi di estensioni e nei PDF: il browser non vi ammette nessuna estensione.',
    offPrivate:
      'Nelle finestre private, finché non lo permetti nelle impostazioni delle estensioni del browser.',
    offPrivateAllowed:
      'Nelle finestre private l’hai permesso: ciò che vi scrivi si dimentica con l’ultima.',
    offOwn: 'Dove l’hai messa in pausa',
    where: 'Dove tutto è conservato',
    whereHow:
      'Nello spazio di Causerie, in questo browser, senza cifratura. Disinstallare Causerie lo cancella.',
    wipe: 'Esporta o cancella i tuoi dati',
  },
  news: {
    title: 'Novità',
    see: 'Causerie è stata aggiornata: vedi le novità',
    dismiss: 'Non mostrarlo più',
  },
  newsOf: {
    '0.1.0':
      'La prima Causerie: i tuoi testi conservati mentre scrivi, verificati prima di partire, ritrovati dopo; l’articolo passato alle persone con cui parli; la discussione letta in pace.',
  },
} as const;

/** First steps and help. */
export const welcome = {
  welcome: {
    title: 'Welkom bij Causerie',
    lead: 'Drie dingen om hier te proberen, op een echt klein formulier.',
    articleTitle: 'Een tuin op het dak',
    field: 'Uw reactie',
    example: 'Een voorbeeld schrijven',
    exampleText: 'Bedankt voor dit artikel!!!!! Zie ook:',
    lose: 'Veld leegmaken, zoals een pagina die opnieuw laadt',
    notKept: 'Deze pagina is om te proberen: niets van wat u hier schrijft wordt bewaard.',
    writeFirst: 'Schrijf hierboven eerst een paar woorden.',
    keep: '1. Uw tekst wordt bewaard',
    keepHow:
      'Onder een artikel bewaart Causerie wat u schrijft terwijl u schrijft. Laadt de pagina opnieuw, dan zet één klik het terug.',
    check: '2. Uw tekst wordt nagekeken',
    checkHow:
      'Trackers in links, persoonsgegevens, verborgen tekens: Causerie wijst ze aan en verwijdert ze als u dat wilt.',
    share: '3. Het artikel wordt gedeeld',
    shareHow:
      'Het bericht wordt klaargezet voor de berichtendienst van uw keuze. Niets vertrekt zonder u.',
    privacy: 'Wat Causerie ziet, wat nooit vertrekt',
    sees: 'Causerie bekijkt de pagina’s die u opent om het reactieformulier te vinden, en leest wat u daarin schrijft.',
    stays:
      'Uw teksten blijven in deze browser. Causerie heeft geen server, geen account en geen tracking. Alleen uw voorkeuren reizen mee, via uw browser, als u daarom vraagt.',
    accessAll:
      'Causerie heeft toegang tot sites: uw teksten worden overal bewaard waar u het niet hebt uitgezet.',
    accessSome:
      'Uw browser beperkt op welke sites Causerie mag werken. Elders wordt niets bewaard tot u op het pictogram klikt; in het venster blijft alles bereikbaar.',
    accessAsk: 'Alle sites toestaan',
    accessRefused:
      'De browser heeft het niet toegestaan. De toegang is ook in te stellen bij de extensie-instellingen.',
    help: 'Hulp',
    messengers: 'Berichtendiensten',
    messengersHow: 'Wat hier, op dit apparaat, gebeurt als u ze kiest.',
    where: 'Waar alles wordt bewaard',
    whereHow:
      'In de opslag van Causerie, in deze browser, onversleuteld. Causerie verwijderen wist alles.',
    wipe: 'Uw gegevens exporteren of wissen',
  },
} as const;

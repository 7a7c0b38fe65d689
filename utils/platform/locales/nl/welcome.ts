/** First steps and help. */
export const welcome = {
  welcome: {
    title: 'Welkom bij Causerie',
    lead: 'Drie dingen om hier te proberen, op een echt klein formulier.',
    articleTitle: 'Een tuin op het dak',
    field: 'Je reactie',
    example: 'Een voorbeeld schrijven',
    exampleText: 'Bedankt voor dit artikel!!!!! Zie ook:',
    lose: 'Veld leegmaken, zoals een pagina die opnieuw laadt',
    notKept: 'Deze pagina is om te proberen: niets van wat je hier schrijft wordt bewaard.',
    writeFirst: 'Schrijf hierboven eerst een paar woorden.',
    keep: '1. Je tekst wordt bewaard',
    keepHow:
      'Onder een artikel bewaart Causerie wat je schrijft terwijl je schrijft. Laadt de pagina opnieuw, dan zet één klik het terug.',
    check: '2. Je tekst wordt nagekeken',
    checkHow:
      'Trackers in links, persoonsgegevens, verborgen tekens: Causerie wijst ze aan en verwijdert ze als je dat wilt.',
    share: '3. Het artikel wordt gedeeld',
    shareHow:
      'Het bericht wordt klaargezet voor de berichtendienst van je keuze. Niets vertrekt zonder jou.',
    privacy: 'Wat Causerie ziet, wat nooit vertrekt',
    sees: 'Causerie bekijkt de pagina’s die je opent om het reactieformulier te vinden, en leest wat je daarin schrijft.',
    stays:
      'Je teksten blijven in deze browser. Causerie heeft geen server, geen account en geen tracking. Alleen je voorkeuren reizen mee, via je browser, zolang je dat niet uitzet.',
    accessAll:
      'Causerie heeft toegang tot sites: je teksten worden overal bewaard waar je Causerie niet hebt gepauzeerd.',
    accessSome:
      'Je browser beperkt op welke sites Causerie mag werken. Elders wordt niets bewaard tot je op het pictogram klikt; in het venster blijft alles bereikbaar.',
    accessAsk: 'Alle sites toestaan',
    accessRefused:
      'De browser heeft het niet toegestaan. De toegang is ook in te stellen bij de extensie-instellingen.',
    help: 'Hulp',
    messengers: 'Berichtendiensten',
    messengersHow: 'Wat hier, op dit apparaat, gebeurt als je ze kiest.',
    off: 'Waar Causerie niet werkt',
    offBrowser:
      'In pagina’s van de browser, winkels voor extensies en pdf’s: daar laat de browser geen enkele extensie toe.',
    offPrivate: 'In privévensters, tot je het toestaat in de extensie-instellingen van de browser.',
    offPrivateAllowed:
      'In privévensters heb je het toegestaan: wat je daar schrijft, wordt met het laatste vergeten.',
    offOwn: 'Waar je het gepauzeerd hebt',
    where: 'Waar alles wordt bewaard',
    whereHow:
      'In de opslag van Causerie, in deze browser, onversleuteld. Causerie verwijderen wist alles.',
    wipe: 'Je gegevens exporteren of wissen',
  },
  news: {
    title: 'Wat er nieuw is',
    see: 'Causerie is bijgewerkt: bekijk wat er nieuw is',
    dismiss: 'Niet meer tonen',
  },
  newsOf: {
    '0.1.0':
      'De eerste Causerie: je teksten bewaard terwijl je schrijft, nagekeken voor ze vertrekken, daarna teruggevonden; het artikel doorgegeven aan wie je spreekt; de discussie in rust gelezen.',
  },
} as const;

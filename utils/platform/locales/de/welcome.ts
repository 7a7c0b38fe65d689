/** First steps and help. */
export const welcome = {
  welcome: {
    title: 'Willkommen bei Causerie',
    lead: 'Drei Handgriffe, hier an einem echten kleinen Formular zum Ausprobieren.',
    articleTitle: 'Ein Garten auf dem Dach',
    field: 'Dein Kommentar',
    example: 'Ein Beispiel schreiben',
    exampleText: 'Danke für diesen Artikel!!!!! Siehe auch:',
    lose: 'Feld leeren, wie beim Neuladen der Seite',
    notKept: 'Diese Seite ist zum Ausprobieren: Nichts, was du hier schreibst, wird aufbewahrt.',
    writeFirst: 'Schreib oben zuerst ein paar Worte.',
    keep: '1. Dein Text bleibt erhalten',
    keepHow:
      'Unter einem Artikel bewahrt Causerie auf, was du schreibst, während du schreibst. Lädt die Seite neu, holt ein Klick es zurück.',
    check: '2. Dein Text wird geprüft',
    checkHow:
      'Tracker in Links, persönliche Daten, versteckte Zeichen: Causerie weist darauf hin und entfernt sie, wenn du möchtest.',
    share: '3. Der Artikel wird geteilt',
    shareHow:
      'Die Nachricht wird für den Messenger deiner Wahl vorbereitet. Nichts geht ohne dich hinaus.',
    privacy: 'Was Causerie sieht, was nie hinausgeht',
    sees: 'Causerie sieht sich die geöffneten Seiten an, um das Kommentarformular zu finden, und liest, was du darin schreibst.',
    stays:
      'Deine Texte bleiben in diesem Browser. Causerie hat keinen Server, kein Konto und kein Tracking. Nur deine Einstellungen reisen über deinen Browser mit, solange du es nicht abschaltest.',
    accessAll:
      'Causerie hat Zugriff auf Websites: Deine Texte werden überall aufbewahrt, wo du Causerie nicht pausiert hast.',
    accessSome:
      'Dein Browser beschränkt, auf welchen Websites Causerie arbeiten darf. Anderswo wird nichts aufbewahrt, bis du auf das Symbol klickst; in dessen Fenster bleibt alles erreichbar.',
    accessAsk: 'Alle Websites erlauben',
    accessRefused:
      'Der Browser hat es nicht gewährt. Der Zugriff lässt sich auch in den Erweiterungseinstellungen festlegen.',
    help: 'Hilfe',
    messengers: 'Messenger',
    messengersHow: 'Was hier, auf diesem Gerät, geschieht, wenn du sie wählst.',
    off: 'Wo Causerie nicht arbeitet',
    offBrowser:
      'Auf Seiten des Browsers, in Erweiterungs-Stores und in PDFs: Dort lässt der Browser keine Erweiterung zu.',
    offPrivate:
      'In privaten Fenstern, bis du es in den Erweiterungseinstellungen des Browsers erlaubst.',
    offPrivateAllowed:
      'In privaten Fenstern hast du es erlaubt: Was du dort schreibst, wird vergessen, sobald sich das letzte schließt.',
    offOwn: 'Wo du es pausiert hast',
    where: 'Wo alles aufbewahrt wird',
    whereHow:
      'Im Speicher von Causerie, in diesem Browser, unverschlüsselt. Wird Causerie deinstalliert, wird alles gelöscht.',
    wipe: 'Deine Daten exportieren oder löschen',
  },
  news: {
    title: 'Neuigkeiten',
    see: 'Causerie wurde aktualisiert: Neuigkeiten ansehen',
    dismiss: 'Nicht mehr zeigen',
  },
  newsOf: {
    '0.1.0':
      'Die erste Causerie: deine Texte beim Schreiben aufbewahrt, vor dem Senden geprüft, danach wiedergefunden; der Artikel an die weitergegeben, mit denen du sprichst; die Diskussion in Ruhe gelesen.',
  },
} as const;

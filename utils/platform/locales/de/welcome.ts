/** First steps and help. */
export const welcome = {
  welcome: {
    title: 'Willkommen bei Causerie',
    lead: 'Drei Handgriffe, hier an einem echten kleinen Formular zum Ausprobieren.',
    articleTitle: 'Ein Garten auf dem Dach',
    field: 'Ihr Kommentar',
    example: 'Ein Beispiel schreiben',
    exampleText: 'Danke für diesen Artikel!!!!! Siehe auch:',
    lose: 'Feld leeren, wie beim Neuladen der Seite',
    notKept: 'Diese Seite ist zum Ausprobieren: Nichts, was Sie hier schreiben, wird aufbewahrt.',
    writeFirst: 'Schreiben Sie oben zuerst ein paar Worte.',
    keep: '1. Ihr Text bleibt erhalten',
    keepHow:
      'Unter einem Artikel bewahrt Causerie auf, was Sie schreiben, während Sie schreiben. Lädt die Seite neu, holt ein Klick es zurück.',
    check: '2. Ihr Text wird geprüft',
    checkHow:
      'Tracker in Links, persönliche Daten, versteckte Zeichen: Causerie weist darauf hin und entfernt sie, wenn Sie möchten.',
    share: '3. Der Artikel wird geteilt',
    shareHow:
      'Die Nachricht wird für den Messenger Ihrer Wahl vorbereitet. Nichts geht ohne Sie hinaus.',
    privacy: 'Was Causerie sieht, was nie hinausgeht',
    sees: 'Causerie sieht sich die geöffneten Seiten an, um das Kommentarformular zu finden, und liest, was Sie darin schreiben.',
    stays:
      'Ihre Texte bleiben in diesem Browser. Causerie hat keinen Server, kein Konto und kein Tracking. Nur Ihre Einstellungen reisen über Ihren Browser mit, wenn Sie es wünschen.',
    accessAll:
      'Causerie hat Zugriff auf Websites: Ihre Texte werden überall aufbewahrt, wo Sie es nicht abgeschaltet haben.',
    accessSome:
      'Ihr Browser beschränkt, auf welchen Websites Causerie arbeiten darf. Anderswo wird nichts aufbewahrt, bis Sie auf das Symbol klicken; in dessen Fenster bleibt alles erreichbar.',
    accessAsk: 'Alle Websites erlauben',
    accessRefused:
      'Der Browser hat es nicht gewährt. Der Zugriff lässt sich auch in den Erweiterungseinstellungen festlegen.',
    help: 'Hilfe',
    messengers: 'Messenger',
    messengersHow: 'Was hier, auf diesem Gerät, geschieht, wenn Sie sie wählen.',
    where: 'Wo alles aufbewahrt wird',
    whereHow:
      'Im Speicher von Causerie, in diesem Browser, unverschlüsselt. Wird Causerie deinstalliert, wird alles gelöscht.',
    wipe: 'Ihre Daten exportieren oder löschen',
  },
} as const;

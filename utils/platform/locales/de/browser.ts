import type { browser as master } from '../fr/browser.ts';
import type { Messages } from '../messages.ts';

/** What the browser itself shows, and what the background says: the toolbar, the page, the menu. */
export const browser = {
  manifest: {
    name: 'Causerie',
    shortName: 'Causerie',
    description:
      'Was du unter Artikeln schreibst: aufbewahren, prüfen und teilen. Alles bleibt auf deinem Computer.',
    actionTitle: 'Causerie',
    commandToggleSheet: 'Neben dem Artikel schreiben',
    commandShare: 'Artikel teilen',
    commandOpenPopup: 'Causerie öffnen',
  },
  badge: {
    form: 'Causerie: Dieser Artikel lässt sich kommentieren',
    formWithDraft: 'Causerie: Hier wartet ein Entwurf auf dich',
    noForm: 'Causerie: Hier sind keine Kommentare möglich',
    off: 'Causerie: auf dieser Website pausiert',
    failed: 'Causerie: Die Website hat deinen Kommentar abgelehnt, dein Text ist aufbewahrt',
    reminder: 'Causerie: Ein Entwurf hat lange genug geruht, lies ihn noch einmal',
    waiting: 'Causerie: Dein Kommentar wartet auf Freischaltung',
  },
  page: {
    openSheet: 'Mit Causerie neben der Seite schreiben',
    restoreDraft: 'Meinen Entwurf wieder einsetzen',
    replaceText: 'Das Geschriebene durch meinen Entwurf ersetzen',
    restoreReply: 'Meine Antwort an {author} wieder aufnehmen',
    parentGone: 'Der Kommentar, auf den du geantwortet hast, steht nicht mehr auf dieser Seite.',
    noReply: 'Auf diesen Kommentar lässt die Seite keine Antwort mehr zu.',
    restoreHere: 'Meine Antwort hier einsetzen',
    otherPlace: 'Dieser Text wurde an einer anderen Stelle begonnen. Gehört er wirklich hierher?',
    saved: 'Entwurf gespeichert',
    roomShort: 'Entwurf gespeichert, aber der Speicher von Causerie ist fast voll',
    noRoom: 'Entwurf nicht gespeichert: Der Speicher von Causerie ist voll, kopiere deinen Text',
    notSaved: 'Entwurf nicht gespeichert: Kopiere deinen Text zur Sicherheit',
    reload: 'Causerie wurde aktualisiert: Lade die Seite neu, um es weiter zu nutzen',
    sheetTitle: 'Causerie, dein Kommentar',
  },
  menu: {
    share: 'Teilen über …',
    copyLink: 'Sauberen Link kopieren',
    copyPassage: 'Link zu dieser Textstelle kopieren',
    quote: 'In meinem Kommentar zitieren',
    thread: 'In dieser Diskussion',
    'thread-branch': 'Nur dieses Gespräch',
    'thread-author': 'Nur diese Person',
    'thread-mute': 'Diese Person auf dieser Website stummschalten',
  },
  messenger: {
    email: 'E-Mail',
    facebook: 'Facebook (Beitrag)',
  },
} satisfies Pick<Messages, keyof typeof master>;

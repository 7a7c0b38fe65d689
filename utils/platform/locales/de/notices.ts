import type { notices as master } from '../fr/notices.ts';
import type { Messages } from '../messages.ts';

/** What is said about a draft in its place, and the reader's mirror. */
export const notices = {
  notice: {
    unread: 'Der Artikel ist kaum geöffnet',
    'said-before': 'Das wurde vielleicht schon gesagt',
    'old-thread': 'Hier antwortet niemand mehr',
    closing: 'Die Kommentare schließen bald',
    'other-identity': 'Du unterschreibst nicht wie sonst',
    'long-reply': 'Eine lange Antwort für diese Diskussion',
  },
  noticeWhy: {
    unread:
      'Selbst wer sehr schnell liest, konnte erst {percent} % davon sehen. Wenn du ihn anderswo gelesen hast, umso besser.',
    'said-before': 'Die ähnlichsten Kommentare:',
    'old-thread': 'Der letzte Kommentar stammt vom {date}.',
    closing: 'Die Seite sagt: „{words}“',
    'other-identity': 'Im Formular steht „{now}“, hier unterschreibst du mit „{usual}“.',
    'long-reply': 'Sie hat {words} Wörter, ein Kommentar hier hat sonst {usual}.',
  },
  noticeAct: {
    dismiss: 'So lassen',
    turnOff: 'Nicht mehr sagen',
    see: 'Ansehen',
    settings: 'Was vor dem Absenden einer Antwort gesagt wird',
  },
  mirror: {
    title: 'Mein Spiegel',
    help: 'Zahlen, und nichts von dem, was du geschrieben hast. Sie verlassen diesen Browser nicht.',
    none: 'Noch nichts.',
    noticed: 'Hinweise',
    edited: 'Danach geändert',
    asIs: 'Unverändert gesendet',
    held: 'Von einer Website zurückgehalten',
    forget: 'Alles löschen',
  },
} satisfies Pick<Messages, keyof typeof master>;

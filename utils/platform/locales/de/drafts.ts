import type { drafts as master } from '../fr/drafts.ts';
import type { Messages } from '../messages.ts';

/** What is kept, and what became of it. */
export const drafts = {
  revisions: {
    title: 'Frühere Fassungen',
    show: 'Frühere Fassungen',
    none: 'Noch keine frühere Fassung.',
    restore: 'Diese Fassung nehmen',
    restored: 'Fassung zurückgeholt. Die andere bleibt in dieser Liste.',
    pause: 'vor einer Pause',
    size: 'vor einer großen Streichung',
    conflict: 'durch einen anderen Text ersetzt',
    emptied: 'vor dem Leeren',
  },
  state: {
    sent: 'Gesendet: {when}. Causerie wartet, bis der Kommentar auf der Seite erscheint.',
    seen: 'Veröffentlicht: Dein Kommentar steht auf der Seite.',
    seenLink: 'Ansehen',
    waiting: 'Bei der Website angekommen, wartet auf Freischaltung.',
    waitingLink: 'Wartend ansehen',
    failed: 'Die Website hat deinen Kommentar abgelehnt.',
    failedKept: 'Dein Text ist unversehrt.',
    siteSays: 'Was die Website sagt',
    missing:
      'Gesendet am {sent}, am {looked} nicht auf der Seite zu finden. Dein Text ist aufbewahrt.',
    writing: 'Entwurf',
    useAgain: 'Diesen Text wieder verwenden',
    forget: 'Nicht länger aufbewahren',
    forgotten: 'Text vergessen.',
  },
  recent: {
    title: 'Deine letzten Texte',
    help: 'Öffne den Artikel, um dort weiterzuschreiben, wo du aufgehört hast.',
    failed: 'Von der Website abgelehnt',
    missing: 'Auf der Seite nicht zu finden',
    waiting: 'Wartet auf Freischaltung',
    sent: 'Gesendet',
    seen: 'Veröffentlicht',
    writing: 'Entwurf',
  },
} satisfies Pick<Messages, keyof typeof master>;

import type { drafts as master } from '../fr/drafts.ts';
import type { Messages } from '../messages.ts';

/** What is kept, and what became of it. */
export const drafts = {
  revisions: {
    title: 'Eerdere versies',
    show: 'Eerdere versies',
    none: 'Nog geen eerdere versie.',
    restore: 'Deze versie nemen',
    restored: 'Versie teruggehaald. De andere blijft in deze lijst.',
    pause: 'voor een pauze',
    size: 'voor het wissen van een groot stuk',
    conflict: 'vervangen door een andere tekst',
    emptied: 'voor het leegmaken',
  },
  state: {
    sent: 'Verstuurd: {when}. Causerie wacht tot de reactie op de pagina staat.',
    seen: 'Geplaatst: je reactie staat op de pagina.',
    seenLink: 'Bekijken',
    waiting: 'Door de site ontvangen, wacht op goedkeuring.',
    waitingLink: 'Wachtend bekijken',
    failed: 'De site heeft je reactie geweigerd.',
    failedKept: 'Je tekst is ongeschonden.',
    siteSays: 'Wat de site zegt',
    missing: 'Verstuurd op {sent}, op {looked} niet te vinden op de pagina. Je tekst is bewaard.',
    writing: 'Concept',
    useAgain: 'Deze tekst weer gebruiken',
    forget: 'Niet langer bewaren',
    forgotten: 'Tekst vergeten.',
  },
  recent: {
    title: 'Je laatste teksten',
    help: 'Open het artikel om verder te schrijven waar je gebleven was.',
    failed: 'Geweigerd door de site',
    missing: 'Niet te vinden op de pagina',
    waiting: 'Wacht op goedkeuring',
    sent: 'Verstuurd',
    seen: 'Geplaatst',
    writing: 'Concept',
  },
} satisfies Pick<Messages, keyof typeof master>;

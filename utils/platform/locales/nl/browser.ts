import type { browser as master } from '../fr/browser.ts';
import type { Messages } from '../messages.ts';

/** What the browser itself shows, and what the background says: the toolbar, the page, the menu. */
export const browser = {
  manifest: {
    name: 'Causerie',
    shortName: 'Causerie',
    description:
      'Wat je onder artikelen schrijft: bewaren, nalezen en delen. Alles blijft op je eigen computer.',
    actionTitle: 'Causerie',
    commandToggleSheet: 'Naast het artikel schrijven',
    commandShare: 'Het artikel delen',
    commandOpenPopup: 'Causerie openen',
  },
  badge: {
    form: 'Causerie: op dit artikel kun je reageren',
    formWithDraft: 'Causerie: hier wacht een concept op je',
    noForm: 'Causerie: reageren kan hier niet',
    off: 'Causerie: gepauzeerd op deze site',
    failed: 'Causerie: de site heeft je reactie geweigerd, je tekst is bewaard',
    reminder: 'Causerie: een concept heeft lang genoeg gerust, lees het nog eens',
    waiting: 'Causerie: je reactie wacht op goedkeuring',
  },
  page: {
    openSheet: 'Naast de pagina schrijven met Causerie',
    restoreDraft: 'Mijn concept terugzetten',
    replaceText: 'Wat er staat vervangen door mijn concept',
    restoreReply: 'Mijn antwoord aan {author} hervatten',
    parentGone: 'De reactie waarop je antwoordde, staat niet meer op deze pagina.',
    noReply: 'Op deze pagina kun je die reactie niet meer beantwoorden.',
    restoreHere: 'Mijn antwoord hier zetten',
    otherPlace: 'Deze tekst is op een andere plek begonnen. Hoort hij echt hier?',
    saved: 'Concept opgeslagen',
    roomShort: 'Concept opgeslagen, maar de ruimte van Causerie is bijna vol',
    noRoom: 'Concept niet opgeslagen: de ruimte van Causerie is vol, kopieer je tekst',
    notSaved: 'Concept niet opgeslagen: kopieer je tekst voor de zekerheid',
    reload: 'Causerie is bijgewerkt: laad de pagina opnieuw om verder te gaan',
    sheetTitle: 'Causerie, je reactie',
  },
  menu: {
    share: 'Delen via…',
    copyLink: 'Schone link kopiëren',
    copyPassage: 'Link naar deze passage kopiëren',
    quote: 'In mijn reactie citeren',
    thread: 'In deze discussie',
    'thread-branch': 'Alleen dit gesprek',
    'thread-author': 'Alleen deze schrijver',
    'thread-mute': 'Deze schrijver dempen op deze site',
  },
  messenger: {
    email: 'E-mail',
    facebook: 'Facebook (bericht)',
  },
} satisfies Pick<Messages, keyof typeof master>;

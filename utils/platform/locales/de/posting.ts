import type { posting as master } from '../fr/posting.ts';
import type { Messages } from '../messages.ts';

/** What the background says around the moment of posting: in the page, below the field. */
export const posting = {
  posting: {
    failed: 'Die Website hat deinen Kommentar abgelehnt.',
    kept: 'Dein Text ist unversehrt.',
    emptyTrap: 'Fallenfeld leeren',
    trapEmptied: 'Fallenfeld geleert.',
    cut: 'Die Website hat deinen Text gekürzt, hier ist er ganz aufbewahrt. Auf der Seite verlorene Zeichen:',
    waiting: 'Bei der Website angekommen, wartet auf Freischaltung.',
    onlyPreview:
      'Das war nur die Vorschau: Klicke noch einmal auf die Schaltfläche der Website, um zu veröffentlichen.',
    beforeSending: 'Vor dem Senden',
  },
  forecast: {
    'trap-filled':
      'Ein verstecktes Feld, eine Falle für Roboter, wurde ausgefüllt, wohl vom Browser: Die Website würde deinen Kommentar wegwerfen.',
    duplicate:
      'Diese Worte hast du unter diesem Artikel schon gesendet: Die Website wird sie wahrscheinlich ablehnen.',
    'too-long':
      'Das ist länger, als die Website annimmt: Sie wird wahrscheinlich kürzen oder ablehnen.',
    'too-short': 'Das ist kürzer, als die Website annimmt: Sie wird wahrscheinlich ablehnen.',
    'time-trap':
      'Wer gleich nach dem Öffnen der Seite veröffentlicht, gilt hier als Roboter: Warte noch ein paar Sekunden.',
    flood:
      'Du hast hier gerade kommentiert: Die Website wird in den nächsten Sekunden wahrscheinlich keinen weiteren Kommentar annehmen.',
    links:
      'Mit zwei oder mehr Links wird die Website deinen Kommentar wahrscheinlich erst zum Prüfen zurückhalten.',
    bbcode: 'Links in der Form [url] gelten hier wahrscheinlich als Spam.',
    'first-time':
      'Soweit Causerie weiß, ist das dein erster Kommentar auf dieser Website: Er wird wahrscheinlich erst geprüft.',
  },
  failure: {
    duplicate:
      'Sie hat ihn schon: Ein gleicher Kommentar existiert, vielleicht wartet er auf Freischaltung.',
    'too-fast': 'Du kommentierst ihr zu schnell.',
    'missing-field': 'Eine Angabe fehlt, oft der Name oder die E-Mail-Adresse.',
    closed: 'Die Kommentare wurden gerade geschlossen.',
    'not-allowed': 'Sie lässt dich hier nicht kommentieren oder verlangt eine Anmeldung.',
    'log-in': 'Sie verlangt zuerst eine Anmeldung.',
    captcha: 'Der Test gegen Roboter wurde nicht bestanden. Mach ihn noch einmal und sende dann.',
    empty: 'Bei ihr ist ein leerer Kommentar angekommen.',
    'too-long': 'Der Text, der Name oder die Adresse ist zu lang.',
    spam: 'Sie hält ihn für Spam. Weniger Links helfen oft.',
    'server-error': 'Die Website ist gestört. Versuche es später noch einmal.',
    unknown: 'Sie hat keinen klaren Grund genannt.',
  },
} satisfies Pick<Messages, keyof typeof master>;

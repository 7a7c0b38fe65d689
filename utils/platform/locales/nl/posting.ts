import type { posting as master } from '../fr/posting.ts';
import type { Messages } from '../messages.ts';

/** What the background says around the moment of posting: in the page, below the field. */
export const posting = {
  posting: {
    failed: 'De site heeft je reactie geweigerd.',
    kept: 'Je tekst is ongeschonden.',
    emptyTrap: 'Valstrikveld leegmaken',
    trapEmptied: 'Valstrikveld leeggemaakt.',
    cut: 'De site heeft je tekst afgekapt, hier is hij helemaal bewaard. Verloren tekens op de pagina:',
    waiting: 'Door de site ontvangen, wacht op goedkeuring.',
    onlyPreview:
      'Dat was alleen het voorbeeld: klik nog eens op de knop van de site om te plaatsen.',
    beforeSending: 'Voor je verstuurt',
  },
  forecast: {
    'trap-filled':
      'Een verborgen veld, een valstrik voor robots, is ingevuld, vast door de browser: de site zou je reactie weggooien.',
    duplicate:
      'Deze woorden heb je al onder dit artikel verstuurd: de site zal ze waarschijnlijk weigeren.',
    'too-long':
      'Dit is langer dan de site aanneemt: het wordt waarschijnlijk afgekapt of geweigerd.',
    'too-short': 'Dit is korter dan de site aanneemt: het wordt waarschijnlijk geweigerd.',
    'time-trap':
      'Wie meteen na het openen van de pagina plaatst, ziet de site aan voor een robot: wacht nog een paar seconden.',
    flood:
      'Je hebt hier net gereageerd: de site zal de komende seconden waarschijnlijk geen nieuwe reactie aannemen.',
    links:
      'Met twee of meer links houdt de site je reactie waarschijnlijk vast om haar eerst te lezen.',
    bbcode: 'Links geschreven als [url] gelden hier waarschijnlijk als spam.',
    'first-time':
      'Voor zover Causerie weet is dit je eerste reactie op deze site: ze wordt waarschijnlijk eerst gelezen.',
  },
  failure: {
    duplicate: 'Ze is er al: er bestaat een gelijke reactie, die misschien op goedkeuring wacht.',
    'too-fast': 'Je reageert te snel naar de zin van de site.',
    'missing-field': 'Er ontbreekt iets, vaak de naam of het e-mailadres.',
    closed: 'De reacties zijn zojuist gesloten.',
    'not-allowed': 'Je mag hier niet reageren, of je moet eerst inloggen.',
    'log-in': 'Je moet eerst inloggen.',
    captcha: 'De test tegen robots is niet gehaald. Doe hem opnieuw en verstuur dan.',
    empty: 'Er is een lege reactie aangekomen.',
    'too-long': 'De tekst, de naam of het adres is te lang.',
    spam: 'Ze is aangezien voor spam. Minder links helpt vaak.',
    'server-error': 'De site heeft een storing. Probeer het later opnieuw.',
    unknown: 'Er is geen duidelijke reden gegeven.',
  },
} satisfies Pick<Messages, keyof typeof master>;

import type { notices as master } from '../fr/notices.ts';
import type { Messages } from '../messages.ts';

/** What is said about a draft in its place, and the reader's mirror. */
export const notices = {
  notice: {
    unread: 'Het artikel staat nog maar net open',
    'said-before': 'Dit is misschien al gezegd',
    'old-thread': 'Hier antwoordt niemand meer',
    closing: 'De reacties gaan bijna dicht',
    'other-identity': 'Je ondertekent niet zoals gewoonlijk',
    'long-reply': 'Een lang antwoord voor deze discussie',
  },
  noticeWhy: {
    unread:
      'Zelfs wie heel snel leest, kon er pas {percent}% van zien. Heb je het ergens anders gelezen, des te beter.',
    'said-before': 'De reacties die er het meest op lijken:',
    'old-thread': 'De laatste reactie is van {date}.',
    closing: 'De pagina zegt: “{words}”',
    'other-identity': 'In het formulier staat “{now}”, hier onderteken je met “{usual}”.',
    'long-reply': 'Het telt {words} woorden, een reactie hier telt er {usual}.',
  },
  noticeAct: {
    dismiss: 'Zo laten',
    turnOff: 'Niet meer zeggen',
    see: 'Bekijken',
    settings: 'Wat er gezegd wordt voordat je een antwoord verstuurt',
  },
  mirror: {
    title: 'Mijn spiegel',
    help: 'Getallen, en niets van wat je hebt geschreven. Ze verlaten deze browser niet.',
    none: 'Nog niets.',
    noticed: 'Opmerkingen',
    edited: 'Daarna gewijzigd',
    asIs: 'Ongewijzigd verstuurd',
    held: 'Vastgehouden door een site',
    forget: 'Alles wissen',
  },
} satisfies Pick<Messages, keyof typeof master>;

import { COMMENT_WORDS } from './comment-words.ts';

/** What a field says that asks for a comment and does not name it: a placeholder, a label. */
const INVITATIONS =
  /(?:share|what are|add|post) your (?:thoughts|views?)|your (?:thoughts|point of view)\b|what do you think|join the (?:conversation|debate)|(?:write|leave|add) a response|(?:votre|your) contribution|(?:ihr|dein) beitrag|point de vue|qu['’]en pensez|votre avis|exprimez-vous|(?:ihre|deine) meinung|was (?:meinen|denken) sie|was (?:meinst|denkst) du|qué piensas|cosa ne pensi|o que (?:você )?acha|(?:jouw|je|uw) mening|wat vind(?: jij|t u)|vad tycker du|co o tym (?:myślisz|sądzisz)|что (?:вы )?думаете|ваше мнение|düşünüyorsun|رأيك/;

/** The words a field has for itself. */
export const FIELD_WORDS = new RegExp(`${COMMENT_WORDS.source}|${INVITATIONS.source}`);

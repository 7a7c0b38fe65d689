import type { rescue as master } from '../fr/rescue.ts';
import type { Messages } from '../messages.ts';

/** Around the moment of posting. */
export const rescue = {
  rescue: {
    putBack: 'Voltar ao artigo e repô-lo',
    lookAgain: 'Ver de novo',
    titleMark: 'Assinalar um comentário inacabado no título do separador',
    split: 'Dividir em dois no fim de uma frase',
    restTitle: 'O resto do seu texto está guardado aqui.',
    restLater: 'Espera que a primeira parte seja publicada.',
    restTake: 'Continuar com o resto',
    waitOver: 'Já pode enviá-lo de novo.',
  },
  rest: {
    title: 'Deixar descansar',
    help: 'O Causerie lembra-o no seu botão. Nunca nada é publicado.',
    'ten-minutes': '10 minutos',
    'an-hour': 'Uma hora',
    tonight: 'Até logo à noite',
    tomorrow: 'Até amanhã à noite',
    resting: 'Vai relê-lo {when}.',
    cancel: 'Deixar de me lembrar',
    listTitle: 'Rascunhos que descansam',
    due: 'Para reler',
    upcoming: 'Em descanso até {when}',
    open: 'Abrir o artigo',
    done: 'Tirar desta lista',
  },
  rescueCount: {
    wait: {
      one: 'O site vai aceitá-lo em {count} segundo.',
      other: 'O site vai aceitá-lo em {count} segundos.',
    },
  },
} satisfies Pick<Messages, keyof typeof master>;

import type { rescue as master } from '../fr/rescue.ts';
import type { Messages } from '../messages.ts';

/** Around the moment of posting. */
export const rescue = {
  rescue: {
    putBack: 'Voltar ao artigo e recolocá-lo',
    lookAgain: 'Olhar de novo',
    titleMark: 'Assinalar um comentário inacabado no título da aba',
    split: 'Dividir em dois no fim de uma frase',
    restTitle: 'O resto do seu texto está guardado aqui.',
    restLater: 'Ele espera que a primeira parte seja publicada.',
    restTake: 'Continuar com o resto',
    waitOver: 'Você já pode enviá-lo de novo.',
  },
  rest: {
    title: 'Deixar descansar',
    help: 'O Causerie vai lembrar você no botão dele. Nada é publicado jamais.',
    'ten-minutes': '10 minutos',
    'an-hour': 'Uma hora',
    tonight: 'Até hoje à noite',
    tomorrow: 'Até amanhã à noite',
    resting: 'Você vai relê-lo {when}.',
    cancel: 'Não me lembrar mais',
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

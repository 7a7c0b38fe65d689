import type { secondLook as master } from '../fr/second-look.ts';
import type { Messages } from '../messages.ts';

/** How a draft reads to others. */
export const secondLook = {
  secondLook: {
    attack: 'Estas palavras visam uma pessoa',
    threat: 'Estas palavras soam como uma ameaça',
    slur: 'Esta palavra fere um grupo inteiro',
    group: 'Estas palavras visam um grupo inteiro',
    obscenity: 'Linguagem crua',
    brief: 'Palavras a rever',
    quoted: '«{words}»',
    instead: 'Escrever «{softer}» em vez de «{words}»',
    without: 'Tirar «{words}»',
    byBrowser: 'Visto pelo modelo do seu navegador, neste computador.',
    isQuotation: 'É uma citação',
    leave: 'Deixar assim',
  },
  secondLookWhy: {
    attack:
      'Muitos sites retêm-nas, e as respostas serão sobre elas mais do que sobre a sua ideia.',
    threat: 'Os sites retiram-nas, e a lei pode intervir.',
    slur: 'Os sites retiram-na quase sempre.',
    group: 'Os sites retiram-nas muitas vezes, e a lei pode intervir.',
    obscenity: 'Alguns sites filtram-na. Nada o impede de enviar assim.',
  },
} satisfies Pick<Messages, keyof typeof master>;

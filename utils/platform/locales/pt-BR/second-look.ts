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
    quoted: '“{words}”',
    instead: 'Escrever “{softer}” em vez de “{words}”',
    without: 'Tirar “{words}”',
    byBrowser: 'Visto pelo modelo do seu navegador, neste computador.',
    isQuotation: 'É uma citação',
    leave: 'Deixar assim',
  },
  secondLookWhy: {
    attack: 'Muitos sites as retêm, e as respostas serão sobre elas mais do que sobre a sua ideia.',
    threat: 'Os sites as retiram, e a lei pode intervir.',
    slur: 'Os sites quase sempre a retiram.',
    group: 'Os sites muitas vezes as retiram, e a lei pode intervir.',
    obscenity: 'Alguns sites a filtram. Nada impede você de enviar assim.',
  },
} satisfies Pick<Messages, keyof typeof master>;

import type { notices as master } from '../fr/notices.ts';
import type { Messages } from '../messages.ts';

/** What is said about a draft in its place, and the reader’s mirror. */
export const notices = {
  notice: {
    unread: 'O artigo mal foi aberto',
    'said-before': 'Isso talvez já tenha sido dito',
    'old-thread': 'Ninguém mais responde aqui',
    closing: 'Os comentários vão fechar',
    'other-identity': 'Você não está assinando como de costume',
    'long-reply': 'Resposta longa para esta discussão',
  },
  noticeWhy: {
    unread:
      'Mesmo lendo muito rápido, havia tempo para ver {percent}% dele. Se você leu em outro lugar, melhor ainda.',
    'said-before': 'Os comentários mais próximos:',
    'old-thread': 'O último comentário é de {date}.',
    closing: 'A página diz: “{words}”',
    'other-identity': 'O formulário diz “{now}”, aqui você assina “{usual}”.',
    'long-reply': 'Ela tem {words} palavras, um comentário daqui tem {usual}.',
  },
  noticeAct: {
    dismiss: 'Deixar assim',
    turnOff: 'Não dizer mais',
    see: 'Ver',
    settings: 'O que é dito antes de enviar uma resposta',
  },
  mirror: {
    title: 'Meu espelho',
    help: 'Números, e nada do que você escreveu. Eles não saem deste navegador.',
    none: 'Nada ainda.',
    noticed: 'Observações',
    edited: 'Alterados depois',
    asIs: 'Enviados como estavam',
    held: 'Retidos por um site',
    forget: 'Apagar tudo',
  },
} satisfies Pick<Messages, keyof typeof master>;

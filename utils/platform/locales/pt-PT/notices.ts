import type { notices as master } from '../fr/notices.ts';
import type { Messages } from '../messages.ts';

/** What is said about a draft in its place, and the reader’s mirror. */
export const notices = {
  notice: {
    unread: 'O artigo mal foi aberto',
    'said-before': 'Talvez já tenha sido dito',
    'old-thread': 'Já ninguém responde aqui',
    closing: 'Os comentários vão fechar',
    'other-identity': 'Não está a assinar como de costume',
    'long-reply': 'Resposta longa para esta discussão',
  },
  noticeWhy: {
    unread:
      'Mesmo a ler muito depressa, havia tempo para ver {percent}% dele. Se o leu noutro lugar, tanto melhor.',
    'said-before': 'Os comentários mais próximos:',
    'old-thread': 'O último comentário é de {date}.',
    closing: 'A página diz: «{words}»',
    'other-identity': 'O formulário diz «{now}», aqui assina «{usual}».',
    'long-reply': 'Tem {words} palavras, um comentário daqui tem {usual}.',
  },
  noticeAct: {
    dismiss: 'Deixar assim',
    turnOff: 'Não voltar a dizer',
    see: 'Ver',
    settings: 'O que é dito antes de enviar uma resposta',
  },
  mirror: {
    title: 'O meu espelho',
    help: 'Números, e nada do que escreveu. Não saem deste navegador.',
    none: 'Ainda nada.',
    noticed: 'Observações',
    edited: 'Alterados depois',
    asIs: 'Enviados como estavam',
    held: 'Retidos por um site',
    forget: 'Apagar tudo',
  },
} satisfies Pick<Messages, keyof typeof master>;

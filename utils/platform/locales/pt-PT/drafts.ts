import type { drafts as master } from '../fr/drafts.ts';
import type { Messages } from '../messages.ts';

/** What is kept, and what became of it. */
export const drafts = {
  revisions: {
    title: 'Versões anteriores',
    show: 'Versões anteriores',
    none: 'Ainda não há versão anterior.',
    restore: 'Retomar esta versão',
    restored: 'Versão retomada. A outra continua nesta lista.',
    pause: 'antes de uma pausa',
    size: 'antes de um grande corte',
    conflict: 'substituída por outro texto',
    emptied: 'antes de ser apagada',
  },
  state: {
    sent: 'Enviado {when}. O Causerie espera vê-lo na página.',
    seen: 'Publicado: o seu comentário está na página.',
    seenLink: 'Ver',
    waiting: 'Recebido pelo site, a aguardar moderação.',
    waitingLink: 'Ver em espera',
    failed: 'O site recusou o seu comentário.',
    failedKept: 'O seu texto está intacto.',
    siteSays: 'O que o site diz',
    missing: 'Enviado em {sent}, não encontrado na página em {looked}. O seu texto está guardado.',
    writing: 'Rascunho',
    useAgain: 'Retomar este texto',
    forget: 'Deixar de guardar',
    forgotten: 'Texto esquecido.',
  },
  recent: {
    title: 'Os seus últimos textos',
    help: 'Abra o artigo para retomar o texto onde o deixou.',
    failed: 'Recusado pelo site',
    missing: 'Não encontrado na página',
    waiting: 'A aguardar moderação',
    sent: 'Enviado',
    seen: 'Publicado',
    writing: 'Rascunho',
  },
} satisfies Pick<Messages, keyof typeof master>;

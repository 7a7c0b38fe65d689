import type { browser as master } from '../fr/browser.ts';
import type { Messages } from '../messages.ts';

/** What the browser itself shows, and what the background says: the toolbar, the page, the menu. */
export const browser = {
  manifest: {
    name: 'Causerie',
    shortName: 'Causerie',
    description:
      'Guarde, revise e compartilhe o que você escreve sob os artigos. Tudo fica no seu computador.',
    actionTitle: 'Causerie',
    commandToggleSheet: 'Escrever ao lado do artigo',
    commandShare: 'Compartilhar o artigo',
    commandOpenPopup: 'Abrir o Causerie',
  },
  badge: {
    form: 'Causerie: este artigo aceita comentários',
    formWithDraft: 'Causerie: um rascunho espera por você aqui',
    noForm: 'Causerie: não é possível comentar aqui',
    off: 'Causerie: em pausa neste site',
    failed: 'Causerie: o site recusou seu comentário, seu texto está guardado',
    reminder: 'Causerie: um rascunho já descansou o bastante, releia',
    waiting: 'Causerie: seu comentário aguarda moderação',
  },
  page: {
    openSheet: 'Escrever ao lado com o Causerie',
    restoreDraft: 'Recolocar meu rascunho',
    replaceText: 'Substituir o que está escrito pelo meu rascunho',
    restoreReply: 'Retomar minha resposta a {author}',
    parentGone: 'O comentário que você respondia não está mais nesta página.',
    noReply: 'Esta página não permite mais responder a esse comentário.',
    restoreHere: 'Colocar minha resposta aqui',
    otherPlace: 'Este texto foi começado em outro lugar. É mesmo aqui que ele deve ficar?',
    saved: 'Rascunho salvo',
    roomShort: 'Rascunho salvo, mas o espaço do Causerie está quase cheio',
    noRoom: 'Rascunho não salvo: o espaço do Causerie está cheio, copie seu texto',
    notSaved: 'Rascunho não salvo: copie seu texto por segurança',
    reload: 'O Causerie foi atualizado: recarregue a página para continuar a usá-lo',
    sheetTitle: 'Causerie, seu comentário',
  },
  menu: {
    share: 'Compartilhar em…',
    copyLink: 'Copiar o link limpo',
    copyPassage: 'Copiar um link para este trecho',
    quote: 'Citar no meu comentário',
    thread: 'Nesta discussão',
    'thread-branch': 'Só esta conversa',
    'thread-author': 'Só este autor',
    'thread-mute': 'Silenciar este autor neste site',
  },
  messenger: {
    email: 'E-mail',
    facebook: 'Facebook (publicação)',
  },
} satisfies Pick<Messages, keyof typeof master>;

import type { browser as master } from '../fr/browser.ts';
import type { Messages } from '../messages.ts';

/** What the browser itself shows, and what the background says: the toolbar, the page, the menu. */
export const browser = {
  manifest: {
    name: 'Causerie',
    shortName: 'Causerie',
    description:
      'Guarde, reveja e partilhe o que escreve sob os artigos. Tudo fica no seu computador.',
    actionTitle: 'Causerie',
    commandToggleSheet: 'Escrever ao lado do artigo',
    commandShare: 'Partilhar o artigo',
    commandOpenPopup: 'Abrir o Causerie',
  },
  badge: {
    form: 'Causerie: este artigo aceita comentários',
    formWithDraft: 'Causerie: há um rascunho à sua espera aqui',
    noForm: 'Causerie: não é possível comentar aqui',
    off: 'Causerie: em pausa neste site',
    failed: 'Causerie: o site recusou o seu comentário, o seu texto está guardado',
    reminder: 'Causerie: um rascunho já descansou o suficiente, pode relê-lo',
    waiting: 'Causerie: o seu comentário aguarda moderação',
  },
  page: {
    openSheet: 'Escrever ao lado com o Causerie',
    restoreDraft: 'Repor o meu rascunho',
    replaceText: 'Substituir o que está escrito pelo meu rascunho',
    restoreReply: 'Retomar a minha resposta a {author}',
    parentGone: 'O comentário a que respondia já não está nesta página.',
    noReply: 'Esta página já não permite responder a esse comentário.',
    restoreHere: 'Pôr a minha resposta aqui',
    otherPlace: 'Este texto foi começado noutro lugar. É mesmo aqui que deve ficar?',
    saved: 'Rascunho guardado',
    roomShort: 'Rascunho guardado, mas o espaço do Causerie está quase cheio',
    noRoom: 'Rascunho não guardado: o espaço do Causerie está cheio, copie o seu texto',
    notSaved: 'Rascunho não guardado: copie o seu texto por segurança',
    reload: 'O Causerie foi atualizado: recarregue a página para continuar a usá-lo',
    sheetTitle: 'Causerie, o seu comentário',
  },
  menu: {
    share: 'Partilhar em…',
    copyLink: 'Copiar o link limpo',
    copyPassage: 'Copiar um link para este excerto',
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

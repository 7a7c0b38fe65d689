/** What the browser itself shows, and what the background says: the toolbar, the page, the menu. */
export const browser = {
  manifest: {
    name: 'Causerie',
    shortName: 'Causerie',
    description:
      'Gardez, relisez et partagez ce que vous écrivez sous les articles. Tout reste sur votre ordinateur.',
    actionTitle: 'Causerie',
    commandToggleSheet: 'Écrire à côté de l’article',
    commandShare: 'Partager l’article',
    commandOpenPopup: 'Ouvrir Causerie',
  },
  badge: {
    form: 'Causerie : cet article se commente',
    formWithDraft: 'Causerie : un brouillon vous attend ici',
    noForm: 'Causerie : pas de commentaire possible ici',
    off: 'Causerie : en pause sur ce site',
    failed: 'Causerie : le site a refusé votre commentaire, votre texte est gardé',
    reminder: 'Causerie : un brouillon a assez reposé, à relire',
    waiting: 'Causerie : votre commentaire attend la modération',
  },
  page: {
    openSheet: 'Écrire à côté avec Causerie',
    restoreDraft: 'Remettre mon brouillon',
    replaceText: 'Remplacer ce qui est écrit par mon brouillon',
    saved: 'Brouillon enregistré',
    roomShort: 'Brouillon enregistré, mais l’espace de Causerie est presque plein',
    noRoom: 'Brouillon non enregistré : l’espace de Causerie est plein, copiez votre texte',
    notSaved: 'Brouillon non enregistré : copiez votre texte par prudence',
    reload: 'Causerie a été mise à jour : rechargez la page pour continuer à l’utiliser',
    sheetTitle: 'Causerie, votre commentaire',
  },
  menu: {
    share: 'Partager vers…',
    copyLink: 'Copier le lien propre',
    copyPassage: 'Copier un lien vers ce passage',
    quote: 'Citer dans mon commentaire',
    thread: 'Dans ce fil',
    'thread-branch': 'Seulement cette conversation',
    'thread-author': 'Seulement cet auteur',
    'thread-mute': 'Masquer cet auteur sur ce site',
  },
  messenger: {
    email: 'E-mail',
    facebook: 'Facebook (publication)',
  },
} as const;

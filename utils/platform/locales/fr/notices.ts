/** What is said about a draft in its place, and the reader's mirror. */
export const notices = {
  notice: {
    unread: 'L’article est à peine ouvert',
    'said-before': 'Cela a peut-être déjà été dit',
    'old-thread': 'Plus personne ne répond ici',
    closing: 'Les commentaires vont fermer',
    'other-identity': 'Vous ne signez pas comme d’habitude',
    'long-reply': 'Longue réponse pour ce fil',
  },
  noticeWhy: {
    unread:
      'Même en lisant très vite, il y avait le temps d’en voir {percent} %. Si vous l’avez lu ailleurs, tant mieux.',
    'said-before': 'Les commentaires les plus proches :',
    'old-thread': 'Le dernier commentaire date du {date}.',
    closing: 'La page dit : « {words} »',
    'other-identity': 'Le formulaire dit « {now} », vous signez ici « {usual} ».',
    'long-reply': 'Elle a {words} mots, un commentaire d’ici en a {usual}.',
  },
  noticeAct: {
    dismiss: 'Laisser',
    turnOff: 'Ne plus me le dire',
    see: 'Voir',
    settings: 'Ce qui est dit avant d’envoyer une réponse',
  },
  mirror: {
    title: 'Mon miroir',
    help: 'Des nombres, et rien de ce que vous avez écrit. Ils ne quittent pas ce navigateur.',
    none: 'Rien encore.',
    noticed: 'Remarques',
    edited: 'Changés après',
    asIs: 'Envoyés tels quels',
    held: 'Mis en attente par un site',
    forget: 'Tout effacer',
  },
} as const;

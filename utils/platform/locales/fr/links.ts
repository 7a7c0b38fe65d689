/** What was taken out of links, and how it comes back. */
export const links = {
  link: {
    restore: 'Remettre',
    restored: 'Remis dans le lien : {name}',
  },
  linkPart: {
    tracker: 'Mouchard',
    identity: 'Ce qui vous désigne',
    gift: 'Accès offert par votre abonnement',
    wrapper: 'Détour par',
    credentials: 'Mot de passe',
    'fragment-tracker': 'Mouchard',
    'path-tracker': 'Mouchard',
  },
  linkCount: {
    removed: {
      one: '{count} élément enlevé des liens',
      other: '{count} éléments enlevés des liens',
    },
  },
} as const;

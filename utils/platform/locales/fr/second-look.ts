/** How a draft reads to others. */
export const secondLook = {
  secondLook: {
    attack: 'Ces mots visent une personne',
    threat: 'Ces mots se lisent comme une menace',
    slur: 'Ce mot blesse tout un groupe',
    group: 'Ces mots visent tout un groupe',
    obscenity: 'Un langage cru',
    brief: 'Des mots à peser',
    quoted: '« {words} »',
    instead: 'Écrire « {softer} » au lieu de « {words} »',
    without: 'Enlever « {words} »',
    byBrowser: 'Vu par le modèle de votre navigateur, sur cette machine.',
    isQuotation: 'C’est une citation',
    leave: 'Laisser ainsi',
  },
  secondLookWhy: {
    attack:
      'Beaucoup de sites les retiennent, et la réponse portera sur eux plus que sur votre idée.',
    threat: 'Les sites les retirent, et la loi peut s’en mêler.',
    slur: 'Les sites le retirent presque toujours.',
    group: 'Les sites les retirent souvent, et la loi peut s’en mêler.',
    obscenity: 'Certains sites les filtrent. Rien ne vous empêche d’envoyer ainsi.',
  },
} as const;

/** Around the moment of posting. */
export const rescue = {
  rescue: {
    putBack: 'Revenir à l’article et l’y remettre',
    lookAgain: 'Regarder de nouveau',
    titleMark: 'Signaler un commentaire inachevé dans le titre de l’onglet',
    split: 'Couper en deux à une phrase',
    restTitle: 'La suite de votre texte est gardée ici.',
    restLater: 'Elle attend que la première partie soit publiée.',
    restTake: 'Continuer avec la suite',
    waitOver: 'Vous pouvez le renvoyer maintenant.',
  },
  rest: {
    title: 'Laisser reposer',
    help: 'Causerie vous le rappellera sur son bouton. Rien n’est publié à votre place.',
    'ten-minutes': '10 minutes',
    'an-hour': 'Une heure',
    tonight: 'Jusqu’à ce soir',
    tomorrow: 'Jusqu’à demain soir',
    resting: 'Vous le relirez {when}.',
    cancel: 'Ne plus me le rappeler',
    listTitle: 'Brouillons qui reposent',
    due: 'À relire',
    upcoming: 'En repos jusqu’à {when}',
    open: 'Ouvrir l’article',
    done: 'Retirer de cette liste',
  },
  rescueCount: {
    wait: {
      one: 'Le site l’acceptera dans {count} seconde.',
      other: 'Le site l’acceptera dans {count} secondes.',
    },
  },
} as const;

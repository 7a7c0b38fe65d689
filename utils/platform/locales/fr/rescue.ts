/** Around the moment of posting. */
export const rescue = {
  rescue: {
    putBack: 'Revenir à l’article et l’y remettre',
    lookAgain: 'Regarder de nouveau',
    waitOver: 'Vous pouvez le renvoyer maintenant.',
  },
  rescueCount: {
    wait: {
      one: 'Le site l’acceptera dans {count} seconde.',
      other: 'Le site l’acceptera dans {count} secondes.',
    },
  },
} as const;

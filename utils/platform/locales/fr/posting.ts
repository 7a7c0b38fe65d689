/** What the background says around the moment of posting: in the page, below the field. */
export const posting = {
  posting: {
    failed: 'Le site a refusé votre commentaire.',
    kept: 'Votre texte est intact.',
    waiting: 'Bien reçu par le site, en attente de modération.',
    onlyPreview: 'Ce n’était que l’aperçu : cliquez encore sur le bouton du site pour publier.',
  },
  failure: {
    duplicate:
      'Il a déjà été reçu : un commentaire identique existe. Il attend peut-être la modération.',
    'too-fast': 'Vous commentez trop vite à son goût.',
    'missing-field': 'Il manque un renseignement, souvent le nom ou l’e-mail.',
    closed: 'Les commentaires viennent d’être fermés.',
    'not-allowed': 'Il ne vous autorise pas à commenter ici, ou demande de se connecter.',
    'log-in': 'Il demande de se connecter d’abord.',
    captcha: 'Le test contre les robots n’a pas été passé. Refaites-le, puis renvoyez.',
    empty: 'Il a reçu un commentaire vide.',
    'too-long': 'Le texte, le nom ou l’adresse est trop long.',
    spam: 'Il l’a pris pour un message indésirable. Moins de liens aide souvent.',
    'server-error': 'Le site est en panne. Réessayez plus tard.',
    unknown: 'Il n’a pas donné de raison claire.',
  },
} as const;

/** What the background says around the moment of posting: in the page, below the field. */
export const posting = {
  posting: {
    failed: 'Le site a refusé votre commentaire.',
    kept: 'Votre texte est intact.',
    emptyTrap: 'Vider le champ piège',
    trapEmptied: 'Champ piège vidé.',
    cut: 'Le site a coupé votre texte, gardé ici en entier. Caractères perdus dans la page :',
    waiting: 'Bien reçu par le site, en attente de modération.',
    onlyPreview: 'Ce n’était que l’aperçu : cliquez encore sur le bouton du site pour publier.',
    beforeSending: 'À savoir avant d’envoyer',
  },
  forecast: {
    'trap-filled':
      'Un champ caché, tendu aux robots, a été rempli, sans doute par le navigateur : le site jetterait votre commentaire.',
    duplicate:
      'Vous avez déjà envoyé ces mots sous cet article : le site les refusera probablement.',
    'too-long': 'C’est plus long que ce que le site accepte : il coupera ou refusera probablement.',
    'too-short': 'C’est plus court que ce que le site accepte : il refusera probablement.',
    'time-trap':
      'Le site prend pour un robot qui publie dès l’ouverture de la page : attendez encore quelques secondes.',
    flood:
      'Vous venez de commenter ici : le site refusera probablement un autre commentaire avant quelques secondes.',
    links:
      'Avec deux liens ou plus, le site gardera probablement votre commentaire pour le relire d’abord.',
    bbcode: 'Les liens écrits en [url] passent probablement pour indésirables ici.',
    'first-time':
      'C’est, à la connaissance de Causerie, votre premier commentaire sur ce site : il attendra probablement une relecture.',
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

/** First steps and help. */
export const welcome = {
  welcome: {
    title: 'Bienvenue dans Causerie',
    lead: 'Trois gestes, à essayer ici sur un vrai petit formulaire.',
    articleTitle: 'Un jardin sur le toit',
    field: 'Votre commentaire',
    example: 'Écrire un exemple',
    exampleText: 'Merci pour cet article !!!!! À lire aussi :',
    lose: 'Vider le champ, comme une page rechargée',
    notKept: 'Cette page est un essai : rien de ce que vous y écrivez n’est gardé.',
    writeFirst: 'Écrivez d’abord quelques mots plus haut.',
    keep: '1. Votre texte est gardé',
    keepHow:
      'Sous un article, Causerie garde ce que vous écrivez pendant que vous écrivez. Si la page se recharge, un clic le remet.',
    check: '2. Votre texte est relu',
    checkHow:
      'Mouchards dans les liens, données personnelles, caractères cachés : Causerie les signale et les retire si vous le voulez.',
    share: '3. L’article se partage',
    shareHow: 'Le message se prépare pour la messagerie de votre choix. Rien ne part sans vous.',
    privacy: 'Ce que Causerie voit, ce qui ne part jamais',
    sees: 'Causerie regarde les pages ouvertes pour y trouver le formulaire de commentaire, et lit ce que vous y écrivez.',
    stays:
      'Vos textes restent dans ce navigateur. Causerie n’a ni serveur, ni compte, ni mesure d’audience. Seules vos préférences voyagent, par votre navigateur, tant que vous ne l’arrêtez pas.',
    accessAll:
      'Causerie a accès aux sites : elle garde vos textes partout où vous ne l’avez pas mise en pause.',
    accessSome:
      'Votre navigateur limite les sites où Causerie peut agir. Ailleurs, rien n’est gardé tant que vous n’avez pas cliqué sur son icône ; tout reste à portée dans sa fenêtre.',
    accessAsk: 'Autoriser tous les sites',
    accessRefused:
      'Le navigateur ne l’a pas accordé. L’accès se règle aussi dans ses réglages d’extensions.',
    help: 'Aide',
    messengers: 'Messageries',
    messengersHow: 'Ce qui se passera ici, sur cet appareil, quand vous les choisirez.',
    off: 'Où Causerie n’agit pas',
    offBrowser:
      'Dans les pages du navigateur, les boutiques d’extensions et les PDF : le navigateur n’y admet aucune extension.',
    offPrivate:
      'Dans les fenêtres privées, tant que vous ne l’y autorisez pas dans les réglages d’extensions du navigateur.',
    offPrivateAllowed:
      'Dans les fenêtres privées, vous l’avez autorisée : ce que vous y écrivez s’oublie avec la dernière.',
    offOwn: 'Là où vous l’avez mise en pause',
    where: 'Où tout est gardé',
    whereHow:
      'Dans l’espace de Causerie, dans ce navigateur, sans chiffrement. Désinstaller Causerie l’efface.',
    wipe: 'Exporter ou effacer vos données',
  },
  news: {
    title: 'Nouveautés',
    see: 'Causerie a été mise à jour : voir les nouveautés',
    dismiss: 'Ne plus le montrer',
  },
  newsOf: {
    '0.1.0':
      'La première Causerie : vos textes gardés pendant que vous écrivez, relus avant de partir, retrouvés ensuite ; l’article passé à qui vous parlez ; le fil lu en paix.',
  },
} as const;

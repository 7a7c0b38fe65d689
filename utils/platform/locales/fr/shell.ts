/** Shared by every view. */
export const shell = {
  common: {
    appName: 'Causerie',
    cancel: 'Annuler',
    close: 'Fermer',
    copied: 'Copié',
    copy: 'Copier',
    copyFailed: 'Le navigateur a refusé la copie. Sélectionnez le texte et copiez-le à la main.',
    retry: 'Réessayer',
  },
  error: {
    title: 'Quelque chose s’est mal passé dans cette partie de Causerie.',
    reassure: 'Vos brouillons sont en sécurité.',
    copyReport: 'Copier le rapport',
    tryAgain: 'Recommencer',
  },
  tabs: {
    label: 'Les quatre parties de Causerie',
    write: 'Écrire',
    thread: 'Lire',
    share: 'Partager',
    preferences: 'Préférences',
    panel: 'Ouvrir à côté de la page',
    detach: 'Ouvrir dans une fenêtre qui reste ouverte',
  },
} as const;

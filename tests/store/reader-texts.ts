/** What the reader of the store's pictures wrote, in the two languages the pictures are taken in. */
export type ReaderTexts = {
  /** Typed under the article: with things to mend. */
  comment: string;
  /** Told to whom the article is passed on. */
  note: string;
  siteName: string;
  /** Other articles they wrote under, newest first, and what they wrote. */
  others: readonly (readonly [title: string, text: string])[];
};

export const readerTexts = {
  fr: {
    comment:
      'Soixante milliards par jour, c’est beaucoup !!!!! Le <b>SMS</b> sert encore chez nous, voir ' +
      'https://exemple.fr/etude?id=4&utm_source=lettre. Qui veut en parler : camille@exemple.fr',
    note: 'À lire ce soir : le SMS n’a pas dit son dernier mot.',
    siteName: 'La Gazette',
    others: [
      [
        'Faut-il éteindre les lampadaires la nuit ?',
        'Chez nous on l’a fait : on revoit les étoiles.',
      ],
      ['La bibliothèque ouvrira le dimanche', 'Enfin. Merci aux bénévoles qui l’ont demandé.'],
      ['Les trains de nuit reviennent', 'J’y étais hier, et le wagon-restaurant aussi.'],
      ['Un verger au pied des immeubles', 'Des pommes, mais qui les taille en hiver ?'],
    ],
  },
  en: {
    comment:
      'Sixty billion a day is a lot!!!!! Where I live, <b>SMS</b> still does the job, see ' +
      'https://example.org/study?id=4&utm_source=letter. To talk about it: camille@example.org',
    note: 'Worth your evening: SMS has not had its last word.',
    siteName: 'The Gazette',
    others: [
      ['Should street lights go out at night?', 'Ours do now, and we see the stars again.'],
      ['The library will open on Sundays', 'At last. Thanks to those who asked for it.'],
      ['Night trains are coming back', 'I took one yesterday, dining car and all.'],
      ['An orchard between the tower blocks', 'Apples, yes, but who prunes them in winter?'],
    ],
  },
} as const satisfies Record<string, ReaderTexts>;

export type PictureLanguage = keyof typeof readerTexts;

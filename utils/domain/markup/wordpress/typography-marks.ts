/** Languages whose WordPress translation changes its quotation marks and that Causerie previews. */
export type TypographyLanguage = 'en' | 'fr';

export type TypographyMarks = {
  readonly openDouble: string;
  readonly closeDouble: string;
  readonly openSingle: string;
  readonly closeSingle: string;
  readonly apostrophe: string;
  readonly prime: string;
  readonly doublePrime: string;
};

/** The marks of `wptexturize`, as its English source and its official fr_FR translation write them. */
export const TYPOGRAPHY_MARKS: Readonly<Record<TypographyLanguage, TypographyMarks>> = {
  en: {
    openDouble: '&#8220;',
    closeDouble: '&#8221;',
    openSingle: '&#8216;',
    closeSingle: '&#8217;',
    apostrophe: '&#8217;',
    prime: '&#8242;',
    doublePrime: '&#8243;',
  },
  fr: {
    openDouble: '&laquo;&nbsp;',
    closeDouble: '&nbsp;&raquo;',
    openSingle: '&lsquo;',
    closeSingle: '&rsquo;',
    apostrophe: '&rsquo;',
    prime: '&prime;',
    doublePrime: '&Prime;',
  },
};

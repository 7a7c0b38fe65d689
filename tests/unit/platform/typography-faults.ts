import type { SpokenLanguage } from '../../../utils/platform/locales/languages.ts';

/** Something a language's typography never does, and how to find it in a text. */
type Fault = [what: string, fault: RegExp];

/** What no language here does. */
const everywhere: Fault[] = [
  ['a straight quotation mark', /"/u],
  ['three dots for an ellipsis', /\.\.\./u],
  ['a straight apostrophe', /'/u],
];

/** Most languages write their signs without a space before them. */
const noSpaceBefore: Fault = ['a space before a sign', /[\s\u00a0\u202f][:;!?,.](?!\p{L})/u];

/** As CLDR writes a percentage in most languages of the continent. */
const percentUntied: Fault = ['% without a no-break space', /[^\u00a0]%/u];

const onlyQuotes = (opening: string, closing: string): Fault => [
  `quotation marks other than ${opening}${closing}`,
  new RegExp(
    `[${[...'«»„“”‚‘'].filter(mark => mark !== opening && mark !== closing).join('')}]`,
    'u',
  ),
];

/**
 * By language. French: Imprimerie nationale, “Lexique des règles typographiques”. The quotation marks are
 * those CLDR gives as the main ones, except Spanish, where the Academy (Ortografía, 2010) puts «» first,
 * and Dutch, where CLDR's ‘ ’ would make a wrong ‘s avonds look right.
 */
const byLanguage: Record<string, Fault[]> = {
  fr: [
    ['; ! ? without a narrow no-break space', /[^\u202f?!][;!?]/u],
    // An address has its colon where it has it.
    ['a colon without a no-break space', /[^\u00a0]:(?!\/\/)/u],
    ['« without a narrow no-break space', /«(?!\u202f)/u],
    ['» without a narrow no-break space', /(?<!\u202f)»/u],
    ['a space before a comma or a full stop', /[\s\u00a0\u202f][.,]/u],
  ],
  en: [noSpaceBefore, onlyQuotes('“', '”')],
  de: [
    noSpaceBefore,
    onlyQuotes('„', '“'),
    percentUntied,
    ['… without a no-break space', /[^\u00a0]…/u],
    ['an address of respect: readers are “du”', /(?<!^|[.!?:] )\b(?:Sie|Ihre?[mnrs]?|Ihnen)\b/u],
  ],
  es: [
    noSpaceBefore,
    onlyQuotes('«', '»'),
    percentUntied,
    ['a space inside « »', /«\s|\s»/u],
    ['a question without ¿', /^[^¿]*\?/u],
    ['an exclamation without ¡', /^[^¡]*!/u],
    ['an address of respect: readers are “tú”', /\busted/iu],
  ],
  it: [noSpaceBefore, onlyQuotes('«', '»')],
  'pt-BR': [
    noSpaceBefore,
    onlyQuotes('“', '”'),
    [
      'a word of Portugal',
      /ecrã|ficheiro|(?<!com)partilh|utilizador|telemóvel|definições|palavra-passe/iu,
    ],
  ],
  'pt-PT': [
    noSpaceBefore,
    onlyQuotes('«', '»'),
    [
      'a word of Brazil',
      /você|\btela|arquivo|compartilh|usuário|celular|aplicativo|exclu[ií]|salvar|salvando/iu,
    ],
  ],
  nl: [noSpaceBefore, onlyQuotes('“', '”')],
  ar: [
    noSpaceBefore,
    onlyQuotes('«', '»'),
    ['a Latin comma, semicolon or question mark', /[,;?]/u],
    ['a space before an Arabic sign', /\s[،؛؟]/u],
    // Outside our pages the first letter decides the direction; a placeholder is isolated, so none.
    ['a sentence that begins with a Latin letter', /^\p{sc=Latin}.*\p{sc=Arabic}/u],
  ],
};

export const faultsOf = (language: SpokenLanguage): Fault[] => [
  ...everywhere,
  ...(byLanguage[language] ?? []),
];

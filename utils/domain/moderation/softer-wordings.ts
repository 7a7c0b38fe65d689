import type { ModerationLanguage } from './moderation-language.ts';

/**
 * Words that say the same without hitting anybody, in the languages Causerie speaks best. Lower case; a key
 * is a whole word or phrase. An empty one is left out. Written by us; none is put in without a click.
 */
export const SOFTER_WORDINGS: Readonly<
  Partial<Record<ModerationLanguage, Readonly<Record<string, string>>>>
> = {
  fr: {
    'ta gueule': 'je préfère m’arrêter là',
    'ferme ta gueule': 'je préfère m’arrêter là',
    'fermez-la': 'je préfère m’arrêter là',
    'ferme-la': 'je préfère m’arrêter là',
    'de merde': 'très mauvais',
    'à la con': 'sans intérêt',
    merdique: 'mauvais',
    'putain de': '',
    putain: 'franchement',
    connerie: 'erreur',
    conneries: 'erreurs',
    idiot: 'peu convaincant',
    idiote: 'peu convaincante',
    stupide: 'peu convaincant',
    débile: 'peu convaincant',
    crétin: 'mal renseigné',
    imbécile: 'mal renseigné',
    abruti: 'mal renseigné',
    nul: 'faible',
    nulle: 'faible',
    'foutage de gueule': 'manque de respect',
  },
  en: {
    'shut up': 'let us stop here',
    'fuck off': 'let us stop here',
    fucking: '',
    bullshit: 'wrong',
    crap: 'poor',
    shitty: 'poor',
    stupid: 'unconvincing',
    idiotic: 'unconvincing',
    idiot: 'mistaken',
    moron: 'mistaken',
    moronic: 'unconvincing',
    dumb: 'unconvincing',
    garbage: 'poor',
  },
};

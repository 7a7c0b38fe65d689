import { createTranslator } from '../../utils/platform/i18n.ts';
import { fr } from '../../utils/platform/locales/fr/index.ts';

/** The journey's reader reads French: what the interface says is looked up, never repeated here. */
const french = createTranslator('fr', fr);

export const say = french.t;
export const sayPlural = french.plural;

import type { Draft } from '../domain/drafts/draft.ts';
import type { Translator } from '../platform/i18n.ts';

/** Where a draft stands, in two or three words. */
export function stateWords({ state }: Pick<Draft, 'state'>, { t }: Translator): string {
  return t(`recent.${state.name}`);
}

import type { Identity } from '../domain/preferences/preferences.ts';
import type { Sees } from './visibility.ts';

/** The three controls a comment form asks for. */
export type IdentityControls = Record<keyof Identity, HTMLElement | null>;

/**
 * Fills name, e-mail and site on the reader's click, in controls that can be seen and are empty or
 * hold something else. A hidden control is a decoy and stays empty.
 * @returns what was filled
 */
export function fillIdentity(
  controls: IdentityControls,
  identity: Identity,
  sees: Sees,
): (keyof Identity)[] {
  return (['name', 'email', 'site'] as const).filter(key => {
    const control = controls[key];
    if (!(control instanceof HTMLInputElement) || identity[key] === '' || !sees(control))
      return false;
    if (control.readOnly || control.disabled || control.value === identity[key]) return false;
    control.value = identity[key];
    for (const type of ['input', 'change'])
      control.dispatchEvent(new Event(type, { bubbles: true }));
    return true;
  });
}

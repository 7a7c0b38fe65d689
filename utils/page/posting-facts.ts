import type { PostingFacts } from '../domain/detection/posting-facts.ts';
import type { FoundForm } from './found-form.ts';
import { isTextControl } from './field-text.ts';
import { attribute } from './form-controls.ts';
import type { Sees } from './visibility.ts';

/** At most this many controls of a form are looked at. */
const MAX_CONTROLS = 60;

/**
 * Hidden controls by which a plugin takes for a robot whoever posts sooner after loading the page, with the
 * milliseconds it wants. Source: `antispam_bee.php`, `_is_shortest_time`.
 */
const TIME_TRAPS: Readonly<Record<string, number>> = { ab_init_time: 5000 };

/** Filled by scripts, and meant to be: tests against robots, tokens. */
const MEANT =
  /captcha|turnstile|recaptcha|token|nonce|csrf|akismet|^ak_(?!hp)|^ab_|ct_bot|apbct|time|stamp|_wp|parent|post/;

/** Of what is hidden from readers, what the names or the markup say is bait. */
const BAIT =
  /\bhp\b|honey|\bpot\b|hp_|_hp|alt_?s\b|alt_?email|nobot|no_?bot|f_mail|leave.?(?:this|empty|blank)|website|homepage|\burl\b|wpa_|zerospam/;

const TEXT_TYPES: ReadonlySet<string> = new Set(['text', 'email', 'url', 'tel', 'search', '']);

function isText(control: Element): control is HTMLInputElement | HTMLTextAreaElement {
  return (
    isTextControl(control) &&
    (control.localName === 'textarea' || TEXT_TYPES.has(attribute(control, 'type').trim()))
  );
}

/** Put there for robots: nobody can see it, and it is out of the keyboard's way or named as bait. */
function isBait(control: Element, sees: Sees): boolean {
  const names = attribute(control, 'name', 'id', 'class', 'aria-label');
  if (MEANT.test(names)) return false;
  const isOutOfTheWay =
    attribute(control, 'tabindex').trim() === '-1' ||
    control.closest('[aria-hidden=true]') !== null;
  return (isOutOfTheWay || BAIT.test(names)) && !sees(control);
}

/** The trap fields of a form that hold something: whoever sends that is thrown away unread. */
export function filledTraps({ block, field }: Pick<FoundForm, 'block' | 'field'>, sees: Sees) {
  return [...block.querySelectorAll('input,textarea')]
    .slice(0, MAX_CONTROLS)
    .filter(isText)
    .filter(control => control !== field && control.value !== control.defaultValue)
    .filter(control => control.value.trim() !== '' && isBait(control, sees));
}

/** Empties them, on the reader's click. @returns how many */
export function emptyTraps(found: Pick<FoundForm, 'block' | 'field'>, sees: Sees): number {
  const traps = filledTraps(found, sees);
  for (const trap of traps) {
    trap.value = '';
    trap.dispatchEvent(new Event('input', { bubbles: true }));
  }
  return traps.length;
}

/** When the form stops taking whoever posts for a robot, epoch milliseconds. */
export function readyAt({ block }: Pick<FoundForm, 'block'>): number | null {
  const waits = Object.entries(TIME_TRAPS).map(([name, wait]) =>
    block.querySelector(`input[name="${name}"]`) === null ? 0 : wait,
  );
  const wait = Math.max(...waits);
  return wait === 0 ? null : Math.ceil(performance.timeOrigin) + wait;
}

/** @param rules - the limits that the page itself shows, when they were read */
export function readPostingFacts(
  found: FoundForm,
  sees: Sees,
  rules: { minLength: number | null; maxLength: number | null } | null = null,
): PostingFacts {
  const { field, system } = found;
  const attributeMax = isTextControl(field) && field.maxLength >= 0 ? field.maxLength : null;
  const known = system?.limits;
  const shown = { min: rules?.minLength ?? null, max: rules?.maxLength ?? attributeMax };
  return {
    limits:
      shown.min === null && shown.max === null && known !== undefined
        ? { min: known.min ?? null, max: known.max ?? null, unit: known.unit }
        : {
            min: shown.min ?? known?.min ?? null,
            max: shown.max ?? known?.max ?? null,
            unit: 'utf16',
          },
    readyAt: readyAt(found),
    isTrapFilled: filledTraps(found, sees).length > 0,
  };
}

import type { DeepSelector } from '../systems/comment-system.ts';
import type { FoundForm } from './found-form.ts';
import { queryDeep } from './query-deep.ts';
import type { Sees } from './visibility.ts';

/** At most this many controls of a form are read. */
const MAX_CONTROLS = 60;

/** `Node.DOCUMENT_POSITION_FOLLOWING` */
const FOLLOWING = 4;

/** Whatever may send a form: old systems use links. */
export const BUTTONS =
  '[type=submit],button:not([type=reset]),[type=image],[type=button],[role=button],a[class*=submit i],a[id*=submit i],a[onclick*=comment i],a[href^="javascript:"][id*=comment i],[class*=submit i]:is(div,span),[id*=submit i]:is(div,span)';

/** Buttons that stand beside the one that sends. */
const ASIDE =
  /reset|cancel|annul|abbrech|preview|aperçu|pr[eé]visu|vorschau|log-?in|sign-?in|register|smil|emoji|captcha|refresh|toggle|upload|search|bold|italic|quote|close|clear|effacer|\bhelp\b/;

/** A single formatting or help button says no such word. */
const SENDS =
  /submit|post|send|comm|publi|envoy|valid|absend|absch|senden|dodaj|wyślij|добав|отправ|发|發|提交|plaats|invia|enviar|respond|reply|répond|save/;

/** An attribute in lower case, empty when absent. Read by `getAttribute`: a form's own properties are shadowed by its controls' names. */
export function attribute(element: Element | null, ...names: string[]): string {
  return names
    .map(name => element?.getAttribute(name) ?? '')
    .join(' ')
    .slice(0, 200)
    .toLowerCase();
}

/** What stands on a button, in the page's own case. */
export function buttonLabel(button: Element | null): string {
  const text = button?.textContent?.trim() || button?.getAttribute('value') || '';
  return (text || button?.getAttribute('aria-label') || '').slice(0, 100);
}

/** The first element a list of selectors finds, in the order of the list. */
export function firstOf(root: ParentNode, selectors: readonly DeepSelector[]): HTMLElement | null {
  for (const selector of selectors) {
    const found = queryDeep(root, selector);
    if (found !== null) return found;
  }
  return null;
}

/** The controls of a form as `type:name#id`, without the field itself and without any value. */
export function describeControls(block: Element, field: Element): string {
  return [...block.querySelectorAll('input,select,textarea')]
    .slice(0, MAX_CONTROLS)
    .filter(control => control !== field)
    .map(control => {
      const type = control.getAttribute('type') ?? control.localName;
      return `${type}:${attribute(control, 'name')}#${attribute(control, 'id')}`.toLowerCase();
    })
    .join(' ');
}

const saysOf = (button: Element) =>
  `${attribute(button, 'id', 'name', 'class', 'value', 'title')} ${buttonLabel(button).toLowerCase()}`;

const sends = (button: Element) => SENDS.test(saysOf(button));

const isSubmit = (button: Element) => attribute(button, 'type').trim() === 'submit';

/** Whether a box holds a button that may send, those of an editor's own aside. */
export function mayBeSent(block: Element): boolean {
  return [...block.querySelectorAll(BUTTONS)]
    .slice(0, MAX_CONTROLS)
    .some(button => !ASIDE.test(saysOf(button)) && (isSubmit(button) || sends(button)));
}

/**
 * The button that sends the form: after the field, seen, none of those that preview, cancel or log
 * in; one that says so before one that does not.
 */
export function findSubmit(block: Element, field: Element, sees: Sees): HTMLElement | null {
  const buttons = [...block.querySelectorAll<HTMLElement>(BUTTONS)]
    .slice(0, MAX_CONTROLS)
    .filter(button => !button.contains(field));
  const fit = buttons.filter(button => !ASIDE.test(saysOf(button)));
  const after = fit.filter(button => field.compareDocumentPosition(button) & FOLLOWING);
  return (
    after.find(button => isSubmit(button) && sees(button)) ??
    after.find(button => sends(button) && sees(button)) ??
    after.find(sees) ??
    fit.findLast(sends) ??
    fit.at(-1) ??
    buttons.at(-1) ??
    null
  );
}

/** What a control of an unknown form is for, told by its type and names. */
const PART_NAMES = {
  author: /author|auteur|name|nom\b|nick|pseudo|user/,
  email: /mail/,
  url: /url|site|web|homepage|link/,
  consent: /consent|cookie|save|remember|souvenir/,
} as const;

/** A control of a found form besides its field: by the system's selectors, else by its names. */
export function findPart(
  { block, system }: Pick<FoundForm, 'block' | 'system'>,
  part: keyof typeof PART_NAMES,
): HTMLElement | null {
  if (system !== null) return firstOf(block, system.parts[part]);
  const type =
    part === 'consent'
      ? 'input[type=checkbox]'
      : 'input:not([type]),input[type=text],input[type=email],input[type=url]';
  return (
    [...block.querySelectorAll<HTMLInputElement>(type)].slice(0, MAX_CONTROLS).find(control => {
      const names = attribute(control, 'name', 'id', 'autocomplete', 'placeholder', 'type');
      return PART_NAMES[part].test(names) && (part !== 'author' || !PART_NAMES.email.test(names));
    }) ?? null
  );
}

import { readRules, type FormRules, type RequiredPart } from '../domain/detection/form-rules.ts';
import { isTextControl, readField } from './field-text.ts';
import { findPart } from './form-controls.ts';
import type { FoundForm } from './found-form.ts';

/** Caps: a form with more than this explains itself to nobody. */
const MAX_ELEMENTS = 400;
const MAX_TEXT = 4000;
const MAX_COUNTER = 40;

/** Their words are choices or what the reader wrote, not rules. */
const SILENT = 'script,style,textarea,select,option,noscript,template,[contenteditable]';
const COUNTER_NAME = /count|char|limit|remain|rest(?:ant|e)|zeichen|length/i;

/** Asked for by attribute, or by a star in its label. */
function isRequired(control: Element | null, block: Element): boolean {
  if (control === null) return false;
  if (control.hasAttribute('required') || control.getAttribute('aria-required') === 'true')
    return true;
  const label = [...block.querySelectorAll('label')].find(
    ({ htmlFor }) => htmlFor !== '' && htmlFor === control.id,
  );
  const words = label?.textContent?.trim() ?? '';
  return /^\*|\*$|\((?:required|obligatoire|erforderlich|pflichtfeld|requerido|obrigatório|obbligatorio|verplicht)\)$/i.test(
    words,
  );
}

/** The form's own texts, piece by piece, what the reader wrote left out. */
function textsOf(block: Element, field: Element): { text: string; counters: string[] } {
  const pieces: string[] = [];
  const counters: string[] = [];
  const elements = [block, ...[...block.querySelectorAll('*')].slice(0, MAX_ELEMENTS)];
  for (const element of elements) {
    if (field.contains(element) || element.closest(SILENT) !== null) continue;
    const own = [...element.childNodes]
      .filter(({ nodeType }) => nodeType === 3)
      .map(node => node.textContent ?? '')
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
    if (own !== '') pieces.push(own);
    const whole = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (whole.length <= MAX_COUNTER && COUNTER_NAME.test(`${element.id} ${element.className}`))
      counters.push(whole);
  }
  return { text: pieces.join('\n').slice(0, MAX_TEXT), counters };
}

const lengthOf = (field: Element, name: string) => {
  const value = Number.parseInt(field.getAttribute(name) ?? '', 10);
  return Number.isNaN(value) || value <= 0 ? null : value;
};

/** Reads the rules a found form shows its readers. Made when a report is asked for, and when the reader pauses. */
export function readFormRules(found: FoundForm): FormRules {
  const { block, field } = found;
  const parts = ['author', 'email', 'url', 'consent'] as const;
  const required: RequiredPart[] = parts.filter(part => isRequired(findPart(found, part), block));
  const described = (field.getAttribute('aria-describedby') ?? '')
    .split(/\s+/)
    .map(id => (id === '' ? '' : (block.ownerDocument.getElementById(id)?.textContent ?? '')))
    .join('\n');
  const { text, counters } = textsOf(block, field);
  return readRules({
    required: isRequired(field, block) ? ['text', ...required] : required,
    attributes: {
      min: lengthOf(field, 'minlength'),
      max: isTextControl(field) ? lengthOf(field, 'maxlength') : null,
    },
    textLength: readField(field).length,
    counters,
    text: `${text}\n${described.slice(0, MAX_TEXT)}`,
  });
}

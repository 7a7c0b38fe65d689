/**
 * How the parts of a message follow one another. A line whose every placeholder is empty vanishes,
 * and with it the blank lines it leaves at the ends or doubled.
 */
export const MESSAGE_TEMPLATES = {
  full: '{note}\n\n{title}\n{quotation}\n{link}',
  link: '{link}',
  'title-link': '{title}\n{link}',
  'quotation-link': '{quotation}\n{link}',
  'note-link': '{note}\n{link}',
} as const;

/** A pattern of the reader's own is no longer than this. */
export const LONGEST_TEMPLATE = 300;

/**
 * The pattern for one messenger.
 * @param chosen by messenger: the name of a pattern above, or a pattern of the reader's own
 */
export function templateOf(messengerId: string, chosen: Readonly<Record<string, string>>): string {
  const choice = Object.hasOwn(chosen, messengerId) ? (chosen[messengerId] ?? '') : 'full';
  return isTemplateId(choice) ? MESSAGE_TEMPLATES[choice] : choice;
}

export function isTemplateId(choice: string): choice is MessageTemplateId {
  return Object.hasOwn(MESSAGE_TEMPLATES, choice);
}

export type MessageTemplateId = keyof typeof MESSAGE_TEMPLATES;

export type TemplateParts = { note: string; title: string; quotation: string; link: string };

const PLACEHOLDER = /\{(note|title|quotation|link)\}/g;

/**
 * Fills a template.
 * @example renderTemplate('{note}\n\n{link}', { note: '', title: '', quotation: '', link: 'https://a.example/' })
 * // 'https://a.example/'
 */
export function renderTemplate(template: string, parts: TemplateParts): string {
  const lines: string[] = [];
  for (const line of template.split('\n')) {
    const names = Array.from(line.matchAll(PLACEHOLDER), match => match[1] as keyof TemplateParts);
    if (names.length > 0 && names.every(name => parts[name] === '')) continue;
    if (line === '' && (lines.length === 0 || lines.at(-1) === '')) continue;
    lines.push(line.replace(PLACEHOLDER, (_, name: keyof TemplateParts) => parts[name]));
  }
  while (lines.at(-1) === '') lines.pop();
  return lines.join('\n');
}

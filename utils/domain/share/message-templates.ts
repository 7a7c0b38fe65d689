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

import type { LinkRole, LinkTemplate } from './link-template.ts';
import { tidyLine, tidyText } from './message-text.ts';

/** The parts to put in an address. Recipients are numbers or ids as the messenger writes them. */
export type LinkValues = Partial<Record<Exclude<LinkRole, 'recipient' | 'fixed'>, string>> & {
  recipient?: readonly string[];
  instance?: string;
};

/**
 * Percent-encodes for any receiver: a space is `%20`, never `+`, and a lone surrogate, on which
 * `encodeURIComponent` throws, becomes U+FFFD (share-links.md §4).
 */
export function encodeValue(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/**
 * Writes the address that hands a message to a messenger.
 * @throws when the template needs `{instance}` and none is given: a way that needs one is not taken without
 */
export function encodeShareUrl(template: LinkTemplate, values: LinkValues): string {
  const pairs = pairsOf(template, values);
  const base = fillInstance(template.base, values.instance);
  const address = (values.recipient ?? []).join(',');
  switch (template.syntax) {
    case 'query':
      return joined(base, base.includes('?') ? '&' : '?', pairs, '&');
    case 'fragment':
      return joined(base, '#', pairs, '&');
    case 'address-query':
      return joined(base + address, '?', pairs, '&');
    case 'address-ampersand':
      return joined(base + address, '&', pairs, '&');
    case 'address-both':
      return joined(base + address, '?&', pairs, '&');
    case 'mail':
      return joined(base + address, '?', pairs, '&');
    case 'xmpp':
      return joined(`${base}${encodeAddress(address)}?message`, ';', pairs, ';');
    case 'nested-telegram':
      return `${base}#?tgaddr=${encodeValue(joined('tg://msg_url', '?', pairs, '&'))}`;
    case 'intent-sms':
      return `intent:#Intent;scheme=sms;action=android.intent.action.SENDTO;${pairs.map(([name, value]) => `S.${name}=${value};`).join('')}end`;
  }
}

function joined(base: string, mark: string, pairs: [string, string][], separator: string): string {
  if (pairs.length === 0) return base;
  return base + mark + pairs.map(([name, value]) => `${name}=${value}`).join(separator);
}

function fillInstance(base: string, instance: string | undefined): string {
  if (!base.includes('{instance}')) return base;
  if (!instance) throw new Error(`${base} needs an instance`);
  return base.replace('{instance}', instance);
}

const encodeAddress = (address: string) => encodeValue(address).replaceAll('%40', '@');

function pairsOf(template: LinkTemplate, values: LinkValues): [string, string][] {
  return template.params.flatMap(({ name, role, value }): [string, string][] => {
    const text = role === 'fixed' ? value : valueOf(role, values);
    if (!text) return [];
    return [[name, encodeValue(template.syntax === 'mail' ? toMail(role, text) : text)]];
  });
}

function valueOf(role: Exclude<LinkRole, 'fixed'>, values: LinkValues): string | undefined {
  if (role === 'recipient') return values.recipient?.join(',');
  const value = values[role];
  if (value === undefined || role === 'url' || role === 'redirect' || role === 'app-id')
    return value;
  return role === 'title' ? tidyLine(value) : tidyText(value);
}

/** RFC 6068 §5: line breaks of a body are `%0D%0A`; a subject has none. */
function toMail(role: LinkRole, text: string): string {
  return role === 'title' ? text : text.replaceAll('\n', '\r\n');
}

import { encodeShareUrl, type LinkValues } from '../../utils/domain/share/encode-share-url.ts';
import type { LinkTemplate } from '../../utils/domain/share/link-template.ts';
import { bareMessage } from './bare-message.ts';
import type { Way } from '../../utils/domain/share/messenger.ts';
import { messengerOf } from '../../utils/domain/share/messengers.ts';
import { planShare } from '../../utils/domain/share/share-plan.ts';
import type { ShareRow } from './share-row.ts';
import { platformOf } from './share-row-platform.ts';

type Expectation = {
  url?: string;
  base: string;
  params: Record<string, string>;
  decoder: string;
  mustNotMatch?: string[];
  alsoAccept?: string[];
  alsoAcceptExact?: string[];
};

/** Names the vectors use for the part before the parameters. */
const RECIPIENTS: ReadonlySet<string> = new Set(['to', 'jid', 'recipient']);

/** Whether our row of a messenger writes the address a transport row wants. */
export function judgeTransport(row: ShareRow): string[] {
  const expect = row.expect as unknown as Expectation;
  const messenger = messengerOf(row.messenger);
  if (!messenger) return ['no such messenger'];
  if (expect.decoder === 'intent') return judgeLossySms(row, expect);
  const given = givenValues(row);
  const isInstanceKnown = row.platform.includes('instance');
  const template = messenger.ways
    .filter(
      way =>
        isInstanceKnown || messenger.id === 'wallabag' || !way.when?.needs?.includes('instance'),
    )
    .filter(way => isFor(way, row))
    .map(way => (way.does === 'open' || way.does === 'qr' ? way.link : 'url'))
    .find((link): link is LinkTemplate => link !== 'url' && takes(link, given.params));
  if (!template) return [`no way on ${row.platform} takes ${Object.keys(given.params).join()}`];
  const url = encodeShareUrl(template, valuesOf(template, given, expect));
  return compare(url, expect);
}

type Given = { params: Record<string, string>; recipient: string[] };

function givenValues(row: ShareRow): Given {
  const params: Record<string, string> = {};
  const recipient: string[] = [];
  const { params: inner, ...outer } = row.input;
  for (const [name, value] of Object.entries({ ...outer, ...(inner as object | undefined) })) {
    if (RECIPIENTS.has(name))
      recipient.push(...(Array.isArray(value) ? value.map(String) : [String(value)]));
    else if (typeof value === 'string') params[name] = value;
  }
  return { params, recipient };
}

function isFor(way: Way, row: ShareRow): boolean {
  const { platform } = platformOf(row);
  const label = row.platform.toLowerCase();
  const { on, browsers, needs = [] } = way.when ?? {};
  const syntax = way.does === 'open' ? way.link.syntax : null;
  if (label.includes('web-client')) return syntax === 'nested-telegram';
  if (on?.includes('desktop') && /\/app\b/.test(label) !== needs.includes('app')) {
    // Where only the app opens anything on a computer, its address is the one meant.
    if (row.messenger !== 'sms') return false;
  }
  if (label.includes('instance known') && !needs.includes('instance')) return false;
  if (browsers && !browsers.includes(platform.browser)) return false;
  if (!on || label.startsWith('any')) return syntax !== 'address-ampersand' || label === 'ios';
  return on.includes(platform.isMobile ? 'phone' : 'desktop') || on.includes(platform.os);
}

const takes = (link: LinkTemplate, params: Record<string, string>) =>
  Object.keys(params).every(name => link.params.some(param => param.name === name));

function valuesOf(
  link: LinkTemplate,
  { params, recipient }: Given,
  expect: Expectation,
): LinkValues {
  const values: LinkValues = { recipient };
  for (const { name, role } of link.params) {
    const value = params[name];
    if (value === undefined || role === 'fixed') continue;
    if (role === 'recipient') values.recipient = [value];
    else values[role] = value;
  }
  if (link.base.includes('{instance}')) values.instance = new URL(expect.base).host;
  return values;
}

/** Where the text would be lost, any other way than `sms:?body=` is right. */
function judgeLossySms(row: ShareRow, expect: Expectation): string[] {
  const messenger = messengerOf('sms');
  if (!messenger) return ['no such messenger'];
  const body = givenValues(row).params.body ?? '';
  const message = bareMessage(body);
  const { action } = planShare({ messenger, message, ...platformOf(row) });
  const names: Partial<Record<typeof action.kind, string>> = {
    'share-sheet': 'navigator.share',
    'copy-then-open': 'clipboard+sms:',
  };
  const name = names[action.kind];
  if (name !== undefined && expect.alsoAccept?.includes(name)) return [];
  return action.kind === 'open-scheme' ? compare(action.url, expect) : [`does ${action.kind}`];
}

function compare(url: string, expect: Expectation): string[] {
  const problems = (expect.mustNotMatch ?? [])
    .filter(pattern => new RegExp(pattern).test(url))
    .map(pattern => `${url} matches ${pattern}`);
  if (expect.alsoAcceptExact?.includes(url)) return problems;
  const { base, params } = decode(url, expect.decoder);
  const bases = [expect.base, ...(expect.alsoAccept ?? [])];
  if (!bases.includes(base)) problems.push(`base ${base}, wanted ${expect.base}`);
  for (const [name, value] of Object.entries(expect.params)) {
    if (params[name] !== value) problems.push(`${name}: ${JSON.stringify(params[name])}`);
  }
  return problems;
}

/** The decoders the file's notes describe: no plus-to-space anywhere. */
function decode(url: string, decoder: string): { base: string; params: Record<string, string> } {
  const [mark, separator] =
    decoder === 'xmpp'
      ? [';', ';']
      : decoder === 'hash'
        ? ['#', '&']
        : decoder === 'sms-amp'
          ? ['&', '&']
          : ['?', '&'];
  const at = url.indexOf(mark);
  const base = at < 0 ? url : url.slice(0, at);
  const params: Record<string, string> = {};
  for (const pair of at < 0 ? [] : url.slice(at + 1).split(separator)) {
    const equals = pair.indexOf('=');
    if (equals > 0)
      params[decodeURIComponent(pair.slice(0, equals))] = decodeURIComponent(
        pair.slice(equals + 1),
      );
  }
  return { base, params };
}

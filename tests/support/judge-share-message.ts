import { graphemesOf } from '../../utils/domain/share/graphemes.ts';
import { writeMessageHtml } from '../../utils/domain/share/message-html.ts';
import { fitsLimit } from '../../utils/domain/share/message-limit.ts';
import { composeMessage, type Message, textWithLink } from '../../utils/domain/share/message.ts';
import { messengerOf } from '../../utils/domain/share/messengers.ts';
import { planShare } from '../../utils/domain/share/share-plan.ts';
import { platformOf } from './share-row-platform.ts';
import { differences, list, type ShareRow, text } from './share-row.ts';

function composeParts({ input }: ShareRow) {
  const repeated = (name: string) => {
    const pair = input[`${name}Repeat`];
    return Array.isArray(pair)
      ? String(pair[0]).repeat(Number(pair[1]))
      : (text(input[name]) ?? '');
  };
  return {
    note: repeated('note'),
    title: repeated('title'),
    quotation: repeated('quote'),
    url: text(input.url) ?? 'https://www.exemple.fr/monde/article_1.html',
  };
}

/** The message our own composer makes of a row; null when the messenger has no row. */
export function compose(row: ShareRow): Message | null {
  const messenger = messengerOf(row.messenger);
  const options = { language: text(row.input.lang) ?? 'fr' };
  return messenger ? composeMessage(composeParts(row), messenger, options) : null;
}

/** What a composed message gets wrong. */
export function judgeComposition(row: ShareRow): string[] {
  const message = compose(row);
  if (!message) return ['no such messenger'];
  const got = { decodedText: message.text, decodedUrl: message.link };
  const problems = differences(got, row.expect, ['invariants']);
  for (const name of list(row.expect.invariants)) {
    const holds = INVARIANTS[name];
    if (!holds) problems.push(`unknown invariant ${name}`);
    else if (!holds(message)) problems.push(`broken: ${name}`);
  }
  return problems;
}

const INVARIANTS: Readonly<Record<string, (message: Message) => boolean>> = {
  urlExactlyOnce: ({ text: body, link }) => body.split(link).length === 2,
  urlAloneOnLastLine: ({ text: body, link }) => body.split('\n').at(-1) === link,
  noLoneSurrogate: ({ text: body }) => body.isWellFormed(),
  // oxlint-disable-next-line no-control-regex -- the very characters that must be absent
  noControlExceptLF: ({ text: body }) => !/[\0-\x09\x0b-\x1f\x7f-\x9f]/.test(body),
  'noBidiOverrideU+202A-202E': ({ text: body }) => !/[\u202a-\u202e]/.test(body),
  noSoftHyphenZWSPBOM: ({ text: body }) => !/[\u00ad\u200b\ufeff]/.test(body),
  noMarkupTouchingUrl: ({ text: body, link }) => !/[*_~`]/.test(neighboursOf(body, link)),
  titleTextPresent: ({ text: body, title }) => body.includes(title),
  noteBeforeTitle: ({ text: body, note, title }) => body.indexOf(note) <= body.indexOf(title),
};

function neighboursOf(body: string, link: string): string {
  const at = body.indexOf(link);
  return at < 0 ? '' : (body[at - 1] ?? '') + (body[at + link.length] ?? '');
}

/** Which limits a message breaks. */
export function judgeLimit(row: ShareRow): string[] {
  const messenger = messengerOf(row.messenger);
  const message = compose(row);
  if (!messenger || !message) return ['no such messenger'];
  const { platform, preferences } = platformOf(row);
  const plan = planShare({ messenger, platform, message, preferences });
  const url = 'url' in plan.action ? (plan.action.url ?? '') : '';
  const whole = textWithLink(message);
  const beside = message.linkIn === 'own-field';
  const fits = (limit: object) =>
    fitsLimit({ text: message.text, link: message.link, isLinkBeside: beside }, limit);
  const checks: Record<string, (limit: number) => boolean> = {
    maxUrlLength: limit => url.length <= limit,
    maxMessageUnits: limit => whole.length <= limit,
    maxChars: limit => fits({ ...messenger.limit, units: limit }),
    maxGraphemes: limit => graphemesOf(whole).length <= limit,
    maxWeighted: limit =>
      fits({ weighted: limit, linkCountsAs: Number(row.expect.urlWeight ?? 23) }),
    maxBytes: limit => new TextEncoder().encode(whole).length <= limit,
    urlWeight: () => true,
  };
  const problems = Object.entries(row.expect).flatMap(([key, value]) => {
    if (key === 'urlParamIntact')
      return url.includes(encodeURIComponent(message.link)) ? [] : [key];
    if (key === 'mustNotSplitGrapheme') return splitsGrapheme(row, message) ? [key] : [];
    if (key === 'action') return judgeShortening(String(value), message);
    const check = checks[key];
    return check?.(Number(value)) ? [] : [`${key} ${JSON.stringify(value)}`];
  });
  return whole.includes(message.link) ? problems : [...problems, 'the link was cut'];
}

/** Whether a shortened part ends within what a reader takes for one character. */
function splitsGrapheme(row: ShareRow, message: Message): boolean {
  const whole = composeParts(row);
  return message.shortened.some(part => {
    const kept = graphemesOf(message[part].replace(/…$/, ''));
    return kept.join('') !== graphemesOf(whole[part]).slice(0, kept.length).join('');
  });
}

function judgeShortening(wanted: string, { shortened, text: body }: Message): string[] {
  const part = /^shorten-(quote|note|title)/.exec(wanted)?.[1]?.replace('quote', 'quotation');
  const isDone = shortened.some(name => name === part) && body.includes('…');
  return isDone ? [] : [`${wanted}, did ${shortened.join() || 'nothing'}`];
}

/** What the clipboard would hold otherwise. */
export function judgeClipboard(row: ShareRow): string[] {
  const message = compose({
    ...row,
    messenger: messengerOf(row.messenger) ? row.messenger : 'slack',
  });
  if (!message) return ['no such messenger'];
  const got: Record<string, string> = {
    text: textWithLink(message),
    html: writeMessageHtml(message),
  };
  return Object.entries(row.expect).flatMap(([key, value]) => {
    const side = /html/i.test(key) ? 'html' : 'text';
    const content = got[side] ?? '';
    const parts = list(value);
    if (/not/i.test(key))
      return parts.some(part => content.includes(part)) ? [`${key}: ${content}`] : [];
    if (/contain|include/i.test(key))
      return parts.every(part => content.includes(part)) ? [] : [`${key}: ${content}`];
    return content === value ? [] : [`${key}: ${content}`];
  });
}

import { chooseShareUrl } from '../../utils/domain/links/canonical-url.ts';
import { textWithLink } from '../../utils/domain/share/message.ts';
import { messengerOf } from '../../utils/domain/share/messengers.ts';
import { normalizePhone } from '../../utils/domain/share/phone-number.ts';
import { qrPayloadOf } from '../../utils/domain/share/qr-payload.ts';
import { planShare, type ShareAction } from '../../utils/domain/share/share-plan.ts';
import { stopsSignalLinks } from '../../utils/domain/share/message-text.ts';
import { countSms } from '../../utils/domain/share/sms-segments.ts';
import { linkToPassage, type TextDirective } from '../../utils/domain/share/text-fragment.ts';
import { readInTelegram, readSmsOnAndroid } from '../../utils/domain/share/receiver-models.ts';
import { bareMessage } from './bare-message.ts';
import { judgeTransport } from './judge-share-transport.ts';
import { compose, judgeClipboard, judgeComposition, judgeLimit } from './judge-share-message.ts';
import { differences, type Fields, list, type ShareRow, text } from './share-row.ts';
import { platformOf } from './share-row-platform.ts';

/**
 * What a row finds wrong.
 * @returns an empty list when it passes, null when it needs a real browser
 */
export function judgeShareRow(row: ShareRow): string[] | null {
  switch (row.group) {
    case 'transport':
      return judgeTransport(row);
    case 'decision':
      return judgeDecision(row);
    case 'receiver':
      return judgeReceiver(row);
    case 'composition':
      return judgeComposition(row);
    case 'clean-url':
      return differences(
        { shareUrl: chooseShareUrl(addresses(row.input))?.url ?? null },
        row.expect,
      );
    case 'text-fragment':
      return judgePassage(row);
    case 'phone':
      return judgePhone(row);
    case 'sms-segments':
      return differences(countSms(text(row.input.text) ?? ''), row.expect);
    case 'limits':
      return judgeLimit(row);
    case 'clipboard':
      return judgeClipboard(row);
    case 'qr':
      return judgeQr(row);
    case 'text-match-browser':
      return null;
    default:
      return [`unknown group ${row.group}`];
  }
}

const addresses = (input: Fields) => ({
  location: text(input.location) ?? '',
  canonical: text(input.canonical),
  ogUrl: text(input.ogUrl) ?? text(input['og:url']),
});

function judgeDecision(row: ShareRow): string[] {
  const wanted = list(row.expect.action)[0] ?? '';
  const messenger = messengerOf(row.messenger);
  const message = compose(row);
  if (!messenger || !message) return wanted === 'not-offered' ? [] : ['not offered'];
  const { platform, preferences } = platformOf(row);
  const plan = planShare({ messenger, platform, message, preferences });
  // A code is shown together with the other ways of its strip: all of them are the answer.
  const actions = plan.action.kind === 'qr' ? [plan.action, ...plan.alternatives] : [plan.action];
  const problems = actions.some(action => answers(action, wanted))
    ? []
    : [`action ${plan.action.kind}, wanted ${wanted}`];
  const urls = actions.flatMap(action => ('url' in action && action.url ? [action.url] : []));
  const anyOf = list(row.expect.openAnyOf);
  if (anyOf.length > 0 && !urls.some(url => anyOf.includes(url)))
    problems.push(`opens ${urls.join(' ')}`);
  const base = text(row.expect.openBase);
  if (base !== undefined && !urls.some(url => url.startsWith(base)))
    problems.push(`opens ${urls.join(' ')}`);
  for (const pattern of list(row.expect.forbiddenUrlMatch)) {
    if (urls.some(url => new RegExp(pattern).test(url)))
      problems.push(`opens what matches ${pattern}`);
  }
  for (const part of list(row.expect.clipboardContains)) {
    if (!textWithLink(message).includes(part)) problems.push(`clipboard lacks ${part}`);
  }
  return problems;
}

/** Which words of the vectors an action of ours answers; `a-or-b` is answered by either. */
function answers(action: ShareAction, wanted: string): boolean {
  const words: Record<ShareAction['kind'], string[]> = {
    'open-tab': ['open'],
    'open-window': ['open'],
    'open-scheme': ['open'],
    'copy-then-open': ['copy-and-open', 'copy', 'clipboard'],
    copy: ['copy', 'clipboard'],
    'share-sheet': ['system-share', 'share-sheet'],
    qr: ['qr'],
  };
  return [wanted, ...wanted.split('-or-')].some(word => words[action.kind].includes(word));
}

function judgeReceiver(row: ShareRow): string[] {
  const url = text(row.input.url) ?? '';
  if (row.messenger === 'sms') {
    const { body, crashes, isLossless } = readSmsOnAndroid(url);
    const got = {
      body: crashes ? 'CRASH' : body,
      lossless: isLossless,
      safeToUseSmsUri: isLossless,
    };
    return differences(got, row.expect);
  }
  if (row.messenger === 'telegram') {
    const reading = readInTelegram(url);
    const meant = new URL(url).searchParams;
    const lossless =
      reading?.text === (meant.get('text') ?? '') && reading.url === meant.get('url');
    const got = { draft: reading?.draft ?? null, lossless, rejected: reading === null };
    return differences(got, row.expect);
  }
  if (row.messenger === 'signal') {
    return differences({ linkified: !stopsSignalLinks(text(row.input.text) ?? '') }, row.expect);
  }
  return [`no model of ${row.messenger}`];
}

function judgePassage(row: ShareRow): string[] {
  const directive = row.input.fragment as TextDirective;
  const url = linkToPassage(text(row.input.url) ?? '', directive);
  const problems = differences({ url }, row.expect, [
    'decoded',
    'mustNotMatch',
    'lastCharMustMatch',
  ]);
  const patterns = list(row.expect.mustNotMatch).filter(pattern => new RegExp(pattern).test(url));
  problems.push(...patterns.map(pattern => `matches ${pattern}`));
  const last = text(row.expect.lastCharMustMatch);
  if (last !== undefined && !new RegExp(last).test(url)) problems.push(`last character of ${url}`);
  return problems;
}

function judgePhone(row: ShareRow): string[] {
  const number = normalizePhone(text(row.input.raw) ?? '', text(row.input.defaultCountry) ?? 'FR');
  const got = number
    ? {
        waDigits: number.digits,
        e164: number.e164,
        signalMe: `https://signal.me/#p/${number.e164}`,
      }
    : { invalid: true };
  return differences(got, row.expect);
}

function judgeQr(row: ShareRow): string[] {
  const url = text(row.input.url);
  const messenger = messengerOf('sms');
  const body = text(row.input.body) ?? text(row.input.text);
  const ignored = ['maxBytesComfort', 'note', 'ecc', 'quietZone'];
  if (url !== undefined) return differences({ payload: qrPayloadOf(url) }, row.expect, ignored);
  if (!messenger || body === undefined) return ['nothing to encode'];
  const message = bareMessage(body);
  const { platform, preferences } = platformOf({ ...row, platform: 'desktop' });
  const { action } = planShare({ messenger, platform, message, preferences });
  return differences(
    { payload: action.kind === 'qr' ? action.payload : null },
    row.expect,
    ignored,
  );
}

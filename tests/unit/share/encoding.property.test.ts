import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeShareUrl } from '../../../utils/domain/share/encode-share-url.ts';
import { textWithLink, textWithoutLink } from '../../../utils/domain/share/message.ts';
import { tidyText } from '../../../utils/domain/share/message-text.ts';
import { MESSENGERS } from '../../../utils/domain/share/messengers.ts';
import {
  readInTelegram,
  readSmsOnAndroid,
  survivesAndroidSms,
} from '../../../utils/domain/share/receiver-models.ts';
import { planShare, valuesFor } from '../../../utils/domain/share/share-plan.ts';
import { makeRequest, PLATFORMS, type PlatformName } from './make-request.ts';

/** What people and pages put into messages, and what breaks encoders. */
const PIECES = Array.from('aé \n&#+%=?;"*_\'\u202e\u200b').concat([
  '%20',
  '«\u00a0',
  '\u202f!',
  '👍🏽',
  '👨‍👩‍👧',
  'اقرأ',
  'שלום',
  '新聞',
  '\ud83d',
  '\udc4d',
  '> ',
]);

const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map(pieces => pieces.join(''));

const platforms = Object.keys(PLATFORMS) as PlatformName[];
const parts = fc.record({ note: text, title: text, quotation: text });

/** How every receiver but an SMS app reads a query: split, then decode once, no plus-to-space. */
function parametersOf(url: string, mark: string, separator: string): Map<string, string> {
  const pairs = url.slice(url.indexOf(mark) + 1).split(separator);
  return new Map(
    pairs.map(pair => {
      const equals = pair.indexOf('=');
      return [pair.slice(0, equals), decodeURIComponent(pair.slice(equals + 1))];
    }),
  );
}

test('no text makes a plan throw, and no address holds a space, a line break or a raw plus', () => {
  fc.assert(
    fc.property(
      parts,
      fc.constantFrom(...MESSENGERS),
      fc.constantFrom(...platforms),
      (p, { id }, platform) => {
        const { action, alternatives } = planShare(makeRequest(id, platform, p));
        const urls = [action, ...alternatives].map(other =>
          'url' in other ? (other.url ?? '') : '',
        );
        expect(urls.filter(url => /[\s+]/.test(url))).toEqual([]);
      },
    ),
  );
});

test('what is composed is what every receiver decodes', () => {
  const marks: Record<string, [string, string]> = {
    query: ['?', '&'],
    fragment: ['#', '&'],
    'address-query': ['?', '&'],
    'address-ampersand': ['&', '&'],
    'address-both': ['?', '&'],
    xmpp: [';', ';'],
  };
  const templates = MESSENGERS.flatMap(({ id, ways }) =>
    ways.flatMap(way =>
      way.does === 'open' && marks[way.link.syntax] ? [{ id, template: way.link }] : [],
    ),
  );
  fc.assert(
    fc.property(parts, fc.constantFrom(...templates), (p, { id, template }) => {
      const request = makeRequest(id, 'chromium', p, { instance: 'serveur.example' });
      const url = encodeShareUrl(template, valuesFor(template, request));
      const [mark, separator] = marks[template.syntax] ?? ['?', '&'];
      const decoded = parametersOf(url, mark, separator);
      const own = template.params.some(({ role }) => role === 'url');
      const wanted = {
        text: own ? textWithoutLink(request.message) : textWithLink(request.message),
      };
      const textName = template.params.find(({ role }) => role === 'text')?.name ?? '';
      const urlName = template.params.find(({ role }) => role === 'url')?.name ?? '';
      expect(decoded.get(textName) ?? '').toBe(textName === '' ? '' : wanted.text);
      expect(decoded.get(urlName) ?? request.message.link).toBe(request.message.link);
    }),
  );
});

test('Telegram shows the link, then the text', () => {
  fc.assert(
    fc.property(parts, p => {
      const { action } = planShare(makeRequest('telegram', 'chromium', p));
      const { message } = makeRequest('telegram', 'chromium', p);
      const reading = readInTelegram('url' in action ? (action.url ?? '') : '');
      expect(reading).toMatchObject({ url: message.link, text: message.text });
    }),
  );
});

test('an SMS that opens filled in on Android loses nothing', () => {
  fc.assert(
    fc.property(parts, p => {
      const { message } = makeRequest('sms', 'android', p);
      const { action } = planShare(makeRequest('sms', 'android', p));
      const isDirect = action.kind === 'open-scheme';
      expect(isDirect).toBe(survivesAndroidSms(message.text));
      const read = isDirect ? readSmsOnAndroid(action.url) : null;
      expect(read?.body ?? message.text).toBe(message.text);
    }),
  );
});

test('tidying twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 20 })), value => {
      const once = tidyText(value);
      expect(tidyText(once)).toBe(once);
      expect(once.isWellFormed()).toBe(true);
    }),
  );
});

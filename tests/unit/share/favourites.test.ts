import { describe, expect, test } from 'vitest';
import { defaultPreferences } from '../../../utils/domain/preferences/parse-preferences.ts';
import {
  messageFor,
  planFor,
  type ShareChoices,
} from '../../../utils/domain/share/compose-share.ts';
import {
  messengersWithRecipients,
  MOST_FAVOURITES,
  parseFavourites,
  parseRecipient,
  recipientKindOf,
} from '../../../utils/domain/share/favourites.ts';
import type { Platform } from '../../../utils/domain/share/messenger.ts';
import { messengerOf } from '../../../utils/domain/share/messengers.ts';
import { noShareAddresses } from '../../../utils/domain/share/share-addresses.ts';

test.each([
  ['whatsapp', '06 12 34 56 78', '+33612345678'],
  ['sms', '+32 470 12 34 56', '+32470123456'],
  ['telegram', '@ada_lovelace', 'ada_lovelace'],
  ['telegram', 'https://t.me/ada_lovelace', 'ada_lovelace'],
  ['threema', 'abcd1234', 'ABCD1234'],
  ['email', ' ada@courrier.example ', 'ada@courrier.example'],
  ['xmpp', 'ada@jabber.example', 'ada@jabber.example'],
])('%s writes to %j as %s', (messenger, typed, kept) => {
  expect(parseRecipient(messenger, typed, 'FR')).toBe(kept);
});

test.each([
  ['whatsapp', 'Maman'],
  ['sms', '3615'],
  ['telegram', 'a'],
  ['telegram', 'ada?start=x'],
  ['threema', 'ABC'],
  ['email', 'ada'],
  ['email', 'ada@courrier.example?bcc=x@y.example'],
  ['email', 'ada@courrier.example,bob@courrier.example'],
  ['facebook', '+33612345678'],
])('%s cannot write to %j', (messenger, typed) => {
  expect(parseRecipient(messenger, typed, 'FR')).toBeNull();
});

test('what is stored is read again, without what cannot be written to', () => {
  const ada = { id: 'a', messenger: 'sms', name: 'Ada', address: '+33612345678' };
  const bad = [
    null,
    3,
    { ...ada, name: ' ' },
    { ...ada, address: 'x' },
    { ...ada, messenger: 'x' },
  ];
  expect(parseFavourites([ada, ...bad])).toEqual([ada]);
  expect(parseFavourites('x')).toEqual([]);
  expect(parseFavourites(Array.from({ length: 50 }, () => ada))).toHaveLength(MOST_FAVOURITES);
});

describe('a share with a favourite', () => {
  const desktop: Platform = {
    os: 'linux',
    browser: 'chromium',
    isMobile: false,
    hasShareSheet: false,
  };
  const choices: ShareChoices = {
    note: 'Lis',
    title: '',
    quotation: '',
    anchor: '',
    edited: null,
    link: 'clean',
    keptParts: [],
    keepsGift: false,
    pointsToPassage: true,
    plainSms: false,
    templates: {},
  };
  const ADDRESSES = {
    phone: '+33612345678',
    email: 'ada@courrier.example',
    telegram: 'ada_l',
    threema: 'ABCD1234',
  };
  const plan = (id: string) => {
    const messenger = messengerOf(id);
    if (messenger === undefined) throw new Error(`no ${id}`);
    const about = { url: 'https://a.example/', passageUrl: null, language: 'fr', templates: {} };
    const address = ADDRESSES[recipientKindOf(id) ?? 'phone'];
    return planFor(messenger, messageFor(messenger, choices, about), {
      platform: { ...desktop, ...(id === 'xmpp' && { os: 'android', isMobile: true }) },
      preferences: defaultPreferences,
      addresses: noShareAddresses,
      favourite: { id: 'f', messenger: id, name: 'Ada', address },
    }).action;
  };

  test.each(messengersWithRecipients().map(({ id }) => id))('%s names them in its link', id => {
    const action = plan(id);
    const address = 'url' in action ? action.url : 'payload' in action ? action.payload : '';
    const named = ADDRESSES[recipientKindOf(id) ?? 'phone'].replace('+', '');
    expect(decodeURIComponent(address ?? '')).toContain(named);
  });

  test.each([
    ['whatsapp', 'https://web.whatsapp.com/send?phone=33612345678&text=Lis'],
    ['telegram', 'https://t.me/ada_l?text=Lis'],
    ['gmail', 'https://mail.google.com/mail/?view=cm&fs=1&to=ada%40courrier.example'],
  ])('%s opens %s', (id, start) => {
    const action = plan(id);
    expect('url' in action && action.url).toMatch(new RegExp(`^${RegExp.escape(start)}`, 'u'));
  });
});

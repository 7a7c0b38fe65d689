import { expect, test } from 'vitest';
import { ENDED_SERVICES, MESSENGERS, messengerOf } from '../../../utils/domain/share/messengers.ts';

test('the four of every reader come first; ids are unique', () => {
  const ids = MESSENGERS.map(({ id }) => id);
  expect(ids.slice(0, 4)).toEqual(['whatsapp', 'messenger', 'sms', 'telegram']);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter(id => !/^[a-z0-9-]{1,40}$/.test(id))).toEqual([]);
});

test('ended services are not offered, nor named by any address', () => {
  expect(ENDED_SERVICES.map(messengerOf)).toEqual(ENDED_SERVICES.map(() => undefined));
  expect(JSON.stringify(MESSENGERS)).not.toMatch(
    /skype|getpocket|twitter\.com|wa\.me|messenger\.com|line:\/\//,
  );
});

test('every row has a source and a way that asks nothing of the reader, or a reason', () => {
  expect(MESSENGERS.filter(({ source }) => source === '')).toEqual([]);
  const asking = MESSENGERS.filter(({ ways }) => ways.every(way => way.when?.needs));
  // Wallabag is the reader's own server: without it there is only the clipboard.
  expect(asking.map(({ id }) => id)).toEqual(['wallabag']);
});

test('custom schemes never open in tabs, web addresses never in a hidden frame', () => {
  const odd = MESSENGERS.flatMap(({ id, ways }) =>
    ways.flatMap(way => {
      if (way.does !== 'open' && way.does !== 'copy') return [];
      const address = way.does === 'open' ? way.link.base : way.url;
      const isWeb = address === null || address.startsWith('https://');
      return isWeb === (way.opening?.as === 'scheme') ? [`${id} ${address}`] : [];
    }),
  );
  expect(odd).toEqual([]);
});

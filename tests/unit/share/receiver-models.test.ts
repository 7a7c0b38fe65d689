import { expect, test } from 'vitest';
import { readInTelegram, readSmsOnAndroid } from '../../../utils/domain/share/receiver-models.ts';

test.each([
  ['sms:?body=Bonjour%20%C3%A0%20toi', { body: 'Bonjour à toi', crashes: false, isLossless: true }],
  ['sms:?body=R%26D', { body: 'R', crashes: false, isLossless: false }],
  ['sms:?body=1%20%2B%201', { body: '1   1', crashes: false, isLossless: false }],
  ['sms:?body=2%20%25', { body: '', crashes: true, isLossless: false }],
  ['sms:?body=%2541', { body: 'A', crashes: false, isLossless: false }],
  ['sms:+33612345678?body=a%0Ab', { body: 'a\nb', crashes: false, isLossless: true }],
])('Android reads %s', (uri, expected) => {
  expect(readSmsOnAndroid(uri)).toEqual(expected);
});

test.each([
  ['https://t.me/share/url?url=https%3A%2F%2Fa.example%2F&text=b', 'https://a.example/\nb'],
  ['https://telegram.me/msg/url?url=https%3A%2F%2Fa.example%2F', 'https://a.example/'],
  ['tg://msg_url?url=&text=seul', 'seul'],
  ['https://t.me/share/url?url=a&text=b+c%2Bd', 'a\nb c+d'],
  ['https://t.me/share/url?url=%40lea&text=b', ' @lea\nb'],
  ['https://t.me/share/url?url=a&text=b#coupe', 'a\nb'],
  ['https://t.me/share/url?url=a&text=b&text=c%0A%0A', 'a\nb'],
])('Telegram drafts from %s', (link, draft) => {
  expect(readInTelegram(link)?.draft).toBe(draft);
});

test.each([
  'https://t.me/share?url=a',
  'https://t.me/share/url?url=%FF',
  'https://t.me/share/url?url=&text=',
  'https://t.me.evil.example/share/url?url=a',
])('Telegram refuses %s', link => {
  expect(readInTelegram(link)).toBeNull();
});

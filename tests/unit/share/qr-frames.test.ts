import fc from 'fast-check';
import jsQR from 'jsqr';
import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { composeMessage } from '../../../utils/domain/share/message.ts';
import { messengerOf } from '../../../utils/domain/share/messengers.ts';
import { qrFrames, type QrContent } from '../../../utils/domain/share/qr-frames.ts';

const ADDRESS = 'https://journal.example/messages/';

function messageOf(note: string, url = ADDRESS) {
  const messenger = messengerOf('sms');
  if (messenger === undefined) throw new Error('no sms');
  return composeMessage({ note, title: 'Soixante milliards', url }, messenger, { language: 'fr' });
}

/** What a reader that is not our encoder sees of a code drawn as we draw it. */
function scan(payload: string): string | undefined {
  const { data, size } = encode(payload, { ecc: 'M', border: 4 });
  const scale = 4;
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1)
      if (data[Math.floor(y / scale)]?.[Math.floor(x / scale)])
        pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
  return jsQR(pixels, side, side)?.data;
}

const bodyOf = (payload: string) =>
  payload.startsWith('sms:') ? decodeURIComponent(payload.replace('sms:?&body=', '')) : payload;

const long = 'À lire ce soir, R&D comprise : 100 % utile + court, dit-elle. 👀 '.repeat(6).trim();

describe('codes for the phone', () => {
  test.each<[QrContent, string, number]>([
    ['link', 'Lis ça', 1],
    ['message', 'Lis ça', 1],
    ['sms', 'Lis ça', 1],
    ['message', long, 2],
    ['sms', long, 3],
  ])('%s of %j', (content, note, least) => {
    const frames = qrFrames(messageOf(note), content);
    expect(frames.length).toBeGreaterThanOrEqual(least);
    for (const frame of frames) expect(scan(frame)).toBe(frame);
  });

  test('numbered, they give the whole message back, its link uncut', () => {
    const message = messageOf(long);
    const frames = qrFrames(message, 'sms').map(bodyOf);
    const texts = frames.map((frame, index) => {
      const number = `(${index + 1}/${frames.length}) `;
      expect(frame.startsWith(number)).toBe(true);
      return frame.slice(number.length);
    });
    expect(texts.join('')).toBe(message.text);
    expect(texts.filter(text => text.includes(ADDRESS))).toHaveLength(1);
  });

  test('a code leaves the passage out of a link that would be hard to scan', () => {
    const url = `${ADDRESS}#:~:text=${'a'.repeat(400)}`;
    expect(qrFrames(messageOf('', url), 'link')).toEqual([ADDRESS]);
  });

  test('too long a text has no codes', () => {
    expect(qrFrames(messageOf('mot '.repeat(2000)), 'message')).toEqual([]);
  });

  test('whatever is written, nothing is lost and every code but an address is easy to scan', () => {
    const note = fc.string({ unit: 'grapheme', maxLength: 300 });
    fc.assert(
      fc.property(note, fc.constantFrom<QrContent>('message', 'sms'), (text, content) => {
        const message = messageOf(text);
        const frames = qrFrames(message, content);
        const bytes = frames.map(frame => new TextEncoder().encode(frame).length);
        expect(bytes.filter(count => count > 300)).toEqual([]);
        const parts = frames.map(bodyOf);
        const joined =
          parts.length === 1 ? parts : parts.map(part => part.replace(/^\(\d+\/\d+\) /u, ''));
        expect(frames.length === 0 ? message.text : joined.join('')).toBe(message.text);
      }),
      { numRuns: 60 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messengerOf } from '../../../utils/domain/share/messengers.ts';
import { showMessage, showsLinkCard } from '../../../utils/domain/share/show-message.ts';
import type { Markup } from '../../../utils/domain/share/messenger.ts';

function markupOf(id: string): Markup {
  const messenger = messengerOf(id);
  if (messenger === undefined) throw new Error(`no messenger ${id}`);
  return messenger.markup;
}

/** What is seen: marks left out, `[bold]`, `<link>`, `| ` before a quotation. */
function seen(text: string, id: string): string {
  return showMessage(text, markupOf(id))
    .map(({ isQuotation, runs }) => {
      const words = runs.map(({ kind, text: part }) => {
        if (kind === 'marker') return '';
        if (kind === 'bold') return `[${part}]`;
        return kind === 'link' ? `<${part}>` : part;
      });
      return (isQuotation ? '| ' : '') + words.join('');
    })
    .join('\n');
}

describe('a message as it is seen', () => {
  test.each([
    [
      'whatsapp',
      '*Un titre*\n> dit-il\nhttps://a.example/*b*',
      '[Un titre]\n| dit-il\n<https://a.example/*b*>',
    ],
    ['whatsapp', 'un *mot* ici', 'un [mot] ici'],
    ['whatsapp', '2 * 3 * 4', '2 * 3 * 4'],
    ['sms', '*Un titre*\n> dit-il', '*Un titre*\n> dit-il'],
    ['email', '> dit-il', '> dit-il'],
    ['discord', '**Un \\*titre\\***\n> dit\\_il', '[Un ][*titre][*]\n| dit_il'],
    ['viber', '*Un titre*\n« dit-il »', '[Un titre]\n« dit-il »'],
  ])('in %s: %s', (id, text, shown) => {
    expect(seen(text, id)).toBe(shown);
  });

  test.each(['whatsapp', 'discord', 'sms', 'viber'])('nothing is added or lost in %s', id => {
    const piece = fc.constantFrom(
      '*',
      '**',
      '> ',
      '\n',
      '\\',
      'mot',
      ' ',
      'https://a.example/x',
      '_',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), pieces => {
        const text = pieces.join('');
        const lines = showMessage(text, markupOf(id));
        const joined = lines.map(({ runs }) => runs.map(run => run.text).join('')).join('\n');
        expect(joined).toBe(text);
      }),
    );
  });
});

test('mail and SMS show no card', () => {
  expect(['whatsapp', 'telegram', 'messenger'].map(showsLinkCard)).toEqual([true, true, true]);
  expect(['sms', 'email'].map(showsLinkCard)).toEqual([false, false]);
});

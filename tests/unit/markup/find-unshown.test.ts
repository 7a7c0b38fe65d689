import { describe, expect, test } from 'vitest';
import { findUnshown } from '../../../utils/domain/markup/find-unshown.ts';
import { formatSelection } from '../../../utils/domain/markup/format-selection.ts';
import { markupProfileOf, typedProfileOf } from '../../../utils/domain/markup/markup-profiles.ts';

const find = (text: string, system: string) => findUnshown(text, markupProfileOf(system));

describe('formatting of another system', () => {
  test.each([
    ['wordpress', '**oui** et *non*', '<strong>oui</strong> et <em>non</em>'],
    ['wordpress', 'voir [ici](https://j.example/)', 'voir <a href="https://j.example/">ici</a>'],
    ['isso', '<b>oui</b> [sic]', '**oui** [sic]'],
    ['isso', '[b]oui[/b]', '**oui**'],
    ['bbcode', '**oui**', '[b]oui[/b]'],
    ['plain', '<em>oui</em>', 'oui'],
    ['wordpress', '{{oui}} et {non}', '<strong>oui</strong> et <em>non</em>'],
    ['isso', 'voir [ici->https://j.example/]', 'voir [ici](https://j.example/)'],
    ['wordpress', "__oui__ et ''non''", '<strong>oui</strong> et <em>non</em>'],
    ['wordpress', 'voir [ici|https://j.example/]', 'voir <a href="https://j.example/">ici</a>'],
    ['spip', "[ici|https://j.example/] et ''non''", '[ici->https://j.example/] et {non}'],
    ['dotclear-wiki', '{{oui}}', '__oui__'],
  ])('is found on %s: %s', (system, text, written) => {
    expect(find(text, system)).toMatchObject({ cause: 'foreign', text: written });
  });

  test.each([
    ['wordpress', 'Une phrase simple, sans rien.'],
    ['wordpress', '- un\n- deux\n\n> cité'],
    ['wordpress', '2*3*4 et un_mot_composé'],
    ['wordpress', '<b>oui</b> et **non**'],
    ['isso', '**oui**'],
    ['isso', 'si a<b et c>d'],
    ['wordpress', "il a dit ''oui'' et {non}"],
    ['isso', '[sic] -> https://j.example/'],
    ['plain', 'https://j.example/ et zoe@j.example'],
  ])('is not seen where there is none, on %s: %s', (system, text) => {
    expect(find(text, system)).toBeNull();
  });

  test('what cannot be said in any way is told', () => {
    expect(find('~~non~~ et `x`', 'spip')).toMatchObject({
      kinds: ['strike', 'code'],
      degraded: ['strike'],
    });
  });
});

test('formatting the system reads and then drops is told with what remains', () => {
  expect(find('[ici](https://j.example/)', 'cusdis')).toMatchObject({
    cause: 'lost',
    kinds: ['link'],
    text: 'ici (https://j.example/)',
  });
});

test('written the way of the system, nothing is left to say', () => {
  const text = 'Du **gras**, *penché*, `code` et [un lien](https://j.example/).';
  for (const system of ['wordpress', 'spip', 'bbcode', 'plain', 'disqus', 'cusdis'])
    expect([system, find(find(text, system)?.text ?? text, system)]).toEqual([system, null]);
});

test('what is typed for an editor that makes its own elements is plain text', () => {
  expect(typedProfileOf('coral').id).toBe('plain');
  expect(typedProfileOf('wordpress').id).toBe('wordpress');
});

test.each(['{{a', '[a', '[a|', '@@a ', "__a ''b ", '_', "'", '->'])(
  '20,000 characters of %s take no noticeable time',
  piece => {
    // Processor time: other work on the machine is none of ours.
    const start = process.cpuUsage();
    find(piece.repeat(Math.ceil(20_000 / piece.length)), 'wordpress');
    const { user } = process.cpuUsage(start);
    expect(user / 1000, 'milliseconds').toBeLessThan(300);
  },
);

describe('a draft formatted in the composer of one system and carried to another', () => {
  const SYSTEMS = ['wordpress', 'isso', 'spip', 'dotclear-wiki', 'bbcode'];
  const GRAMMARS = SYSTEMS.flatMap(from =>
    SYSTEMS.filter(to => to !== from).map(to => [from, to] as const),
  );
  const write = (command: 'strong' | 'link', system: string): string => {
    const selection = { text: 'un mot ici', start: 3, end: 6 };
    return formatSelection(selection, command, markupProfileOf(system), 'https://j.example/').text;
  };

  test.each(GRAMMARS)('keeps its links, from %s to %s', (from, to) => {
    expect(find(write('link', from), to)).toMatchObject({
      cause: 'foreign',
      degraded: [],
      text: write('link', to),
    });
  });

  // Two underscores are bold in Markdown as they are in Dotclear.
  test.each(GRAMMARS.filter(([from, to]) => from !== 'dotclear-wiki' || to !== 'isso'))(
    'keeps its bold words, from %s to %s',
    (from, to) => {
      expect(find(write('strong', from), to)?.text).toBe(write('strong', to));
    },
  );

  test.each(SYSTEMS)('reads well in plain text, from %s', from => {
    expect(find(write('strong', from), 'plain')?.text).toBe('un mot ici');
    expect(find(write('link', from), 'plain')?.text).toBe('un mot (https://j.example/) ici');
  });
});

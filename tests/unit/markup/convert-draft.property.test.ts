import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDraft, writeDraft } from '../../../utils/domain/markup/convert-draft.ts';
import type {
  Block,
  CommentDocument,
  FormattingKind,
  Inline,
} from '../../../utils/domain/markup/document/comment-document.ts';
import { MARKUP_PROFILES } from '../../../utils/domain/markup/markup-profiles.ts';
import type { MarkupProfile } from '../../../utils/domain/markup/profile.ts';
import { wordpressProfile } from '../../../utils/domain/markup/profiles/wordpress.ts';
import { storeComment } from '../../../utils/domain/markup/wordpress/store-comment.ts';
import { writeHtml } from '../../../utils/domain/markup/write-html.ts';

const word = fc.constantFrom(
  'mot',
  'été',
  'a_b',
  '3 < 5',
  'x & y',
  'fin.',
  'l’eau',
  '*',
  '#1',
  '10 %',
);
const text: fc.Arbitrary<Inline> = word.map(value => ({ kind: 'text', text: value }));

const HERE: Inline = { kind: 'text', text: 'Ici' };
const END: Inline = { kind: 'text', text: ' fin' };

/** A line that starts and ends with a word, formatting between spaces, as people write. */
const lineOf = (kinds: readonly FormattingKind[]): fc.Arbitrary<Inline[]> => {
  const can = (kind: FormattingKind): boolean => kinds.includes(kind);
  const marked = (['strong', 'emphasis', 'strike'] as const)
    .filter(can)
    .map(kind =>
      word.map((value): Inline => ({ kind, children: [{ kind: 'text', text: value }] })),
    );
  const code: fc.Arbitrary<Inline>[] = can('code')
    ? [fc.constantFrom('x', 'a < b', '**').map((value): Inline => ({ kind: 'code', text: value }))]
    : [];
  const link: fc.Arbitrary<Inline>[] = can('link')
    ? [
        word.map((value): Inline => ({
          kind: 'link',
          address: 'https://j.example/a_b?c=d&e=f',
          children: [{ kind: 'text', text: value }],
        })),
      ]
    : [];
  const inner = fc.oneof(text, ...marked, ...code, ...link);
  return fc
    .array(inner, { minLength: 1, maxLength: 4 })
    .map(parts => parts.flatMap((part): Inline[] => [{ kind: 'text', text: ' là ' }, part]))
    .map(parts => parts.toSpliced(0, 0, HERE).concat(END));
};

const documentFor = ({ formatting }: MarkupProfile): fc.Arbitrary<CommentDocument> => {
  const can = new Set<string>(formatting);
  const paragraph = lineOf(formatting).map((children): Block => ({ kind: 'paragraph', children }));
  const list = (isOrdered: boolean) =>
    fc
      .array(paragraph, { minLength: 1, maxLength: 3 })
      .map((items): Block => ({ kind: 'list', isOrdered, items: items.map(item => [item]) }));
  const blocks: fc.Arbitrary<Block>[] = [paragraph];
  if (can.has('quotation'))
    blocks.push(paragraph.map((child): Block => ({ kind: 'quotation', children: [child] })));
  if (can.has('list')) blocks.push(list(false));
  if (can.has('ordered-list')) blocks.push(list(true));
  if (can.has('code-block'))
    blocks.push(fc.constant<Block>({ kind: 'code-block', text: 'a < b;\n  c_d();' }));
  return fc.array(fc.oneof(...blocks), { minLength: 1, maxLength: 4 });
};

/** Two lists of one kind in a row are one list to every reader: a paragraph keeps them apart. */
const separate = (document: CommentDocument): CommentDocument =>
  document.flatMap((block): Block[] => [
    block,
    { kind: 'paragraph', children: [{ kind: 'text', text: 'puis' }] },
  ]);

/** BBCode cannot say that a bracket is none, but none of the words has one. */
const profiles = MARKUP_PROFILES.filter(
  ({ formatting, links }) => formatting.length > 0 && links.labelMustBeAddress !== true,
);

test.each(profiles.map(profile => [profile.id, profile] as const))(
  'what is written for %s is read as it was meant',
  (_, profile) => {
    fc.assert(
      fc.property(documentFor(profile).map(separate), document => {
        const written = writeDraft(document, profile);
        expect(writeHtml(readDraft(written, profile))).toBe(writeHtml(document));
      }),
      { numRuns: 300 },
    );
  },
);

const SIGNS = '*_`~[](){}<>&\\#-+|\'"@%!:;. \n1a'.split('');
const WORDS =
  'mot <b> </b> <code> [b] [/b] [list] [*] {{ }} -> &lt; https://j.example/a <quote> </quote> @@ --';
const anything = fc.array(
  fc.constantFrom(...SIGNS, ...WORDS.split(' '), '\n\n', '- ', '1. ', '> ', '```\n'),
  { maxLength: 30 },
);

test.each(MARKUP_PROFILES.map(profile => [profile.id, profile] as const))(
  'any text is read for %s without losing its words',
  (_, profile) => {
    fc.assert(
      fc.property(anything, parts => {
        const typed = parts.join('');
        const words = (of: string): number => of.split('mot').length;
        expect(words(writeHtml(readDraft(typed, profile)))).toBe(words(typed));
      }),
      { numRuns: 300 },
    );
  },
);

test('WordPress changes nothing of what is written for it, but for the rel of links', () => {
  const richest = MARKUP_PROFILES.find(({ id }) => id === 'github') ?? wordpressProfile;
  fc.assert(
    fc.property(documentFor(richest), document => {
      const written = writeDraft(document, wordpressProfile);
      const stored = storeComment(written).replaceAll(' rel="nofollow ugc"', '');
      const decode = (html: string): string =>
        html.replaceAll('&gt;', '>').replaceAll('&amp;', '&');
      expect(decode(stored)).toBe(decode(written));
    }),
    { numRuns: 500 },
  );
});

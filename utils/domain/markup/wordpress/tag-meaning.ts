import { parseAttributes, type TagParts } from './tag-parts.ts';

/** The characters around a tag; undefined at the ends of the text. */
export type Surroundings = {
  readonly before: string | undefined;
  readonly after: string | undefined;
};

const BLOCKS = new Set(
  'address article aside div dl dt dd fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table tr ul'.split(
    ' ',
  ),
);

/** What the tag meant, in plain characters: a line feed, a paragraph, "- ", the text of a picture. */
export const meaningOfTag = (
  name: string,
  parts: TagParts,
  { before, after }: Surroundings,
): string => {
  const startsLine = before === undefined || before === '\n';
  const endsLine = after === undefined || after === '\n';
  if (name === 'br') return endsLine ? '' : '\n';
  if (name === 'img') return alternativeText(parts);
  if (parts.isClosing) return BLOCKS.has(name) && !endsLine ? '\n\n' : '';
  if (name === 'li') return startsLine ? '- ' : '\n- ';
  if (name === 'td' || name === 'th') return startsLine ? '' : ' ';
  return BLOCKS.has(name) && !startsLine && before !== '>' ? '\n' : '';
};

const alternativeText = (parts: TagParts): string =>
  (parseAttributes(parts.inside).find(({ name }) => name === 'alt')?.value ?? '').replaceAll(
    '<',
    '&lt;',
  );

import { writeDraft } from '../convert-draft.ts';
import type { Block, Inline } from '../document/comment-document.ts';
import { codeMarks } from '../formats/markdown.ts';
import type { MarkupProfile } from '../profile.ts';

/** Formatting of words, as opposed to whole lines. */
export type InlineCommand = 'strong' | 'emphasis' | 'strike' | 'code' | 'link';

export type Pair = readonly [open: string, close: string];

/** How whole lines become one block. */
export type BlockShape = {
  /** Around all of them; empty where the mark of each line says it. */
  readonly open: string;
  readonly close: string;
  readonly lineOpen: string;
  readonly lineClose: string;
  /** A neighbouring line would be read as part of it. */
  readonly isParagraph: boolean;
};

/**
 * Stands for the words while the system's own writer is asked what it puts around them, so that
 * nothing here repeats what the formats know. Nobody types it: private use.
 */
const WORDS = '\uE000';
const LINE: Block = { kind: 'paragraph', children: [{ kind: 'text', text: WORDS }] };

/**
 * What the system writes around words.
 * @param words - in Markdown, code takes more ticks than there are in it
 * @param address - of a link
 */
export const markPair = (
  command: InlineCommand,
  profile: MarkupProfile,
  { words = '', address = '' }: { words?: string; address?: string } = {},
): Pair => {
  if (command === 'code' && profile.format === 'markdown') return codeMarks(words);
  const children: Inline[] = [{ kind: 'text', text: WORDS }];
  const inline: Inline =
    command === 'code'
      ? { kind: 'code', text: WORDS }
      : command === 'link'
        ? { kind: 'link', address, children }
        : { kind: command, children };
  const written = writeDraft([{ kind: 'paragraph', children: [inline] }], profile);
  const [open = '', close = ''] = written.split(WORDS);
  return [open, close];
};

export const quotationShape = (profile: MarkupProfile): BlockShape => {
  const written = writeDraft([{ kind: 'quotation', children: [LINE] }], profile);
  const [open = '', close = ''] = written.split(WORDS);
  return close === ''
    ? { open: '', close: '', lineOpen: open, lineClose: '', isParagraph: mergesLines(profile) }
    : { open, close, lineOpen: '', lineClose: '', isParagraph: false };
};

export const codeBlockShape = (profile: MarkupProfile): BlockShape => {
  const written = writeDraft([{ kind: 'code-block', text: WORDS }], profile);
  const [open = '', close = ''] = written.split(WORDS);
  return { open, close, lineOpen: '', lineClose: '', isParagraph: false };
};

export const listShape = (profile: MarkupProfile): BlockShape => {
  const list: Block = { kind: 'list', isOrdered: false, items: [[LINE], [LINE]] };
  const [before = '', between = '', after = ''] = writeDraft([list], profile).split(WORDS);
  const turn = between.indexOf('\n');
  const lineOpen = between.slice(turn + 1);
  const lineClose = between.slice(0, turn);
  const open = before.slice(0, before.length - lineOpen.length);
  const isParagraph = open === '' && mergesLines(profile);
  return { open, close: after.slice(lineClose.length), lineOpen, lineClose, isParagraph };
};

/** CommonMark goes on with a quotation or an item on the next line; so does SPIP with an item. */
const mergesLines = ({ format }: MarkupProfile): boolean =>
  format === 'markdown' || format === 'spip';

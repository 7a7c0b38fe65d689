import { isLinkAddress } from './document/comment-document.ts';
import type { MarkupProfile } from './profile.ts';
import type { TextSelection } from './selection/text-selection.ts';
import { isBlock, toggleBlock } from './selection/toggle-block.ts';
import { areMarked, toggleMarks } from './selection/toggle-marks.ts';
import {
  codeBlockShape,
  type InlineCommand,
  listShape,
  quotationShape,
} from './selection/written-marks.ts';

/** What a reader can do to the words they selected. */
export type FormatCommand = InlineCommand | 'quotation' | 'list';

/** In the order they are offered in. */
const COMMANDS: readonly FormatCommand[] = [
  'strong',
  'emphasis',
  'strike',
  'quotation',
  'code',
  'link',
  'list',
];

/** The commands whose meaning a comment system can show; none where it takes plain text. */
export const formatCommandsOf = (profile: MarkupProfile): FormatCommand[] => {
  const { format, formatting, links } = profile;
  if (format === 'plain' || format === 'html-blocks') return [];
  return COMMANDS.filter(
    command =>
      formatting.includes(command) && !(command === 'link' && links.labelMustBeAddress === true),
  );
};

/**
 * Formats what is selected in the marks of the comment system, or takes them off when all of it is
 * formatted so already. Words are never changed; the selection stays on them.
 * @param address - of a link, as `readLinkAddress` gives it; needed only where there is none yet
 *
 * @example formatSelection({ text: 'oui', start: 0, end: 3 }, 'strong', issoProfile).text // '**oui**'
 */
export const formatSelection = (
  selection: TextSelection,
  command: FormatCommand,
  profile: MarkupProfile,
  address = '',
): TextSelection => {
  if (!formatCommandsOf(profile).includes(command)) return selection;
  switch (command) {
    case 'quotation':
      return toggleBlock(selection, quotationShape(profile));
    case 'list':
      return toggleBlock(selection, listShape(profile));
    case 'code':
      return isCodeBlock(selection, profile)
        ? toggleBlock(selection, codeBlockShape(profile))
        : toggleMarks(selection, 'code', profile, '');
    case 'link':
      if (address === '' && !isFormatted(selection, 'link', profile)) return selection;
      return toggleMarks(selection, 'link', profile, address);
    default:
      return toggleMarks(selection, command, profile, '');
  }
};

/** Whether the words selected are formatted so already, and the command would take it off. */
export const isFormatted = (
  selection: TextSelection,
  command: InlineCommand,
  profile: MarkupProfile,
): boolean => areMarked(selection, command, profile);

/** Several lines of code, or lines that are code, where the system knows blocks of it. */
const isCodeBlock = (selection: TextSelection, profile: MarkupProfile): boolean => {
  if (!profile.formatting.includes('code-block')) return false;
  const selected = selection.text.slice(selection.start, selection.end).trim();
  return selected.includes('\n') || isBlock(selection, codeBlockShape(profile));
};

/** An address somebody typed for a link: http and https only; `null` when it is none. */
export const readLinkAddress = (typed: string): string | null => {
  const address = typed.trim();
  if (!/^https?:\/\//i.test(address) || !isLinkAddress(address)) return null;
  return URL.canParse(address) ? address : null;
};

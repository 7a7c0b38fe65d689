import type { Inline } from '../document/comment-document.ts';
import type { ItemStart } from '../document/read-blocks.ts';

/** Lists and lines as people write them where nothing else can be said. */
export const readLinesAsText = {
  /** "- un", "1. un"; not "-5" nor "1995. Une année". */
  readItem: (line: string): ItemStart | null => {
    const [, indent = '', mark = '', rest] =
      /^( {0,9})([-•*–]|\d{1,2}[.)])[ \u00a0]+(\S.*)$/.exec(line) ?? [];
    if (rest === undefined) return null;
    return { depth: 1 + Math.floor(indent.length / 2), isOrdered: /\d/.test(mark), rest };
  },
  readLine: (text: string): Inline[] =>
    text
      .split('\n')
      .flatMap((line): Inline[] => [{ kind: 'break' }, { kind: 'text', text: line }])
      .slice(1),
};

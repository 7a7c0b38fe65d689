import { breakLines, type BrokenLine } from './break-lines.ts';
import { formatQuotation } from './format-parts.ts';
import { shortenToFit } from './graphemes.ts';
import { tidyBlock, tidyLine } from './message-text.ts';
import type { Markup } from './messenger.ts';
import { directionOf } from './text-direction.ts';

/** What stands on a picture of a passage. */
export type QuoteCardWords = {
  passage: string;
  title: string;
  site: string;
  /** The address that is shared; its host is shown. */
  link: string;
  /** Of the article: it chooses the quotation marks. */
  language: string;
};

/** `text` is the family one reads in, `interface` that of labels; sizes are pixels of the picture. */
export type CardFont = { family: 'text' | 'interface'; size: number; weight: 400 | 600 };

export type CardLine = {
  text: string;
  font: CardFont;
  tone: 'ink' | 'muted';
  /** Of the edge where the line starts: the right one on a card that runs to the left. */
  x: number;
  baseline: number;
  direction: 'ltr' | 'rtl';
};

/** Where everything stands, in pixels from the upper left corner. */
export type QuoteCardLayout = {
  width: number;
  height: number;
  direction: 'ltr' | 'rtl';
  bar: { x: number; y: number; width: number; height: number };
  lines: CardLine[];
  /** Whether the passage was cut to fit. */
  isCut: boolean;
};

/** How wide a text is in a font, in pixels. */
export type MeasureText = (text: string, font: CardFont) => number;

/** As wide as phones show a picture in full; at most 4:5, the tallest that no chat crops. */
const WIDTH = 1080;
const LEAST_HEIGHT = 566;
const MOST_HEIGHT = 1350;
const MARGIN = 88;
const BAR = 8;
const INSET = BAR + 36;
/** The largest at which the whole passage fits is taken. */
const SIZES = [64, 56, 48, 42, 36] as const;
const SMALLEST = SIZES[SIZES.length - 1] ?? 36;
const LINE_HEIGHT = 1.4;
const PARAGRAPH_GAP = 0.4;
const FOOT_GAP = 52;
const MOST_TITLE_LINES = 2;
/** From the top of a line to its baseline, in line heights. */
const BASELINE = 0.74;
const TITLE: CardFont = { family: 'interface', size: 34, weight: 600 };
const SITE: CardFont = { family: 'interface', size: 28, weight: 400 };
const QUOTED: Markup = { title: 'plain', quotation: 'marks', markers: '', escapes: false };

type Block = { lines: BrokenLine[]; font: CardFont };

/**
 * Lays out a picture of a passage with its title, site and host: the passage as large as it fits,
 * cut with an ellipsis inside its quotation marks when even the smallest size is too large.
 */
export function layOutQuoteCard(words: QuoteCardWords, measure: MeasureText): QuoteCardLayout {
  const foot = footOf(words, measure);
  const room = MOST_HEIGHT - 2 * MARGIN - (foot.length > 0 ? FOOT_GAP : 0) - heightOf(foot);
  const { block, isCut } = fitPassage(words, measure, room);
  const passageHeight = heightOf([block]);
  const content = passageHeight + (foot.length > 0 ? FOOT_GAP + heightOf(foot) : 0);
  const height = Math.max(LEAST_HEIGHT, Math.ceil(content) + 2 * MARGIN);
  const top = Math.round((height - content) / 2);
  const direction = directionOf(words.passage);
  const inward = (distance: number) => (direction === 'rtl' ? WIDTH - distance : distance);
  const lines = [
    ...placeBlocks([block], { top, x: inward(MARGIN + INSET) }),
    ...placeBlocks(foot, { top: top + passageHeight + FOOT_GAP, x: inward(MARGIN) }),
  ];
  const barX = direction === 'rtl' ? WIDTH - MARGIN - BAR : MARGIN;
  const bar = { x: barX, y: top, width: BAR, height: Math.round(passageHeight) };
  return { width: WIDTH, height, direction, bar, lines, isCut };
}

function fitPassage(
  { passage, language }: QuoteCardWords,
  measure: MeasureText,
  room: number,
): { block: Block; isCut: boolean } {
  const whole = tidyBlock(passage);
  const blockAt = (text: string, size: number): Block => {
    const font: CardFont = { family: 'text', size, weight: 400 };
    const lines = breakLines(formatQuotation(text, QUOTED, language), {
      width: WIDTH - 2 * MARGIN - INSET,
      measure: line => measure(line, font),
      most: Math.floor(room / (size * LINE_HEIGHT)),
    });
    return { lines, font };
  };
  const fits = (block: Block) => heightOf([block]) <= room;
  for (const size of SIZES) {
    const block = blockAt(whole, size);
    if (fits(block)) return { block, isCut: false };
  }
  const cut = shortenToFit(whole, text => fits(blockAt(text, SMALLEST)));
  return { block: blockAt(endAtWord(cut), SMALLEST), isCut: true };
}

/** « …le tempê… » reads as a word that does not exist: back to the last whole one, when it is near. */
function endAtWord(cut: string): string {
  return cut.replace(/(?<=\S)\s+\S{0,24}…$/u, '…');
}

function footOf({ title, site, link }: QuoteCardWords, measure: MeasureText): Block[] {
  const host = URL.parse(link)?.hostname.replace(/^www\./u, '') ?? '';
  const name = tidyLine(site);
  const source = name.toLowerCase() === host.toLowerCase() ? [host] : [name, host];
  const blocks = [
    footBlock(tidyLine(title), { font: TITLE, most: MOST_TITLE_LINES, measure }),
    footBlock(source.filter(Boolean).join(' · '), { font: SITE, most: 1, measure }),
  ];
  return blocks.filter(({ lines }) => lines.length > 0);
}

function footBlock(
  text: string,
  { font, most, measure }: { font: CardFont; most: number; measure: MeasureText },
): Block {
  const space = { width: WIDTH - 2 * MARGIN, measure: (line: string) => measure(line, font), most };
  const shown = shortenToFit(text, shorter => breakLines(shorter, space).length <= most);
  return { lines: breakLines(shown, space), font };
}

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { lines, font }) => {
    const gaps = lines.filter(({ startsParagraph }, index) => startsParagraph && index > 0).length;
    return sum + font.size * LINE_HEIGHT * (lines.length + gaps * PARAGRAPH_GAP);
  }, 0);
}

function placeBlocks(blocks: readonly Block[], { top, x }: { top: number; x: number }): CardLine[] {
  let y = top;
  return blocks.flatMap(({ lines, font }) => {
    const step = font.size * LINE_HEIGHT;
    const direction = directionOf(lines.map(({ text }) => text).join(' '));
    return lines.map(({ text, startsParagraph }, index): CardLine => {
      if (startsParagraph && index > 0) y += step * PARAGRAPH_GAP;
      const baseline = Math.round(y + step * BASELINE);
      y += step;
      return { text, font, tone: font === SITE ? 'muted' : 'ink', x, baseline, direction };
    });
  });
}

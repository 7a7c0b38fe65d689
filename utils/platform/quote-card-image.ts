import {
  layOutQuoteCard,
  type CardFont,
  type QuoteCardLayout,
  type QuoteCardWords,
} from '../domain/share/quote-card.ts';

export type QuoteCardLook = 'light' | 'dark';

/** A picture of a passage, with an address to show it by until it is forgotten. */
export type QuoteCardImage = {
  png: Blob;
  url: string;
  /** The passage was too long to stand there whole. */
  isCut: boolean;
  forget: () => void;
};

/** Of the machine: nothing is loaded for a picture. The same families as the design system's. */
const FAMILIES: Record<CardFont['family'], string> = {
  text: "Charter, 'Iowan Old Style', Georgia, 'Noto Serif', 'Liberation Serif', serif",
  interface: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Ubuntu, sans-serif",
};

const COLOURS: Record<QuoteCardLook, Record<'paper' | 'ink' | 'muted' | 'accent', string>> = {
  light: { paper: '#faf9f6', ink: '#1c2226', muted: '#596169', accent: '#1b6854' },
  dark: { paper: '#15181b', ink: '#eceff1', muted: '#a5aeb6', accent: '#7fd4b8' },
};

/**
 * Draws the picture here, on this machine.
 * @returns `null` when the browser gives no canvas or no PNG
 */
export async function drawQuoteCard(
  words: QuoteCardWords,
  look: QuoteCardLook,
  doc: Document = document,
): Promise<QuoteCardImage | null> {
  const canvas = doc.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) return null;
  const layout = layOutQuoteCard(words, (text, font) => {
    context.font = cssFont(font);
    return context.measureText(text).width;
  });
  canvas.width = layout.width;
  canvas.height = layout.height;
  paint(context, layout, COLOURS[look]);
  const png = await new Promise<Blob | null>(resolve => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (png === null) return null;
  const url = URL.createObjectURL(png);
  return { png, url, isCut: layout.isCut, forget: () => URL.revokeObjectURL(url) };
}

function paint(
  context: CanvasRenderingContext2D,
  { width, height, bar, lines, direction }: QuoteCardLayout,
  colours: (typeof COLOURS)[QuoteCardLook],
): void {
  context.fillStyle = colours.paper;
  context.fillRect(0, 0, width, height);
  context.fillStyle = colours.accent;
  context.fillRect(bar.x, bar.y, bar.width, bar.height);
  context.textAlign = direction === 'rtl' ? 'right' : 'left';
  for (const line of lines) {
    context.font = cssFont(line.font);
    context.fillStyle = colours[line.tone];
    context.direction = line.direction;
    context.fillText(line.text, line.x, line.baseline);
  }
}

function cssFont({ family, size, weight }: CardFont): string {
  return `${weight} ${size}px ${FAMILIES[family]}`;
}

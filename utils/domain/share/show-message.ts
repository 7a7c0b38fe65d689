import { textWithLink, type Message } from './message.ts';
import type { Markup } from './messenger.ts';

/** How a piece of a message is shown: a `marker` is typed but not shown by the messenger. */
export type ShownRun = { kind: 'text' | 'bold' | 'marker' | 'link'; text: string };

export type ShownLine = { isQuotation: boolean; runs: ShownRun[] };

/** The message in the order its recipient reads it: Telegram puts the link first (share-links.md §2.4). */
export function receivedText(message: Message, messengerId: string): string {
  const { text, link, linkIn } = message;
  const isFirst = messengerId === 'telegram' && linkIn === 'own-field' && text !== '';
  return isFirst ? `${link}\n${text}` : textWithLink(message);
}

const ADDRESS = /https?:\/\/\S+/u;

/**
 * A message as its messenger will show it: emphasis and quotations drawn, their marks hidden,
 * addresses as links. The texts of all runs together are the message itself.
 */
export function showMessage(text: string, markup: Markup): ShownLine[] {
  return text.split('\n').map(line => showLine(line, markup));
}

function showLine(line: string, markup: Markup): ShownLine {
  // Mail writes `> ` too, but shows it as it is.
  const isQuotation =
    markup.title !== 'plain' && markup.quotation === '> ' && line.startsWith('> ');
  const rest = isQuotation ? line.slice(2) : line;
  const runs = rest
    .split(new RegExp(`(${ADDRESS.source})`, 'u'))
    .filter(part => part !== '')
    .flatMap(part => (ADDRESS.test(part) ? [run('link', part)] : showWords(part, markup)));
  return { isQuotation, runs: isQuotation ? [run('marker', '> '), ...runs] : runs };
}

function showWords(words: string, { title: mark, escapes }: Markup): ShownRun[] {
  if (mark === 'plain') return [run('text', words)];
  const star = mark.replaceAll('*', String.raw`\*`);
  const emphasis = new RegExp(`${star}(?=\\S)((?:\\\\.|[^*\\\\])+)(?<!\\s)${star}`, 'u');
  const found = emphasis.exec(words);
  if (found === null) return showEscapes('text', words, escapes);
  const before = words.slice(0, found.index);
  const after = words.slice(found.index + found[0].length);
  return [
    ...showEscapes('text', before, escapes),
    run('marker', mark),
    ...showEscapes('bold', found[1] ?? '', escapes),
    run('marker', mark),
    ...showEscapes('text', after, escapes),
  ];
}

/** Markdown's backslashes are not shown. */
function showEscapes(kind: 'text' | 'bold', words: string, escapes: boolean): ShownRun[] {
  if (!escapes) return words === '' ? [] : [run(kind, words)];
  return words
    .split(/(\\(?=[\\*_~`|]))/u)
    .filter(part => part !== '')
    .map((part, index, parts) =>
      part === '\\' && parts[index + 1] !== undefined ? run('marker', part) : run(kind, part),
    );
}

const run = (kind: ShownRun['kind'], text: string): ShownRun => ({ kind, text });

/** Services that show an address as text, without a card (share-links.md §6; mail and readers have none). */
const WITHOUT_CARD: ReadonlySet<string> = new Set([
  'sms',
  'email',
  'gmail',
  'outlook',
  'xmpp',
  'hacker-news',
  'lobsters',
  'instapaper',
  'wallabag',
]);

export function showsLinkCard(messengerId: string): boolean {
  return !WITHOUT_CARD.has(messengerId);
}

import type { Draft } from '../draft.ts';

/** The words a written export is made of, in the reader's language. */
export type ExportWords = {
  title: string;
  /** « Publié le 3 mai 2026 » and the like. */
  standing: (draft: Draft) => string;
  answering: (author: string) => string;
};

/** Drafts as a text to read: by site, then by article, each text in a block that shows it as written. */
export function draftsToMarkdown(drafts: readonly Draft[], words: ExportWords): string {
  const lines = [`# ${words.title}`, ''];
  for (const [site, ofSite] of groupBy(drafts, siteOf)) {
    lines.push(`## ${inLine(site)}`, '');
    for (const [url, ofArticle] of groupBy(ofSite, ({ article }) => article.url)) {
      lines.push(`### [${inLine(ofArticle[0]?.article.title || url)}](<${url}>)`, '');
      for (const draft of ofArticle) lines.push(...entryOf(draft, words), '');
    }
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function entryOf(draft: Draft, words: ExportWords): string[] {
  const { parent, text } = draft;
  const answered =
    parent === null
      ? []
      : [`${inLine(words.answering(parent.author))}`, '', ...quoted(parent.excerpt), ''];
  return [`*${inLine(words.standing(draft))}*`, '', ...answered, ...fenced(text)];
}

const quoted = (text: string): string[] =>
  text.split('\n').map(line => `> ${inLine(line)}`.trimEnd());

/** As it was written: a fence longer than any run of backticks in it. */
function fenced(text: string): string[] {
  const runs = text.match(/`+/gu) ?? [];
  const fence = '`'.repeat(Math.max(3, ...runs.map(run => run.length + 1)));
  return [`${fence}text`, text, fence];
}

/** Words of others in a line of Markdown: nothing in them is read as marks. */
function inLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').replaceAll(/[\\`*_[\]<>#|~]/gu, String.raw`\$&`);
}

export function siteOf(draft: Pick<Draft, 'article'>): string {
  return draft.article.siteName || hostOf(draft);
}

export function hostOf({ article }: Pick<Draft, 'article'>): string {
  return new URL(article.url).hostname.replace(/^www\./u, '');
}

/** Items under the name each goes by, in their order. */
export function groupBy<Item>(items: readonly Item[], nameOf: (item: Item) => string) {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = nameOf(item);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return groups;
}

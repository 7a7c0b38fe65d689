import type { Draft } from '../draft.ts';
import { siteOf } from './export-markdown.ts';

const COLUMNS = [
  'state',
  'state_at',
  'site',
  'title',
  'url',
  'system',
  'answered_author',
  'answered_text',
  'answered_url',
  'text',
  'permalink',
  'pinned',
  'created_at',
  'updated_at',
] as const;

/**
 * Drafts as a table: RFC 4180, with the mark that tells spreadsheets it is UTF-8. Times are ISO 8601.
 * A spreadsheet runs a cell that begins like a formula: an apostrophe before it keeps it a text
 * (OWASP, “CSV injection”).
 */
export function draftsToCsv(drafts: readonly Draft[]): string {
  const rows = drafts.map(draft => cellsOf(draft).map(cell).join(','));
  return `\uFEFF${[COLUMNS.join(','), ...rows].join('\r\n')}\r\n`;
}

function cellsOf(draft: Draft): string[] {
  const { state, article, parent } = draft;
  const values: Record<(typeof COLUMNS)[number], string> = {
    state: state.name,
    state_at: 'at' in state ? iso(state.at) : '',
    site: siteOf(draft),
    title: article.title,
    url: article.url,
    system: draft.system,
    answered_author: parent?.author ?? '',
    answered_text: parent?.excerpt ?? '',
    answered_url: parent?.permalink ?? '',
    text: draft.text,
    permalink: 'permalink' in state ? (state.permalink ?? '') : '',
    pinned: draft.isPinned ? 'yes' : 'no',
    created_at: iso(draft.createdAt),
    updated_at: iso(draft.updatedAt),
  };
  return COLUMNS.map(name => values[name]);
}

/** A stored time may be any number; what no calendar knows stays empty. */
function iso(at: number): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}

function cell(value: string): string {
  const plain = /^[=+\-@\t\r\n＝＋－＠]/u.test(value) ? `'${value}` : value;
  return /[",\r\n;]/u.test(plain) || plain !== plain.trim()
    ? `"${plain.replaceAll('"', '""')}"`
    : plain;
}

import type { ThreadReading } from '../../protocol/thread-messages.ts';
import type { Say } from './say.ts';

/** What the bar says in its first line, part by part. */
export function barFacts(
  { counts, view, found, freshAnswers }: ThreadReading,
  say: Say,
  lastVisitAt: number | null,
): { text: string; mark: string }[] {
  const parts = [{ text: say.count('comments', counts.total), mark: '' }];
  if (view.isHidden) return [{ text: say.t('hidden'), mark: '' }, ...parts];
  if (freshAnswers > 0)
    parts.unshift({ text: say.count('freshAnswers', freshAnswers), mark: 'answer' });
  if (counts.fresh > 0) {
    const since = lastVisitAt === null ? '' : say.t('newSince', { date: say.date(lastVisitAt) });
    parts.push({ text: `${say.count('fresh', counts.fresh)} ${since}`.trim(), mark: 'fresh' });
  }
  if (counts.collapsed > 0)
    parts.push({ text: say.count('collapsed', counts.collapsed), mark: '' });
  if (found !== null) parts.push({ text: say.count('found', found.length), mark: '' });
  return parts;
}

/**
 * What is told once the comments were judged: how many are collapsed, and why. Answers go along with
 * what they answer; without them the numbers would not add up to those of the first line.
 */
export function collapseSummary({ counts }: ThreadReading, say: Say): string {
  const answers = counts.collapsed - counts.hostile - counts.muted;
  const parts = [
    ...(counts.hostile > 0 ? [say.count('hostile', counts.hostile)] : []),
    ...(counts.muted > 0 ? [say.count('muted', counts.muted)] : []),
    ...(answers > 0 ? [say.count('answers', answers)] : []),
  ];
  return parts.length === 0 ? '' : say.t('summary', { parts: say.list(parts) });
}

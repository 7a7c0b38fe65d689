import { inspectLinks, type LinkChange } from '../links/clean-links-in-text.ts';
import type { KeptParts } from '../links/kept-parts.ts';
import { type Finding, makeFinding } from './finding.ts';

/** What a reader can see for themselves or that is as it should be needs no finding. */
const QUIET_FLAGS: ReadonlySet<string> = new Set(['gift']);

/**
 * Links that carry something to take away (`tracking-link`, with the clean link as fix) or that
 * deserve a look before posting (`link-warning`).
 * @param kept - parts of links the reader put back
 */
export const findLinkMatters = (text: string, kept: KeptParts = {}): Finding[] =>
  /https?:|www\./i.test(text)
    ? inspectLinks(text, {}, kept).flatMap(link => describe(text, link))
    : [];

const describe = (text: string, link: LinkChange): Finding[] => {
  const { start, end, before, after, removed } = link;
  const flags: string[] = link.flags.filter(flag => !QUIET_FLAGS.has(flag));
  if (before === after && flags.length === 0) return [];
  const data = {
    kinds: [...new Set(removed.map(part => part.kind))],
    names: removed.map(part => part.name),
    partIds: removed.map(part => part.id),
    flags,
  };
  const severity = flags.length > 0 ? 'warning' : 'info';
  const place = { start, end, severity, data } as const;
  if (before === after) return [makeFinding(text, { kind: 'link-warning', ...place })];
  return [makeFinding(text, { kind: 'tracking-link', replacement: after, ...place })];
};

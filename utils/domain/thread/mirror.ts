/** What became of the comments about which something was noticed, month by month: for the reader alone. */
export type MirrorMonth = {
  /** `2026-11`, in the reader's time. */
  month: string;
  /** Comments about which something was said before they were sent. */
  noticed: number;
  /** Of those: changed after the notice, or sent as they were. */
  edited: number;
  asIs: number;
  /** Comments that a site held for moderation. */
  held: number;
};

export type Mirror = readonly MirrorMonth[];

export type MirrorEvent = 'noticed' | 'edited' | 'asIs' | 'held';

const MOST_MONTHS = 24;

export function monthOf(at: number): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}`;
}

/** The mirror with one more event; the oldest months go. */
export function addToMirror(mirror: Mirror, event: MirrorEvent, at: number): Mirror {
  const month = monthOf(at);
  const before = mirror.find(one => one.month === month) ?? {
    month,
    noticed: 0,
    edited: 0,
    asIs: 0,
    held: 0,
  };
  const others = mirror.filter(one => one.month !== month);
  return [...others, { ...before, [event]: before[event] + 1 }]
    .toSorted((one, other) => one.month.localeCompare(other.month))
    .slice(-MOST_MONTHS);
}

/** Reads a stored mirror; months that are none are left out. */
export function parseMirror(stored: unknown): Mirror {
  if (!Array.isArray(stored)) return [];
  return stored
    .flatMap((one: unknown) => {
      const { month, ...counts } = (one ?? {}) as Record<string, unknown>;
      if (typeof month !== 'string' || !/^\d{4}-\d\d$/u.test(month)) return [];
      const count = (name: MirrorEvent) =>
        Number.isInteger(counts[name]) && Number(counts[name]) >= 0 ? Number(counts[name]) : 0;
      return [
        {
          month,
          noticed: count('noticed'),
          edited: count('edited'),
          asIs: count('asIs'),
          held: count('held'),
        },
      ];
    })
    .slice(-MOST_MONTHS);
}

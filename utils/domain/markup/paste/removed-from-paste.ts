/** What a paste lost, by kind; the interface says it in one line. */
export type RemovedKind =
  /** Colours, sizes, alignments, headings: how it looked. */
  | 'appearance'
  | 'pictures'
  | 'tables'
  /** Buttons, menus, forms, frames, media. */
  | 'controls'
  | 'hidden'
  | 'scripts'
  /** Links to nowhere on the web: their text stays. */
  | 'links'
  /** Paths of the writer's own machine, which may name them. */
  | 'local-paths';

export type RemovedFromPaste = Readonly<Partial<Record<RemovedKind, number>>>;

/** Counts what is taken away while a paste is read. */
export type RemovalCounter = {
  readonly add: (kind: RemovedKind) => void;
  readonly total: () => RemovedFromPaste;
};

export const createRemovalCounter = (): RemovalCounter => {
  const counts = new Map<RemovedKind, number>();
  return {
    add: kind => counts.set(kind, (counts.get(kind) ?? 0) + 1),
    total: () => Object.fromEntries(counts),
  };
};

/** What a check noticed. The interface words each kind; nothing here is text for people. */
export type FindingKind =
  /** Characters nobody sees. */
  | 'invisible'
  | 'bidi'
  | 'control'
  | 'tags'
  | 'variation-selector'
  /** Letters written in pieces, or line ends of another system: same look, other code points. */
  | 'decomposed'
  | 'line-break'
  /** More marks on a letter than any writing needs. */
  | 'zalgo'
  | 'mixed-script'
  | 'tracking-link'
  | 'link-warning'
  | 'many-links'
  /** Tags or attributes the comment system takes away; the text in them stays. */
  | 'markup-not-allowed'
  /** Text the comment system would take for a tag and destroy or hide. */
  | 'lost-text'
  | 'shouting'
  | 'punctuation-repeat'
  | 'character-repeat'
  | 'emoji-repeat'
  | 'too-long';

/** UTF-16 offsets into the text that was checked, `end` excluded. */
export type Span = { readonly start: number; readonly end: number };

export type FindingData = Readonly<Record<string, string | number | readonly string[]>>;

export type Finding<Kind extends string = FindingKind> = {
  /** The same for the same finding of the same text: kind and span. */
  readonly id: string;
  readonly kind: Kind;
  readonly span: Span;
  /** `warning`: something will be lost, hidden or misread. `info`: good to know. */
  readonly severity: 'info' | 'warning';
  /** The characters of the span, cut after 80. */
  readonly excerpt: string;
  /** What to put in the place of the span. */
  readonly fix?: { readonly replacement: string };
  /** Facts for the words: element, attributes, code points, counts. */
  readonly data?: FindingData;
};

const LONGEST_EXCERPT = 80;

export type FindingDetails<Kind extends string = FindingKind> = {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  readonly severity: Finding['severity'];
  readonly replacement?: string;
  readonly data?: FindingData;
};

/** Makes a finding about a stretch of `text`. */
export const makeFinding = <Kind extends string>(
  text: string,
  { kind, start, end, severity, replacement, data }: FindingDetails<Kind>,
): Finding<Kind> => ({
  id: `${kind}:${start}-${end}`,
  kind,
  span: { start, end },
  severity,
  excerpt: text.slice(start, Math.min(end, start + LONGEST_EXCERPT)),
  ...(replacement === undefined ? {} : { fix: { replacement } }),
  ...(data === undefined ? {} : { data }),
});

/** In reading order; of two that start together, the wider first. */
export const sortFindings = <Kind extends string>(
  findings: readonly Finding<Kind>[],
): Finding<Kind>[] =>
  findings.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);

/** The finding where the text it is about starts at `offset` of a longer one. */
export const shiftFinding = <Kind extends string>(
  finding: Finding<Kind>,
  offset: number,
): Finding<Kind> => {
  const start = finding.span.start + offset;
  const end = finding.span.end + offset;
  return { ...finding, id: `${finding.kind}:${start}-${end}`, span: { start, end } };
};

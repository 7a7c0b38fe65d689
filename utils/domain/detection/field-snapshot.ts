/**
 * How a field can be seen. `collapsed`: its whole form is hidden together with its button, as behind
 * a "show comments" control. `hidden`: the field alone is hidden, as a honeypot is.
 */
export type FieldVisibility = 'visible' | 'collapsed' | 'hidden';

/**
 * What the scoring knows of a field: plain text cut short, never what the reader wrote.
 * Each part is one lower-case string, so that a rule is one pattern on one part.
 */
export type FieldSnapshot = {
  /** Id of the comment system whose form holds the field; `null` when none was recognised. */
  system: string | null;
  visibility: FieldVisibility;
  isReadOnly: boolean;
  /** A page for everybody: it describes itself to others, or comes in the clear. */
  isPublic: boolean;
  /** Where the page is (`host/path`), then what schema.org calls it: `qapage`, `discussionforumposting`. */
  page: string;
  /** Tag, id, name, class, placeholder, title and accessible name of the field itself. */
  own: string;
  /** Its label. */
  label: string;
  /** Id, class, name and action of the form, or of the block around a field without form. */
  form: string;
  /** Ids and classes of the elements around the form. */
  around: string;
  /** The heading or legend the form stands under. */
  heading: string;
  /** Id, name and words of the button that sends the form; empty when none was found. */
  submit: string;
  /** `type:name#id` of every other control in the form, hidden ones too. */
  controls: string;
};

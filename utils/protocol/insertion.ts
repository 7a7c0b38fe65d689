/** What came of putting a text into the field of a page. */
export type InsertOutcome =
  | { ok: true; fieldLength: number; cutBy: number }
  | {
      ok: false;
      /** `parent-gone`: the comment answered is not in the page. */
      code: 'no-page' | 'no-field' | 'parent-gone' | 'field-changed' | 'refused' | 'covered';
      fieldText?: string;
    };

/** How a text goes in: over everything, at the caret, or over everything only if the field still holds `expected`. */
export type InsertRequest = {
  parentId: string;
  text: string;
  how: { at: 'caret' } | { at: 'whole'; expected: string | null };
};

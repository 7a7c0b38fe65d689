/** Words the page's script may show: it carries none of its own, so that it stays small and follows the reader's language. */
export type PageWords = {
  onlyPreview: string;
  /** On the button that empties a trap field. */
  emptyTrap: string;
  trapEmptied: string;
  /** Said with the number of characters behind it. */
  cut: string;
  language: string;
  direction: 'ltr' | 'rtl';
  openSheet: string;
  restoreDraft: string;
  /** Asked before a kept draft replaces what stands in the field. */
  replaceText: string;
  /** `{author}` is to be filled in. */
  restoreReply: string;
  /** The comment that a kept text answers is not in the page. */
  parentGone: string;
  /** It is there, and cannot be answered. */
  noReply: string;
  restoreHere: string;
  /** The text in the field was begun for another place than where the form stands now. */
  otherPlace: string;
  saved: string;
  /** Saved, but the next may not be. */
  roomShort: string;
  notSaved: string;
  /** Not saved, because the storage is full. */
  noRoom: string;
  reload: string;
  sheetTitle: string;
};

/** What the reader's click or scrolling brings is looked for after this long, in milliseconds… */
export const BROUGHT_AFTER = 1000;

/** …and so many times for each article. */
export const MAX_BROUGHT = 10;

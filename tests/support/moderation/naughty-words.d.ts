declare module 'naughty-words' {
  /** Words by language. */
  const lists: Readonly<Record<string, readonly string[]>>;
  export default lists;
}

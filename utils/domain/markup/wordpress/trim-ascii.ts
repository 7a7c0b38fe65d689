const SPACES = ' \t\n\r\0\v';

/** PHP's `trim`: only ASCII spaces and NUL; the no-break spaces JavaScript's `trim` takes stay. */
export const trimAscii = (text: string): string => {
  let start = 0;
  let end = text.length;
  while (start < end && SPACES.includes(text.charAt(start))) start++;
  while (end > start && SPACES.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
};

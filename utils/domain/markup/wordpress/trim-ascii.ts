const SPACES = ' \t\n\r\0\v';

/** PHP's `rtrim`: only ASCII spaces and NUL; the no-break spaces JavaScript takes too stay. */
export const trimAsciiEnd = (text: string): string => {
  let end = text.length;
  while (end > 0 && SPACES.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
};

/** PHP's `trim`. */
export const trimAscii = (text: string): string => {
  let start = 0;
  while (start < text.length && SPACES.includes(text.charAt(start))) start++;
  return trimAsciiEnd(text.slice(start));
};

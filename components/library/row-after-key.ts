/** Where a key leads in a list: the row, or `null` when the key is no way. @param page - rows in sight */
export function rowAfterKey(
  key: string,
  { row, count, page }: { row: number; count: number; page: number },
): number | null {
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, row + 1);
    case 'ArrowUp':
      return Math.max(0, row - 1);
    case 'PageDown':
      return Math.min(last, row + page);
    case 'PageUp':
      return Math.max(0, row - page);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

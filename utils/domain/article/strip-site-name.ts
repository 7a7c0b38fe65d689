/**
 * Takes the site's name off the end or the start of a title: « Un titre - Le Site » → « Un titre ».
 * Only behind a separator, and only when something is left.
 */
export function stripSiteName(title: string, siteName: string | null): string {
  if (siteName === null || siteName === '') return title;
  const name = siteName.toLowerCase();
  const parts = title.split(/\s+[-–—|•·:»]\s+/);
  if (parts.length < 2) return title;
  const last = parts.at(-1) ?? '';
  const first = parts[0] ?? '';
  if (last.toLowerCase() === name)
    return title.slice(0, title.lastIndexOf(last)).replace(/\s+\S\s+$/, '');
  if (first.toLowerCase() === name) return title.slice(first.length).replace(/^\s+\S\s+/, '');
  return title;
}

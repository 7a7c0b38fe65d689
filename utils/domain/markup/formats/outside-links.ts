import { findLinks } from '../../links/find-links.ts';

/** Changes a text everywhere but in the bare addresses it holds, which would lead elsewhere. */
export const mapOutsideLinks = (text: string, change: (part: string) => string): string => {
  let changed = '';
  let place = 0;
  for (const { start, end } of findLinks(text)) {
    changed += change(text.slice(place, start)) + text.slice(start, end);
    place = end;
  }
  return changed + change(text.slice(place));
};

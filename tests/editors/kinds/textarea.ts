import type { Mount } from '../main.ts';

/** A plain text area, sent as it stands. */
export const mount: Mount = place => {
  const field = document.createElement('textarea');
  field.name = 'comment';
  place.append(field);
  return () => field.value;
};

import type { Mount } from '../main.ts';

/** No editor at all: the browser's own editing, read from the element as in-house forms do. */
export const mount: Mount = place => {
  const field = document.createElement('div');
  field.contentEditable = 'true';
  field.setAttribute('role', 'textbox');
  field.setAttribute('aria-label', 'Votre commentaire');
  place.append(field);
  let text = '';
  // The page knows only what an `input` event told it of.
  field.addEventListener('input', () => (text = field.innerText));
  return () => text;
};

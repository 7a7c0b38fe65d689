import Quill from 'quill';
import type { Mount } from '../main.ts';

/** As in wpDiscuz. */
export const mount: Mount = place => {
  const quill = new Quill(place, { placeholder: 'Votre commentaire' });
  return () => quill.getText();
};

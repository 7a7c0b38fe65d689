import { basicSetup, EditorView } from 'codemirror';
import type { Mount } from '../main.ts';

/** As in Markdown comment boxes with highlighting. */
export const mount: Mount = place => {
  const view = new EditorView({ extensions: basicSetup, parent: place });
  view.contentDOM.setAttribute('aria-label', 'Votre commentaire');
  return () => view.state.doc.toString();
};

import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Mount } from '../main.ts';

/** As in in-house forms of the 2010s. */
export const mount: Mount = async place => {
  // Draft.js was written for bundlers that gave it Node's globals.
  Object.assign(globalThis, { global: globalThis });
  const { Editor, EditorState } = await import('draft-js');
  let state = EditorState.createEmpty();
  function Field() {
    const [editorState, setEditorState] = useState(state);
    state = editorState;
    return createElement(Editor, {
      editorState,
      ariaLabel: 'Votre commentaire',
      onChange: setEditorState,
    });
  }
  createRoot(place).render(createElement(Field));
  return () => state.getCurrentContent().getPlainText('\n');
};

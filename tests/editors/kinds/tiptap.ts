import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import type { Mount } from '../main.ts';

/** ProseMirror, as in Ghost and Hyvor Talk. */
export const mount: Mount = place => {
  const editor = new Editor({ element: place, extensions: [StarterKit] });
  return () => editor.getText({ blockSeparator: '\n' });
};

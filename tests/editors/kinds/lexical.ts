import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $getRoot, createEditor } from 'lexical';
import type { Mount } from '../main.ts';

/** As in the comment boxes of Meta. */
export const mount: Mount = place => {
  const field = document.createElement('div');
  field.contentEditable = 'true';
  field.setAttribute('aria-label', 'Votre commentaire');
  place.append(field);
  const editor = createEditor({
    namespace: 'comment',
    onError: error => {
      throw error;
    },
  });
  editor.setRootElement(field);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  return () => editor.getEditorState().read(() => $getRoot().getTextContent());
};

import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Node, type Descendant } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import type { Mount } from '../main.ts';

/** As in Disqus. */
export const mount: Mount = place => {
  const editor = withHistory(withReact(createEditor()));
  const empty = [{ type: 'paragraph', children: [{ text: '' }] }] as unknown as Descendant[];
  const field = createElement(Editable, { 'aria-label': 'Votre commentaire' });
  createRoot(place).render(createElement(Slate, { editor, initialValue: empty, children: field }));
  return () => editor.children.map(block => Node.string(block)).join('\n');
};

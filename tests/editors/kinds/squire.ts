import DOMPurify from 'dompurify';
import Squire from 'squire-rte';
import type { Mount } from '../main.ts';

/** In a frame of its own, `about:blank`, in an open shadow root, as Coral 7 and later have it. */
export const mount: Mount = async place => {
  const host = document.createElement('div');
  host.id = 'coral-shadow-container';
  place.append(host);
  const shadow = host.attachShadow({ mode: 'open' });
  const form = document.createElement('form');
  form.id = 'comments-postCommentForm-form';
  const frame = document.createElement('iframe');
  frame.id = 'Coral-RTE';
  frame.title = 'Votre commentaire';
  frame.style.width = '100%';
  const button = document.createElement('button');
  button.className = 'coral-createComment-submit';
  button.textContent = 'Publier le commentaire';
  form.append(frame, button);
  shadow.append(form);
  // Firefox replaces the first document of a frame a moment after it was made.
  await new Promise<void>(resolve => {
    frame.addEventListener('load', () => resolve(), { once: true });
    setTimeout(resolve, 500);
  });
  const inner = frame.contentDocument;
  if (inner === null) throw new Error('the frame has no document');
  // Squire looks for the purifier where it runs.
  Object.assign(globalThis, { DOMPurify });
  const root = inner.createElement('div');
  root.className = 'coral-rte-content';
  root.style.minHeight = '96px';
  inner.body.append(root);
  const squire = new Squire(root, { blockTag: 'DIV' });
  return () => {
    const copy = document.createElement('div');
    copy.innerHTML = squire.getHTML();
    return [...copy.children].map(block => block.textContent).join('\n');
  };
};

import DOMPurify from 'dompurify';
import Squire from 'squire-rte';
import type { Mount } from '../main.ts';

/** In a frame of its own, `about:blank`, as in Coral. */
export const mount: Mount = async place => {
  const frame = document.createElement('iframe');
  frame.title = 'Votre commentaire';
  place.append(frame);
  await new Promise<void>(resolve => {
    frame.addEventListener('load', () => resolve(), { once: true });
    setTimeout(resolve, 500);
  });
  const inner = frame.contentDocument;
  if (inner === null) throw new Error('the frame has no document');
  // Squire looks for the purifier where it runs.
  Object.assign(window, { DOMPurify });
  const root = inner.createElement('div');
  inner.body.append(root);
  const squire = new Squire(root, { blockTag: 'DIV' });
  return () => {
    const copy = document.createElement('div');
    copy.innerHTML = squire.getHTML();
    return [...copy.children].map(block => block.textContent).join('\n');
  };
};

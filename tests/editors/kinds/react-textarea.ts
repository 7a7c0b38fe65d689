import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Mount } from '../main.ts';

/** A text area that React controls: its state is what will be sent. */
export const mount: Mount = place => {
  let state = '';
  function Field() {
    const [text, setText] = useState('');
    state = text;
    return createElement('textarea', {
      value: text,
      placeholder: 'Votre commentaire',
      onChange: (event: { target: HTMLTextAreaElement }) => setText(event.target.value),
    });
  }
  createRoot(place).render(createElement(Field));
  return () => state;
};

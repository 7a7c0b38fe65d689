import { createApp, h, ref } from 'vue';
import type { Mount } from '../main.ts';

/** A text area that Vue controls, as in Waline and Twikoo. */
export const mount: Mount = place => {
  const text = ref('');
  const field = () =>
    h('textarea', {
      value: text.value,
      placeholder: 'Votre commentaire',
      onInput: (event: Event) => (text.value = (event.target as HTMLTextAreaElement).value),
    });
  createApp({ render: field }).mount(place);
  return () => text.value;
};

import { ClassicEditor, Essentials, Paragraph } from 'ckeditor5';
import type { Mount } from '../main.ts';

/** As in Drupal. */
export const mount: Mount = async place => {
  const source = document.createElement('div');
  place.append(source);
  const editor = await ClassicEditor.create(source, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph],
  });
  return () => {
    const copy = document.createElement('div');
    copy.innerHTML = editor.getData();
    return [...copy.children].map(block => block.textContent).join('\n');
  };
};

import { isTextControl, readField } from './field-text.ts';

/** A reply may begin with the name of who is answered: the site wrote that. */
const NAME_ALONE = /^\s*@\S+\s*$/u;

/** Fields that were listened to: their events told of every word. */
const heard = new WeakSet<HTMLElement>();

/**
 * To be called as listening to a field begins: no event tells any more of what the reader typed before.
 * @returns asks, once, whether there are such words: the reader acted on this page, is in the field, and
 *   it does not hold what it came with. The same field under another article was listened to already.
 */
export function askTypedBefore(field: HTMLElement): () => boolean {
  let isOpen = !heard.has(field);
  heard.add(field);
  return () => {
    if (!isOpen) return false;
    isOpen = false;
    // Absent in old browsers: there, the next key tells.
    if (!navigator.userActivation?.hasBeenActive || !field.matches(':focus')) return false;
    const text = readField(field);
    if (isTextControl(field) && text === field.defaultValue) return false;
    return text.trim() !== '' && !NAME_ALONE.test(text);
  };
}

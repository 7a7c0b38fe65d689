import type { Message } from '../../utils/domain/share/message.ts';

/** A message that is nothing but its text, as a reader may leave it after editing. */
export function bareMessage(text: string): Message {
  return {
    text,
    link: '',
    linkIn: 'text',
    title: '',
    note: text,
    quotation: '',
    shortened: [],
    warnings: [],
  };
}

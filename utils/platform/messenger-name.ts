import type { Messenger } from '../domain/share/messenger.ts';
import type { Translator } from './i18n.ts';

/** What people call it: its own name, except where a language has a word for it. */
export function messengerName(
  { id, name }: Messenger,
  { has, t }: Pick<Translator<'messenger'>, 't'> & { has: (key: string) => boolean },
): string {
  const key = `messenger.${id}`;
  return has(key) ? t(key as 'messenger.email') : name;
}

import type { Placement } from '../../domain/thread/arrange-thread.ts';
import { createHost, make } from '../shadow-host.ts';
import type { Say } from './say.ts';
import { LINE_CSS } from './thread-style.ts';

/** The line a collapsed comment stands behind. */
export type CommentLine = {
  host: HTMLElement;
  show: (placement: Extract<Placement, { kind: 'line' }>) => void;
};

export type LineActions = {
  toggle: () => void;
  /** Takes back the mute that collapsed it; `null` when none did. */
  unmute: (() => void) | null;
  trusts: (event: Event) => boolean;
};

/** What every part of the thread tools is dressed in. */
export type Dress = { doc: Document; say: Say; theme: string; language: string; direction: string };

/** A box in the reader's theme and language, which carries the styles' variables. */
export function dress({ doc, theme, language, direction }: Dress, name: string): HTMLDivElement {
  return make(doc, 'div', { className: `t ${name} ${theme}`, lang: language, dir: direction });
}

export function createCommentLine(
  clothes: Dress,
  author: string,
  { toggle, unmute, trusts }: LineActions,
): CommentLine {
  const { doc, say } = clothes;
  const button = make(doc, 'button', { type: 'button', className: 'open' });
  button.addEventListener('click', event => {
    if (trusts(event)) toggle();
  });
  const back = make(doc, 'button', { type: 'button', textContent: say.t('unmute'), hidden: true });
  back.addEventListener('click', event => {
    if (trusts(event)) unmute?.();
  });
  const box = dress(clothes, 'line');
  box.append(button, back);
  const { host } = createHost(doc, LINE_CSS, box);
  return {
    host,
    show: ({ why, isOpen, inside }) => {
      const counted = inside > 0 ? [say.count('answers', inside)] : [];
      const counts = why === 'context' ? [] : [say.count('comments', 1), ...counted];
      button.textContent = [say.why(why, { author }), counts.join(say.comma)]
        .filter(Boolean)
        .join(' · ');
      button.setAttribute('aria-expanded', String(isOpen));
      back.hidden = !isOpen || unmute === null;
    },
  };
}

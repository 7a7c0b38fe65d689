import { createPortal, type ComponentChildren, type RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { useInSight } from '../../utils/hooks/use-in-sight.ts';
import { Icon } from '../controls/Icon.tsx';
import { Notice } from '../controls/Notice.tsx';

/**
 * Advice that comes when the reader may be about to press something: it stands below all that can be
 * pressed, and as long as it is out of sight there a line among the actions, where room is kept for it,
 * says so and leads to it.
 */
export function LateNotice({
  title,
  brief = title,
  foot,
  children,
}: {
  title: string;
  /** The same in fewer words, for a line that has little room. */
  brief?: string;
  /** Where the line stands. */
  foot: RefObject<HTMLElement | null>;
  children: ComponentChildren;
}) {
  const box = useRef<HTMLDivElement>(null);
  const isInSight = useInSight(box);
  const show = () => {
    box.current?.scrollIntoView({ block: 'nearest' });
    box.current?.focus({ preventScroll: true });
  };
  return (
    <>
      <div ref={box} class="late-notice" tabIndex={-1}>
        <Notice tone="warn" isSpoken>
          {children}
        </Notice>
      </div>
      {!isInSight &&
        foot.current !== null &&
        createPortal(
          <button type="button" class="button late-line" onClick={show}>
            <span class="late-title">{title}</span>
            <span class="late-brief">{brief}</span>
            <Icon name="down" />
          </button>,
          foot.current,
        )}
    </>
  );
}

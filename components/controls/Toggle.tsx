import type { ComponentChildren } from 'preact';

/** A heading that shows and hides what stands below it. */
export function Toggle({
  isOpen,
  controls,
  onToggle,
  children,
}: {
  isOpen: boolean;
  /** Id of what it shows. */
  controls: string;
  onToggle: () => void;
  children: ComponentChildren;
}) {
  return (
    <button
      type="button"
      class="button button-quiet toggle"
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={onToggle}
    >
      {children}
    </button>
  );
}

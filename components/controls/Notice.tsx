import type { ComponentChildren } from 'preact';

/** A coloured line with what to do about it. `isSpoken` says it aloud when it appears. */
export function Notice({
  children,
  tone = 'info',
  isSpoken = false,
}: {
  children: ComponentChildren;
  tone?: 'info' | 'good' | 'warn' | 'bad';
  isSpoken?: boolean;
}) {
  return (
    <div class={`notice notice-${tone}`} role={isSpoken ? 'status' : undefined}>
      {children}
    </div>
  );
}

import type { ComponentChildren } from 'preact';

/** Stays mounted while hidden, so that nothing typed in it is lost by looking at another tab. */
export function TabPanel({
  id,
  isShown,
  children,
}: {
  id: string;
  isShown: boolean;
  children: ComponentChildren;
}) {
  return (
    <div
      class="panel"
      id={`panel-${id}`}
      role="tabpanel"
      aria-labelledby={`tab-${id}`}
      hidden={!isShown}
    >
      {children}
    </div>
  );
}

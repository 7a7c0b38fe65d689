import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/**
 * Mounted when it is shown first, and from then on while hidden too, so that nothing typed in it is
 * lost by looking at another tab.
 */
export function TabPanel({
  id,
  isShown,
  children,
}: {
  id: string;
  isShown: boolean;
  children: ComponentChildren;
}) {
  const [hasBeenShown, setHasBeenShown] = useState(isShown);
  if (isShown && !hasBeenShown) setHasBeenShown(true);
  return (
    <div
      class="panel"
      id={`panel-${id}`}
      role="tabpanel"
      aria-labelledby={`tab-${id}`}
      hidden={!isShown}
    >
      {hasBeenShown && children}
    </div>
  );
}

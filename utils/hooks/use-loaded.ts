import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * A part of the program that is not first seen, loaded when it is: `null` until then.
 * @param load - always the same function; `null` while it is not wanted yet
 */
export function useLoaded<Part>(load: (() => Promise<Part>) | null): Part | null {
  const [part, setPart] = useState<{ value: Part } | null>(null);
  useLayoutEffect(() => {
    if (load === null) return;
    let isCurrent = true;
    void load().then(value => {
      if (isCurrent) setPart({ value });
    });
    return () => {
      isCurrent = false;
    };
  }, [load]);
  return part?.value ?? null;
}

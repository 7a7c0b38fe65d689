import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * A part of the program that is not first seen, loaded when it is: `null` until then.
 * @param load - always the same function
 */
export function useLoaded<Part>(load: () => Promise<Part>): Part | null {
  const [part, setPart] = useState<{ value: Part } | null>(null);
  useLayoutEffect(() => {
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

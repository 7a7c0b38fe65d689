/** The library has no types of its own; these are the parts we use (its version 6.7.0). */
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  export const GenerateFragmentStatus: { SUCCESS: 0 };
  export function isValidRangeForFragmentGeneration(range: Range): boolean;
  /** Moves the ends of the range it is given. Gives up after half a second. */
  export function generateFragmentFromRange(range: Range): {
    status: number;
    fragment?: { prefix?: string; textStart: string; textEnd?: string; suffix?: string };
  };
}

import { withoutDirective } from './text-fragment.ts';

/** Beyond this many bytes a code on a screen becomes hard to scan. */
export const COMFORTABLE_QR_BYTES = 300;

/** The address a code holds: with the passage it points at while that is easy to scan. */
export function qrPayloadOf(url: string): string {
  const bytes = new TextEncoder().encode(url).length;
  return bytes <= COMFORTABLE_QR_BYTES ? url : withoutDirective(url);
}

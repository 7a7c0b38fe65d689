/** Runs in the browsers: the sanitizer in a page that would let a payload run and load. */
import { createSanitizerJudge, type SanitizerJudge } from './judge-sanitizer.ts';

export type SanitizerPage = SanitizerJudge & {
  /** Addresses something asked for, by what for. */
  requests: string[];
};

/** @returns what a test needs, to be left on the page */
export function startSanitizerPage(): SanitizerPage {
  const requests: string[] = [];
  document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => {
    requests.push(`${effectiveDirective} ${blockedURI}`);
  });
  return { ...createSanitizerJudge(window), requests };
}

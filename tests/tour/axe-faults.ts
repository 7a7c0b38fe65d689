import axe from 'axe-core';
import type { TestDocument } from '../support/browsers/test-browser.ts';

/** Chosen by the reader: both are looked at whatever the system prefers. */
const THEMES = ['light', 'dark'] as const;

/**
 * Colours that axe cannot tell, because a control without a face of its own lies over the words: the
 * radio of a choice, the text area over its marks. tests/unit/styles measures these pairs.
 */
const COVERED = '.choices span, .draft *, .switch *';

/** An arrow, a letter that is a picture, an empty field: nothing to read. */
const NO_TEXT = ['shortTextContent', 'nonBmp', 'noValue'];

/**
 * What axe finds in a view: everything in light, colours again in dark. A colour that axe cannot judge
 * is a fault, too. The view is unfolded for it, because what a box has scrolled away has no colour.
 */
export async function axeFaults(shown: TestDocument): Promise<string[]> {
  const faults: string[] = [];
  for (const theme of THEMES) {
    const found = await shown.evaluate(auditOf(theme));
    faults.push(...found.map(fault => `${theme}: ${fault}`));
  }
  return faults;
}

/** Brought as text with axe in it: one call, which no policy of the page and no world of its own divides. */
function auditOf(theme: string): () => Promise<string[]> {
  const parameters = [theme, COVERED, NO_TEXT].map(value => JSON.stringify(value)).join();
  // oxlint-disable-next-line no-new-func -- made here to be sent, never called here
  return new Function(
    `${axe.source}; ${unfold.toString()}; return (${audit.toString()})(axe, ${parameters}, unfold);`,
  ) as () => Promise<string[]>;
}

/** Shows the whole view at once, whatever scrolls in it. */
function unfold(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    html, body, #root, .popup, .sheet, .panel { block-size: auto !important; max-block-size: none !important; }
    .popup, .panel { overflow: visible !important; }
    .composer-actions { position: static !important; }
    .late-lines { display: none; }`);
  document.adoptedStyleSheets = [sheet];
}

async function audit(
  checker: typeof axe,
  theme: string,
  covered: string,
  noText: readonly string[],
  unfoldView: () => void,
): Promise<string[]> {
  document.documentElement.dataset['theme'] = theme;
  unfoldView();
  for (const animation of document.getAnimations()) animation.finish();
  const { violations, incomplete } = await checker.run(document, {
    ...(theme === 'dark' && { runOnly: ['color-contrast'] }),
    rules: { 'target-size': { enabled: true } },
  });
  document.adoptedStyleSheets = [];
  const isCovered = (selector: unknown) =>
    typeof selector === 'string' && (document.querySelector(selector)?.matches(covered) ?? false);
  const faults = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
  const unjudged = incomplete
    .filter(({ id }) => id === 'color-contrast')
    .flatMap(({ nodes }) => nodes)
    .map(({ html, target, any }) => ({ html, target, why: String(any[0]?.data?.messageKey) }))
    .filter(({ target, why }) => !noText.includes(why) && !isCovered(target[0]))
    .map(({ html, why }) => `colour not judged: ${why} ${html.slice(0, 200)}`);
  return [...faults, ...unjudged];
}

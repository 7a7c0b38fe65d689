import type { PageReport } from './page-report.ts';

/**
 * One report of a page and of the frames of comment systems in it. The article is the page's; the forms
 * are everybody's; the thread is the page's own, else that of the frame that shows most comments.
 * @param frames in any order
 */
export function mergeReports(page: PageReport, frames: readonly PageReport[]): PageReport {
  if (frames.length === 0) return page;
  const framed = frames.map((report, index) =>
    report.forms.map(form => Object.assign(form, { formId: `${index + 1}/${form.formId}` })),
  );
  const forms = [...page.forms, ...framed.flat()];
  const threads = frames
    .flatMap(({ thread }) => thread ?? [])
    .toSorted((one, other) => other.count - one.count);
  // Closed, or open to members only: the frame knows better than the page that holds it.
  const reason = frames.find(({ noForm }) => noForm !== null)?.noForm ?? page.noForm;
  return {
    ...page,
    forms,
    thread: page.thread ?? threads[0] ?? null,
    noForm: page.noForm === 'site-off' ? 'site-off' : forms.length > 0 ? null : reason,
    selection:
      page.selection || (frames.find(({ selection }) => selection !== '')?.selection ?? ''),
    looks: [...page.looks, ...frames.flatMap(({ looks }) => looks)],
  };
}

import type { CommentReport, FormReport, PageReport, ThreadReport } from './page-report.ts';

/** What was read of the comments, without a word of them. */
function countThread(
  thread: ThreadReport | null,
  comments: readonly CommentReport[],
): object | null {
  if (thread === null) return null;
  const { system, count } = thread;
  const having = (has: (comment: CommentReport) => boolean) => comments.filter(has).length;
  return {
    system,
    count,
    read: comments.length,
    withAuthor: having(({ author }) => author !== ''),
    withDate: having(({ date }) => date !== ''),
    withText: having(({ excerpt }) => excerpt !== ''),
    withPermalink: having(({ permalink }) => permalink !== null),
    answers: having(({ parentId }) => parentId !== null),
    held: having(({ isHeld }) => isHeld),
    deepest: Math.max(0, ...comments.map(({ depth }) => depth)),
  };
}

/** A form as its page made it: not what it holds, not the comment it answers. */
function describeForm(form: FormReport): object {
  const { system, field, parts, submitLabel, maxLength, rules, score, reasons, parent } = form;
  const answers = parent === null ? 'article' : 'comment';
  return { system, field, answers, parts, submitLabel, maxLength, rules, score, reasons };
}

/**
 * Everything that explains a verdict, as JSON for a developer. Nothing that the reader wrote or selected,
 * nothing that others wrote, no author's name and no query of an address is in it.
 * @param comments those of the thread that were read
 * @param self the extension's version and the browser's name
 */
export function writeDetectionReport(
  report: PageReport,
  comments: readonly CommentReport[],
  self: string,
): string {
  const { article, forms, thread, noForm, looks } = report;
  const sources = Object.entries(article).flatMap(([name, fact]) =>
    fact !== null && typeof fact === 'object' && 'source' in fact ? [[name, fact.source]] : [],
  );
  return JSON.stringify(
    {
      causerie: self,
      noForm,
      looks,
      forms: forms.map(describeForm),
      thread: countThread(thread, comments),
      article: Object.fromEntries(sources) as object,
    },
    null,
    2,
  );
}

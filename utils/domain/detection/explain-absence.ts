import type { NoFormReason } from './page-report.ts';

/** What a page without a visible comment form shows instead, as plain data. */
export type Absence = {
  isSiteOff: boolean;
  /** Shown by the browser's reader of such files, which Chromium lets a script into. */
  isPdf: boolean;
  hasFields: boolean;
  /** A comment form is there, and cannot be seen. */
  hasHiddenForm: boolean;
  saysClosed: boolean;
  saysLogIn: boolean;
  /** A known system is there, in a frame of its own. */
  hasFrame: boolean;
  /** …and every one there is recognised only. */
  isNeverWritten: boolean;
};

/** The most telling reason why no form is offered. */
export function explainAbsence(absence: Absence): NoFormReason {
  if (absence.isSiteOff) return 'site-off';
  if (absence.isPdf) return 'pdf';
  if (absence.saysLogIn) return 'must-log-in';
  if (absence.saysClosed) return 'comments-closed';
  if (absence.hasHiddenForm) return 'hidden-field';
  if (absence.isNeverWritten) return 'not-written';
  if (absence.hasFrame) return 'in-frame';
  return absence.hasFields ? 'other-fields' : 'no-field';
}

import { expect, test } from 'vitest';
import { explainAbsence } from '../../../utils/domain/detection/explain-absence.ts';

const nothing = {
  isSiteOff: false,
  isPdf: false,
  hasFields: false,
  hasHiddenForm: false,
  saysClosed: false,
  saysLogIn: false,
  hasFrame: false,
  isNeverWritten: false,
};

test.each([
  [{}, 'no-field'],
  [{ hasFields: true }, 'other-fields'],
  [{ isPdf: true }, 'pdf'],
  [{ isPdf: true, isSiteOff: true }, 'site-off'],
  [{ hasFields: true, hasHiddenForm: true }, 'hidden-field'],
  [{ hasFields: true, saysClosed: true }, 'comments-closed'],
  [{ saysClosed: true, saysLogIn: true }, 'must-log-in'],
  [{ hasFields: true, hasFrame: true }, 'in-frame'],
  [{ hasFrame: true, isNeverWritten: true }, 'not-written'],
  [{ saysClosed: true, hasFrame: true }, 'comments-closed'],
  [{ saysLogIn: true, isSiteOff: true }, 'site-off'],
])('%o → %s', (absence, reason) => {
  expect(explainAbsence({ ...nothing, ...absence })).toBe(reason);
});

import { findPersonalData } from '../personal-data/find-personal-data.ts';
import { isMine, type OwnData } from '../personal-data/own-data.ts';
import type { PersonalDataKind } from '../personal-data/personal-datum.ts';
import { type Finding, makeFinding } from './finding.ts';

export type PersonalDataFindingKind = PersonalDataKind;

export type PersonalDataOptions = {
  /** What the reader gave about themselves; nothing else counts as theirs. */
  readonly own: OwnData;
};

/**
 * Personal data in a draft, as advice without fix: nobody but the writer knows whether it is meant.
 * `data.whose` is `mine` when the reader's identity holds it, else `someone`: posting it may expose
 * a person. What the detectors think little of (an office's address, a disguised one) is `info`.
 */
export const findPersonalDataMatters = (
  text: string,
  language: string,
  { own }: PersonalDataOptions,
): Finding<PersonalDataFindingKind>[] =>
  findPersonalData(text, { language }).map(({ kind, start, end, weight }) =>
    makeFinding(text, {
      kind,
      start,
      end,
      severity: weight === 'low' ? 'info' : 'warning',
      data: { whose: isMine(kind, text.slice(start, end), own) ? 'mine' : 'someone' },
    }),
  );

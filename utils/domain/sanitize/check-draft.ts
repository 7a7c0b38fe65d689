import { findMarkupMatters } from '../markup/find-markup-matters.ts';
import type { MarkupProfile } from '../markup/profile.ts';
import type { TypographyLanguage } from '../markup/wordpress/typography-marks.ts';
import { type Finding, type FindingKind, sortFindings } from './finding.ts';
import { findInvisibleCharacters } from './invisible-characters.ts';
import { findTooLong } from './length-findings.ts';
import { findLinkMatters } from './link-findings.ts';
import { findMixedScripts } from './mixed-scripts.ts';
import {
  findPersonalDataMatters,
  type PersonalDataFindingKind,
  type PersonalDataOptions,
} from './personal-data-findings.ts';
import { findStyle } from './style-findings.ts';

export type CheckOptions = {
  readonly profile: MarkupProfile;
  /** Language of the text. */
  readonly language: TypographyLanguage;
};

/** With personal data looked for too. */
export type PrivateCheckOptions = CheckOptions & { readonly personalData: PersonalDataOptions };

export type DraftFindingKind = FindingKind | PersonalDataFindingKind;

/** One check of a text; together they are `checkDraft`. */
export type DraftCheck = (text: string, options: CheckOptions) => Finding[];

/** In no order that matters: none sees what another found. */
export const DRAFT_CHECKS: readonly DraftCheck[] = [
  text => findInvisibleCharacters(text),
  text => findMixedScripts(text),
  text => findLinkMatters(text),
  (text, { profile }) => findMarkupMatters(text, profile),
  text => findStyle(text),
  (text, { profile }) => findTooLong(text, profile),
];

/**
 * Everything the checks notice about a draft, in reading order. Nothing is changed: see
 * `applyFixes` for one or several fixes, `cleanDraft` for all, `checkDraftInSlices` for long texts.
 * Personal data are looked for only when `personalData` is given.
 *
 * @example checkDraft('x<y, y>z', { profile: wordpressProfile, language: 'fr' })[0]?.kind // 'lost-text'
 */
export function checkDraft(text: string, options: PrivateCheckOptions): Finding<DraftFindingKind>[];
export function checkDraft(text: string, options: CheckOptions): Finding[];
export function checkDraft(
  text: string,
  options: CheckOptions | PrivateCheckOptions,
): Finding<DraftFindingKind>[] {
  const findings: Finding<DraftFindingKind>[] = DRAFT_CHECKS.flatMap(check => check(text, options));
  if ('personalData' in options)
    findings.push(...findPersonalDataMatters(text, options.language, options.personalData));
  return sortFindings(findings);
}

import type { KeptParts } from '../links/kept-parts.ts';
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
  /** What the reader put back into the links: no longer something to clean. */
  readonly keptParts?: KeptParts;
  /** Which findings the reader wants to be told; all of them when absent. */
  readonly accepts?: (finding: Finding<string>) => boolean;
};

/** With personal data looked for too. */
export type PrivateCheckOptions = CheckOptions & { readonly personalData: PersonalDataOptions };

export type DraftFindingKind = FindingKind | PersonalDataFindingKind;

/** One check of a text; together they are `checkDraft`. None sees what another found. */
export type DraftCheck = (text: string, options: CheckOptions) => Finding<DraftFindingKind>[];

/** Those that look no further than a paragraph: they may be asked piece by piece. */
export const PARAGRAPH_CHECKS: readonly DraftCheck[] = [
  text => findInvisibleCharacters(text),
  text => findMixedScripts(text),
  (text, { keptParts }) => findLinkMatters(text, keptParts),
  text => findStyle(text),
  (text, options) => (asksForPersonalData(options) ? findPrivateMatters(text, options) : []),
];

/** Those that need the whole text: tags open and close anywhere, and lengths add up. */
export const WHOLE_CHECKS: readonly DraftCheck[] = [
  (text, { profile }) => findMarkupMatters(text, profile),
  (text, { profile }) => findTooLong(text, profile),
];

const asksForPersonalData = (options: CheckOptions): options is PrivateCheckOptions =>
  'personalData' in options;

const findPrivateMatters = (
  text: string,
  { language, personalData }: PrivateCheckOptions,
): Finding<DraftFindingKind>[] => findPersonalDataMatters(text, language, personalData);

/**
 * Everything the checks notice about a draft, in reading order. Nothing is changed: see
 * `applyFixes` for one or several fixes, `cleanDraft` for all, `checkDraftInSlices` for long texts.
 * Personal data are looked for only when `personalData` is given.
 *
 * @example checkDraft('x<y, y>z', { profile: wordpressProfile, language: 'fr' })[0]?.kind // 'lost-text'
 */
export function checkDraft(text: string, options: PrivateCheckOptions): Finding<DraftFindingKind>[];
export function checkDraft(text: string, options: CheckOptions): Finding[];
export function checkDraft(text: string, options: CheckOptions): Finding<DraftFindingKind>[] {
  const checks = [...PARAGRAPH_CHECKS, ...WHOLE_CHECKS];
  const findings = checks.flatMap(check => check(text, options));
  return sortFindings(options.accepts ? findings.filter(options.accepts) : findings);
}

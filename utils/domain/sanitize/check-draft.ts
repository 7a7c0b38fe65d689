import { findMarkupMatters } from '../markup/find-markup-matters.ts';
import type { MarkupProfile } from '../markup/profile.ts';
import type { TypographyLanguage } from '../markup/wordpress/typography-marks.ts';
import { type Finding, sortFindings } from './finding.ts';
import { findInvisibleCharacters } from './invisible-characters.ts';
import { findTooLong } from './length-findings.ts';
import { findLinkMatters } from './link-findings.ts';
import { findMixedScripts } from './mixed-scripts.ts';
import { findStyle } from './style-findings.ts';

export type CheckOptions = {
  readonly profile: MarkupProfile;
  /** Language of the text. */
  readonly language: TypographyLanguage;
};

/**
 * Everything the checks notice about a draft, in reading order. Nothing is changed: see
 * `applyFixes` for one or several fixes, `cleanDraft` for all.
 *
 * @example checkDraft('x<y, y>z', { profile: wordpressProfile, language: 'fr' })[0]?.kind // 'lost-text'
 */
export const checkDraft = (text: string, { profile }: CheckOptions): Finding[] =>
  sortFindings([
    ...findInvisibleCharacters(text),
    ...findMixedScripts(text),
    ...findLinkMatters(text),
    ...findMarkupMatters(text, profile),
    ...findStyle(text),
    ...findTooLong(text, profile),
  ]);

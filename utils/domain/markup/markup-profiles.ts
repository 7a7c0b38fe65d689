import type { MarkupProfile } from './profile.ts';
import { artalkProfile } from './profiles/artalk.ts';
import { bbcodeProfile } from './profiles/bbcode.ts';
import { bloggerProfile } from './profiles/blogger.ts';
import { comentarioProfile } from './profiles/comentario.ts';
import { commentoProfile } from './profiles/commento.ts';
import { coralProfile } from './profiles/coral.ts';
import { cusdisProfile } from './profiles/cusdis.ts';
import { discourseProfile } from './profiles/discourse.ts';
import { disqusProfile } from './profiles/disqus.ts';
import { dotclearWikiProfile } from './profiles/dotclear-wiki.ts';
import { dotclearProfile } from './profiles/dotclear.ts';
import { drupalProfile } from './profiles/drupal.ts';
import { fastcommentsProfile } from './profiles/fastcomments.ts';
import { ghostProfile } from './profiles/ghost.ts';
import { githubProfile } from './profiles/github.ts';
import { guardianProfile } from './profiles/guardian.ts';
import { issoProfile } from './profiles/isso.ts';
import { movableTypeProfile } from './profiles/movable-type.ts';
import { plainProfile } from './profiles/plain.ts';
import { remark42Profile } from './profiles/remark42.ts';
import { spipProfile } from './profiles/spip.ts';
import { twikooProfile } from './profiles/twikoo.ts';
import { walineProfile } from './profiles/waline.ts';
import { wordpressProfile } from './profiles/wordpress.ts';
import { wpdiscuzProfile } from './profiles/wpdiscuz.ts';

/** Every profile there is, plain text last. */
export const MARKUP_PROFILES: readonly MarkupProfile[] = [
  wordpressProfile,
  wpdiscuzProfile,
  artalkProfile,
  bbcodeProfile,
  bloggerProfile,
  comentarioProfile,
  commentoProfile,
  coralProfile,
  cusdisProfile,
  discourseProfile,
  disqusProfile,
  dotclearProfile,
  dotclearWikiProfile,
  drupalProfile,
  fastcommentsProfile,
  ghostProfile,
  githubProfile,
  guardianProfile,
  issoProfile,
  movableTypeProfile,
  remark42Profile,
  spipProfile,
  twikooProfile,
  walineProfile,
  plainProfile,
];

/** Comment systems that read comments as another one does, or have an editor that takes plain text. */
const SAME_AS: ReadonlyMap<string, string> = new Map([
  ['jetpack', 'wordpress'],
  ['coral-frame', 'coral'],
  ['blogger-frame', 'blogger'],
  ['giscus', 'github'],
  ['utterances', 'github'],
  ['jcomments', 'bbcode'],
  ['komento', 'bbcode'],
  ...[
    'facebook',
    'graphcomment',
    'hyvor-talk',
    'insticator',
    'medium',
    'openweb',
    'squarespace',
    'substack',
    'typo3-blog',
    'viafoura',
    'vuukle',
  ].map(id => [id, 'plain'] as const),
]);

/** Whether it was written down how a comment system reads comments; plain text is an answer too. */
export const isMarkupKnown = (system: string): boolean =>
  SAME_AS.has(system) || MARKUP_PROFILES.some(({ id }) => id === system);

/**
 * The profile of a comment system by its id. Plain text for those that are unknown or have an
 * editor of their own (OpenWeb, Viafoura, Facebook): real characters, bare addresses.
 */
export const markupProfileOf = (system: string): MarkupProfile => {
  const id = SAME_AS.get(system) ?? system;
  return MARKUP_PROFILES.find(profile => profile.id === id) ?? plainProfile;
};

/**
 * The profile by which a text typed in the composer is read. Systems whose own editor makes the
 * elements take what is inserted as text: tags typed there would be shown as tags.
 */
export const typedProfileOf = (system: string): MarkupProfile => {
  const profile = markupProfileOf(system);
  return profile.format === 'html-blocks' ? plainProfile : profile;
};

import type { CommentSystem, SystemFrame, SystemMark } from './comment-system.ts';
import { artalk, artalkMark } from './artalk.ts';
import { bloggerFrame, bloggerFrameFrame, bloggerFrameMark } from './blogger-frame.ts';
import { blogger, bloggerMark } from './blogger.ts';
import { comentario, comentarioMark } from './comentario.ts';
import { commento, commentoMark } from './commento.ts';
import { coral, coralMark } from './coral.ts';
import { coralFrame, coralFrameFrame, coralFrameMark } from './coral-frame.ts';
import { cusdis, cusdisMark } from './cusdis.ts';
import { discourse, discourseFrame, discourseMark } from './discourse.ts';
import { disqus, disqusFrame, disqusMark } from './disqus.ts';
import { dotclear, dotclearMark } from './dotclear.ts';
import { drupal, drupalMark } from './drupal.ts';
import { facebook, facebookFrame, facebookMark } from './facebook.ts';
import { ghost, ghostMark } from './ghost.ts';
import { giscus, giscusFrame, giscusMark } from './giscus.ts';
import { graphcomment, graphcommentFrame, graphcommentMark } from './graphcomment.ts';
import { guardian, guardianMark } from './guardian.ts';
import { hyvorTalk, hyvorTalkMark } from './hyvor-talk.ts';
import { insticator, insticatorMark } from './insticator.ts';
import { isso, issoMark } from './isso.ts';
import { jcomments, jcommentsMark } from './jcomments.ts';
import { jetpack, jetpackFrame, jetpackMark } from './jetpack.ts';
import { komento, komentoMark } from './komento.ts';
import { medium, mediumMark } from './medium.ts';
import { movableType, movableTypeMark } from './movable-type.ts';
import { openweb, openwebMark } from './openweb.ts';
import { remark42, remark42Frame, remark42Mark } from './remark42.ts';
import { spip, spipMark } from './spip.ts';
import { squarespace, squarespaceMark } from './squarespace.ts';
import { substack, substackMark } from './substack.ts';
import { twikoo, twikooMark } from './twikoo.ts';
import { typo3Blog, typo3BlogMark } from './typo3-blog.ts';
import { utterances, utterancesFrame, utterancesMark } from './utterances.ts';
import { viafoura, viafouraMark } from './viafoura.ts';
import { vuukle, vuukleFrame, vuukleMark } from './vuukle.ts';
import { waline, walineMark } from './waline.ts';
import { wordpress, wordpressMark } from './wordpress.ts';
import { wpdiscuz, wpdiscuzMark } from './wpdiscuz.ts';

/** What the detector looks for on every page. */
export const marks: readonly SystemMark[] = [
  disqusMark,
  coralMark,
  coralFrameMark,
  openwebMark,
  viafouraMark,
  hyvorTalkMark,
  facebookMark,
  graphcommentMark,
  vuukleMark,
  insticatorMark,
  jetpackMark,
  wpdiscuzMark,
  issoMark,
  remark42Mark,
  walineMark,
  twikooMark,
  artalkMark,
  cusdisMark,
  commentoMark,
  comentarioMark,
  giscusMark,
  utterancesMark,
  discourseMark,
  ghostMark,
  substackMark,
  mediumMark,
  spipMark,
  dotclearMark,
  drupalMark,
  movableTypeMark,
  bloggerMark,
  bloggerFrameMark,
  jcommentsMark,
  komentoMark,
  typo3BlogMark,
  squarespaceMark,
  guardianMark,
  wordpressMark,
];

/** The frames of other origins that hold a comment form. */
export const frames: readonly SystemFrame[] = [
  disqusFrame,
  coralFrameFrame,
  facebookFrame,
  graphcommentFrame,
  vuukleFrame,
  jetpackFrame,
  remark42Frame,
  giscusFrame,
  utterancesFrame,
  discourseFrame,
  bloggerFrameFrame,
];

/** Every comment system, most specific first: WordPress' own names are borrowed by many others. */
export const systems: readonly CommentSystem[] = [
  disqus,
  coral,
  coralFrame,
  openweb,
  viafoura,
  hyvorTalk,
  facebook,
  graphcomment,
  vuukle,
  insticator,
  jetpack,
  wpdiscuz,
  isso,
  remark42,
  waline,
  twikoo,
  artalk,
  cusdis,
  commento,
  comentario,
  giscus,
  utterances,
  discourse,
  ghost,
  substack,
  medium,
  spip,
  dotclear,
  drupal,
  movableType,
  blogger,
  bloggerFrame,
  jcomments,
  komento,
  typo3Blog,
  squarespace,
  guardian,
  wordpress,
];

/**
 * Words that name a comment in the languages readers meet, lower case, as stems inside a pattern.
 * Identifiers and visible text share them: `comment` covers French, English and most class names.
 */
export const COMMENT_WORDS =
  /comm?ent|formulaire_forum|kommentar|forms_komm|\bcmt|\bcomm\b|otzyv|pinglun|коммент|комент|komentar|komentář|komment|reacti[eo]|réag|reageer|discuss|opini[oó]|отзыв|σχόλι|σχολι|评论|評論|留言|跟帖|コメント|댓글|의견|yorum|bình luận|תגוב|تعليق|guestbook|schreibe|respond|reply|répon|respuesta|antwort|svar|ответ/;

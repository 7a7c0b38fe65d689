/**
 * Words that name a comment in the languages readers meet, lower case, as stems inside a pattern.
 * Identifiers and visible text share them: `comment` covers French, English and most class names.
 * A stem that ordinary words end in is held off them: “correspondent”, « Verantwortung », «ответственный».
 */
export const COMMENT_WORDS =
  /comm?ent|kom+ent|коммент|комент|formulaire_forum|forms_komm|\bcmt|(?<![a-z])comm(?![a-z])|otzyv|pinglun|r[eé]acti[eo]|réag|reageer|discuss|disku[st]|dysku[st]|обсуд|обсужд|opini[oóae]|lesermeinung|talkback|keskustel|\bdebatt?\b|\bresponses\b|(?<!job[- ])\bpostings?(?![.\w])|отзыв|σχόλι|σχολι|评论|評論|留言|跟帖|回應|回应|コメント|댓글|의견|yorum|bình luận|hozzászól|ความคิดเห็น|टिप्पण|মন্তব্য|תגוב|تعليق|دیدگاه|guestbook|schreibe|(?<!cor)respond|reply|répon|respuesta|(?<!ver)antwort|\bsvar|ответ(?!ств)/;

/**
 * Words with which sites say that a comment was taken and is not shown yet, in the languages whose strings
 * we know. Sources: Dotclear's `Comment::create` ("has been submitted and will be reviewed"), SPIP's
 * `forum_info_moderation_a_priori`, Drupal's `CommentForm::save()` ("queued for review"), and translations.
 */
const WAITING =
  /moder|modér|review|approv|pending|queue|en attente|valid(?:ation|é)|à valider|relu|freigeschaltet|freigabe|geprüft|prüfung|revis|aprob|aprov|pendiente|in attesa|approva|pendente|goedgekeurd|goedkeuring|beoordeel|المراجعة|الموافقة|الإشراف/iu;

/** Whether a site that took a comment says that it waits for somebody. */
export function saysItWaits(words: string): boolean {
  return WAITING.test(words);
}

/** The languages comments are judged in. */
export const MODERATION_LANGUAGES = ['fr', 'en', 'de', 'es', 'it', 'pt', 'nl'] as const;

export type ModerationLanguage = (typeof MODERATION_LANGUAGES)[number];

/** The language of a tag such as `pt-BR`; null when comments are not judged in it. */
export const asModerationLanguage = (tag: string | null | undefined): ModerationLanguage | null => {
  const base = tag?.toLowerCase().split(/[-_]/u)[0];
  return MODERATION_LANGUAGES.find(language => language === base) ?? null;
};

/** The host of a link as a draft holds it, without `www.`; empty for what is no web link. */
export function hostOf(link: string): string {
  return /^(?:https?:\/\/)?(?:[^@/?#]*@)?(?:www\.)?([^/?#:]+)/iu.exec(link)?.[1] ?? '';
}

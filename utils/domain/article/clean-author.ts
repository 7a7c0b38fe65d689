import { parseDate } from './parse-date.ts';

/** Words before a name that are no part of it. */
const LEAD =
  /^(?:view all posts by|(?:more )?(?:posts?|articles?|more) (?:by|from)|alles von|mehr von|alle beiträge von|voir tous les articles de|posted by|written by|words by|text by|publié par|écrit par|propos recueillis par|geschrieben von|veröffentlicht von|ein beitrag von|autor(?:in)?|author|auteur|autore|автор|by|von|par|por|di|door|av|af|via)(?:\s*:\s*|\s+)/i;

/** Where a name ends and its page's other words begin. */
const TAIL =
  /\s+(?:on|am|le|el|il|op|den|—|–|\||•|·|@)\s.*$|\s*[|•·].*$|,?\s+(?:updated|published|posted|aktualisiert|publié)\b.*$/i;

/** An address of mail or profile, with what joins it to the name. */
const ADDRESS = /[,;<(]?\s*\S+@\S+\.\S+[>)]?|https?:\S+/g;

/** Words of a page that run into a name, not of it. */
const REST =
  /\s(?:Last|Updated?|Published|Posted|Reviewed|Share|Follow|Hosted|Font|Comments?)\b.*$/u;

/** A day or a month alone, left over from a date. */
const CALENDAR =
  /^(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|lun|mer|jeu|ven|sam|dim|die|mit|don|fre|son)\p{L}{0,6}\.?$/iu;

const MAX_LENGTH = 300;

/**
 * A person's name as a byline gives it, without the words around: “By Ann Lee on 3 May 2020” → “Ann Lee”.
 * @returns empty when nothing like a name is left: an address, a date, dashes
 */
export function cleanAuthor(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  // Some sites write the author's profile address where the name belongs.
  if (/^(?:https?:|www\.|@|\/)/.test(flat)) return '';
  let name = flat.replace(ADDRESS, '').trim();
  while (LEAD.test(name)) name = name.replace(LEAD, '');
  if (parseDate(name) !== '' || /\d{1,2}:\d\d/.test(name)) {
    name = name.replace(TAIL, '').trim();
    const end = name.search(/,?\s+(?:\p{L}{3,9}\.?\s+)?\d/u);
    if (end > 0) name = name.slice(0, end);
    if (CALENDAR.test(name)) return '';
  }
  name = name.replace(REST, '').replace(/^[\s,;:&|–—-]+|[\s,;:|–—-]+$/gu, '');
  return /\p{L}/u.test(name) && parseDate(name) === '' ? name.slice(0, MAX_LENGTH) : '';
}

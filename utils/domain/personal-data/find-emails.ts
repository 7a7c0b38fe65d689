import { type Detector, toDatum } from './personal-datum.ts';

const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?`;
/** A local part never starts or ends with a dot, which belongs to the sentence. */
const LOCAL = String.raw`[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_.+'’-]{0,62}[\p{L}\p{M}\p{N}_+-])?`;
const TOP = String.raw`(?:xn--[a-z0-9-]{2,59}|\p{L}{2,24})`;
const END = String.raw`(?![\p{L}\p{N}_@-]|\.[\p{L}\p{N}])`;

/** Not after `@`, which makes it an account of the fediverse, nor inside a longer name. */
const ADDRESS = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}_.+@%-]|[\p{L}\p{N}]['’])${LOCAL}@(?:${LABEL}\.){1,8}${TOP}${END}`,
  'giu',
);

/** "jean (at) exemple.fr", "jean [at] exemple [point] fr", "jean arobase exemple point fr". */
const DOT = String.raw`(?:\.|\s?[([{<]\s?(?:dot|point|punkt|punto|\.)\s?[)\]}>]\s?|\s(?:dot|point)\s)`;
const AT = String.raw`(?:\s?[([{<]\s?(?:at|arobase|arobas|chez|@)\s?[)\]}>]\s?|\s(?:arobase|arobas)\s)`;
const DISGUISED = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}_.@-])${LOCAL}${AT}(?:${LABEL}${DOT}){1,4}${TOP}${END}`,
  'giu',
);
/** "jean at exemple dot fr": both words, or any sentence would do. */
const SPELLED = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}_.@-])${LOCAL}\sat\s(?:${LABEL}\sdot\s){1,4}${TOP}${END}`,
  'giu',
);

/** "jean chez exemple point fr": before the endings the French know, or any sentence would do. */
const SPELLED_IN_FRENCH = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}_.@-])${LOCAL}\schez\s(?:${LABEL}\spoint\s){1,4}(?:fr|com|org|net|eu|be|ch|ca)${END}`,
  'giu',
);

/** Names of files and packages that look like addresses: `photo@2x.png`. */
const FILE_ENDING =
  /\.(?:png|jpe?g|gif|webp|avif|svg|ico|bmp|tiff?|css|scss|m?[jt]sx?|json|html?|php|pdf|zip|mp[34])$/i;

/** Offices, not people. */
const OFFICE =
  /^(?:contact|info|infos|redaction|rédaction|support|aide|help|press|presse|service|admin|webmaster|postmaster|abuse|no-?reply|ne-?pas-?repondre|newsletter|accueil|mairie)@/i;

/** E-mail addresses, those written to escape robots included. */
export const findEmails: Detector = text => {
  const plain = Array.from(text.matchAll(ADDRESS))
    .filter(match => !FILE_ENDING.test(match[0]) && !isRepository(text, match))
    .map(match => toDatum('email', match, OFFICE.test(match[0]) ? 'low' : 'normal'));
  const disguised = [DISGUISED, SPELLED, SPELLED_IN_FRENCH].flatMap(shape =>
    Array.from(text.matchAll(shape)),
  );
  return [...plain, ...disguised.map(match => toDatum('email', match, 'low'))];
};

/** `git@example.org:team/project.git`: an account shared by everybody. */
const isRepository = (text: string, { 0: found, index }: RegExpExecArray): boolean =>
  /^git@/i.test(found) && /^[:/]/.test(text.slice(index + found.length));

import { type Detector, type PersonalDatum, toDatum } from './personal-datum.ts';

const OCTET = String.raw`(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`;
const IPV4 = new RegExp(
  String.raw`(?<![\p{L}\p{N}_]|[\p{N}][.,:/-]|[-@])(?:${OCTET}\.){3}${OCTET}(?![\p{L}\p{N}_]|[.,-]\p{N}|/\d)`,
  'gu',
);
/** 2000::/3, the addresses given to the world: they start with 2 or 3 and four digits. */
const IPV6 =
  /(?<![\p{L}\p{N}_:.])[23][0-9a-f]{3}:(?:[0-9a-f]{0,4}:){1,6}[0-9a-f]{0,4}(?![\p{L}\p{N}_:])/giu;

/** Private networks, loopback, "this network", link-local, carriers' own, masks and multicast. */
const NOBODYS =
  /^(?:0|10|127|22[4-9]|2[3-5]\d)\.|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./;
/** Public resolvers of names, quoted everywhere. */
const RESOLVERS: ReadonlySet<string> = new Set([
  '1.0.0.1',
  '1.1.1.1',
  '8.8.4.4',
  '8.8.8.8',
  '9.9.9.9',
]);
const VERSION =
  /(?:\b(?:versions?|ver|rev|release|firmware|build|section|chapitre|chap|article|art|alinéa|v|§)[.:]?|[§n]°?|\b(?:chrome|chromium|firefox|edge|safari|opera|windows|android|ios|macos|linux|kernel|java|php|python|node|wordpress)(?:\/| os)?)[\s\u00a0\u202f]?$/iu;

/** Addresses of machines on the internet. An address that is the host of a link belongs to a site. */
export const findIpAddresses: Detector = text => [
  ...Array.from(text.matchAll(IPV4))
    .filter(({ 0: ip, index }) => isSomebodys(ip) && !isVersion(text, index))
    .map(match => toDatum('ip', match)),
  ...Array.from(text.matchAll(IPV6)).flatMap(match => readIpv6(match)),
];

const isSomebodys = (ip: string): boolean => !NOBODYS.test(ip) && !RESOLVERS.has(ip);

const isVersion = (text: string, index: number): boolean =>
  VERSION.test(text.slice(Math.max(0, index - 16), index));

/** A colon of the sentence may follow: "2001:db8::1: c'est moi". */
const readIpv6 = (match: RegExpExecArray): PersonalDatum[] => {
  const candidate = match[0].replace(/(?<!:):$/, '');
  if (!URL.canParse(`http://[${candidate}]/`)) return [];
  return [toDatum('ip', { 0: candidate, index: match.index })];
};

import { type Detector, toDatum } from './personal-datum.ts';

const START = String.raw`(?<![\p{L}\p{N}_-]|\p{N}[.,])`;
const HOUSE = String.raw`\d{1,4}(?:[ \u00a0]?(?:bis|ter|quater|[a-d](?!\p{L})))?(?:[ \u00a0]?[-/][ \u00a0]?\d{1,4})?`;
const STREET = String.raw`(?:rues?|r\.(?=[ \u00a0])|avenues?|av|ave|boulevards?|bo?u?le?va?rd|bd|bld|blvd|all[ée]es?|quais?|places?|pl|chemins?|ch|chem|impasse|imp|cours|route|rte|square|sq|passage|villa|faubourg|fbg?|cit[ée]|r[ée]sidence|r[ée]s|hameau|lotissement|lot|rond-point|esplanade|promenade|sentier|sente|voie|venelle|ruelle|mont[ée]e|clos|parvis|traverse|mail|chauss[ée]e|cour|domaine|lieu-dit|zone|za|zi|zac)(?:\.|(?![\p{L}\p{N}]))`;
const TOWN = String.raw`\p{L}[\p{L}’'-]+(?:[ -](?:\p{Lu}[\p{L}’'-]+|sur|sous|en|la|le|les|l[èe]s|de|du|des|aux?|d[’']|l[’'])(?!\p{L})(?:\p{Lu}[\p{L}’'-]+)?){0,6}`;
const BREAK = String.raw`[\s,;–-]{1,4}`;

/** `12 rue de la République, 75011 Paris`, over one line or two. */
const FRENCH = new RegExp(
  String.raw`${START}${HOUSE}(?:,[ \u00a0]?|[ \u00a0])${STREET}[ \u00a0][^\n;!?\ufffc]{1,80}?${BREAK}(?:(?:F|FR)-)?(?:\d{5}|\d{2}[ \u00a0]\d{3})(?!\d)[ \u00a0,]{1,2}(?<town>${TOWN})`,
  'giu',
);

/** `Rue de la Loi 16, 1000 Bruxelles`: Belgium, Luxembourg, Switzerland. */
const NUMBER_LAST = new RegExp(
  String.raw`${START}${STREET}[ \u00a0][^\n,;!?\d\ufffc]{2,60}[ \u00a0,]{1,2}\d{1,4}[a-z]?(?:[ \u00a0]?(?:bte|bo[îi]te|b)[. \u00a0]{0,2}\d{1,4})?${BREAK}(?:(?:B|L|CH)-)?\d{4,5}(?!\d)[ \u00a0](?<town>${TOWN})`,
  'giu',
);

/** `12 rue de la Loi, 1000 Bruxelles`. */
const SHORT_CODE = new RegExp(
  String.raw`${START}${HOUSE}(?:,[ \u00a0]?|[ \u00a0])${STREET}[ \u00a0][^\n,;!?\ufffc]{2,60}?(?:,[ \u00a0]|[ \u00a0](?!19|20))(?:(?:B|L|CH)-)?\d{4}(?!\d)[ \u00a0](?<town>${TOWN})`,
  'giu',
);

/** `lieu-dit Le Bourg, 24200 Sarlat`: places without numbers. */
const NAMED_PLACE = new RegExp(
  String.raw`${START}(?:lieu-dit|hameau|lotissement|r[ée]sidence|domaine|ferme)[ \u00a0][^\n,;!?\d\ufffc]{2,50},?[ \u00a0]\d{5}(?!\d)[ \u00a0](?<town>${TOWN})`,
  'giu',
);

/** `Hauptstraße 12, 10115 Berlin`. */
const GERMAN = new RegExp(
  String.raw`${START}(?:\p{Lu}[\p{L}’'-]+[ -]){0,3}\p{Lu}?[\p{L}-]*(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|ring|damm|ufer)[ \u00a0]\d{1,4}[ ]?[a-z]?${BREAK}(?:D-)?\d{5}[ \u00a0]\p{Lu}[\p{L}-]+`,
  'gu',
);

const ENGLISH_STREET = String.raw`(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Way|Place|Pl|Square|Sq|Terrace|Close|Crescent|Gardens|Grove|Hill|Row|Mews|Parkway|Pkwy|Highway)\.?`;

/** `12 Elm Street, Springfield, IL 62704`, `12 Elm Road, London N1 2AB`. */
const ENGLISH = new RegExp(
  String.raw`${START}\d{1,5}[A-Za-z]?,?[ ](?:[\p{Lu}\d][\p{L}\d’'.-]*[ ]){1,4}?${ENGLISH_STREET}(?!\p{L})[^\n;!?\ufffc]{0,60}?[\s,]{1,3}(?:[A-Z]{2}[ ]\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]?[ ]\d[A-Z]{2})(?![\p{L}\p{N}])`,
  'gu',
);

/** Without postcode, only where somebody says that they live there. */
const HOME = new RegExp(
  String.raw`(?<=(?:habit\p{L}{1,6}|demeur\p{L}{1,4}|r[ée]sid\p{L}{1,4}|log(?:e|es|ent|eait)|domicili\p{L}{1,3}|domicile|adresse|liv(?:e|es|ing) at|address|vi[st]|chez (?:moi|lui|elle))[ \u00a0:,]{1,3}(?:est |is |c[’']est )?(?:au |à |le |at )?)${HOUSE}(?:,[ \u00a0]?|[ \u00a0])(?:${STREET}(?:[ \u00a0](?:de|du|des|la|le|les|l[’']|d[’'])){0,3}[ \u00a0’']?[\p{L}\d][\p{L}\d’'-]*(?:[ \u00a0-]\p{Lu}[\p{L}’'-]*){0,4}|(?:\p{Lu}[\p{L}’'-]*[ ]){1,3}${ENGLISH_STREET}(?!\p{L}))`,
  'giu',
);

/** Seats of power, known to all. */
const PUBLIC =
  /\b(?:55,? (?:rue du )?(?:faubourg|fbg?\.?)[ -]saint[ -]honor[ée]|37,? quai d[’']orsay|36,? quai des orf[èe]vres|57,? rue de varenne|1(?:10|27),? rue de grenelle|126,? rue de l[’']universit[ée]|15,? rue de vaugirard|13,? place vend[ôo]me|10,? downing st|1600,? pennsylvania ave)|place beauvau/i;

/** Postal addresses with their postcode and town, or where a person is said to live. */
export const findPostalAddresses: Detector = text => {
  const whole = [FRENCH, NUMBER_LAST, SHORT_CODE, NAMED_PLACE, GERMAN, ENGLISH].flatMap(shape =>
    Array.from(text.matchAll(shape))
      .filter(({ groups }) => isTown(groups?.['town']))
      .map(match => toDatum('address', match)),
  );
  const homes = Array.from(text.matchAll(HOME), match => toDatum('address', match, 'low'));
  return [...whole, ...homes].filter(({ start, end }) => !PUBLIC.test(text.slice(start, end)));
};

/** "12 avenues rayonnent, 75000 voitures" is no address: towns are written with a capital. */
const isTown = (word: string | undefined): boolean => word === undefined || /^\p{Lu}/u.test(word);

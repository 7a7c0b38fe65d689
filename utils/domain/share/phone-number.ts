/** How a country writes its numbers; `lengths` count the digits after the country code and trunk prefix. */
type NumberingPlan = { code: string; trunk: string; lengths: readonly number[] };

/** Facts of ITU-T E.164 country codes and the national plans (ITU operational bulletins). */
const PLANS: Readonly<Record<string, NumberingPlan>> = {
  FR: { code: '33', trunk: '0', lengths: [9] },
  BE: { code: '32', trunk: '0', lengths: [8, 9] },
  CH: { code: '41', trunk: '0', lengths: [9] },
  LU: { code: '352', trunk: '', lengths: [5, 6, 7, 8, 9, 11] },
  MC: { code: '377', trunk: '', lengths: [8, 9] },
  DE: { code: '49', trunk: '0', lengths: [7, 8, 9, 10, 11, 12] },
  AT: { code: '43', trunk: '0', lengths: [7, 8, 9, 10, 11, 12, 13] },
  ES: { code: '34', trunk: '', lengths: [9] },
  IT: { code: '39', trunk: '', lengths: [6, 7, 8, 9, 10, 11] },
  PT: { code: '351', trunk: '', lengths: [9] },
  NL: { code: '31', trunk: '0', lengths: [9] },
  GB: { code: '44', trunk: '0', lengths: [9, 10] },
  IE: { code: '353', trunk: '0', lengths: [7, 8, 9] },
  US: { code: '1', trunk: '1', lengths: [10] },
  CA: { code: '1', trunk: '1', lengths: [10] },
  DZ: { code: '213', trunk: '0', lengths: [8, 9] },
  MA: { code: '212', trunk: '0', lengths: [9] },
  TN: { code: '216', trunk: '', lengths: [8] },
  SN: { code: '221', trunk: '', lengths: [9] },
  CI: { code: '225', trunk: '', lengths: [10] },
  CM: { code: '237', trunk: '', lengths: [8, 9] },
  BR: { code: '55', trunk: '0', lengths: [10, 11] },
  MX: { code: '52', trunk: '', lengths: [10] },
  PL: { code: '48', trunk: '', lengths: [9] },
  GR: { code: '30', trunk: '', lengths: [10] },
};

const NORTH_AMERICAN: ReadonlySet<string> = new Set(['US', 'CA']);
const MIN_DIGITS = 8;
const MAX_DIGITS = 15;

/** A number in E.164, and as each messenger wants it. */
export type PhoneNumber = { e164: string; digits: string };

/**
 * Reads a number as people write it: spaces, dots, dashes, `(0)`, `00`, `+`, or the national form
 * of a country. Light on purpose: it checks lengths, not ranges.
 * @param country ISO 3166 code the national form is read in
 * @returns null when it is no number that could be dialled
 */
export function normalizePhone(raw: string, country: string): PhoneNumber | null {
  const text = raw.normalize('NFKC').replace(/^\s*tel:/i, '');
  if (!/^[\s+()\d./\-‐-―\u200e\u200f\u202a\u202c]+$/u.test(text)) return null;
  const compact = text.replace(/\(0\)/g, '').replace(/[^\d+]/g, '');
  if (compact.lastIndexOf('+') > 0) return null;
  const international = readInternational(compact, country);
  const digits =
    international === null ? readNational(compact, country) : checkCountry(international);
  if (digits === null || digits.length < MIN_DIGITS || digits.length > MAX_DIGITS) return null;
  return { e164: `+${digits}`, digits };
}

function readInternational(compact: string, country: string): string | null {
  if (compact.startsWith('+')) return compact.slice(1);
  const exit = NORTH_AMERICAN.has(country) ? '011' : '00';
  return compact.startsWith(exit) ? compact.slice(exit.length) : null;
}

function readNational(compact: string, country: string): string | null {
  const plan = PLANS[country];
  if (!plan) return null;
  const isTrunk = plan.trunk !== '' && compact.startsWith(plan.trunk);
  // Where a trunk digit is dialled, a number without it is not national (America leaves it out).
  if (!isTrunk && plan.trunk === '0') return null;
  const national = isTrunk ? compact.slice(plan.trunk.length) : compact;
  return plan.lengths.includes(national.length) ? plan.code + national : null;
}

function checkCountry(digits: string): string | null {
  if (digits.startsWith('0')) return null;
  const plan = Object.values(PLANS).find(({ code }) => digits.startsWith(code));
  if (!plan) return digits;
  const rest = digits.slice(plan.code.length);
  const national = plan.trunk === '0' && rest.startsWith('0') ? rest.slice(1) : rest;
  return plan.lengths.includes(national.length) ? plan.code + national : null;
}

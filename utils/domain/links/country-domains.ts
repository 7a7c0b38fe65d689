import { words } from './words.ts';

/** The endings under which the largest services own their name; anything else is somebody else's. */

/** Source: google.com/supported_domains. */
export const GOOGLE_ENDINGS: readonly string[] = words(`
  com ad ae com.af com.ag al am co.ao com.ar as at com.au az ba com.bd be bf bg com.bh bi bj
  com.bn com.bo com.br bs bt co.bw by com.bz ca cd cf cg ch ci co.ck cl cm cn com.co co.cr
  com.cu cv com.cy cz de dj dk dm com.do dz com.ec ee com.eg es com.et fi com.fj fm fr ga ge gg
  com.gh com.gi gl gm gr com.gt gy com.hk hn hr ht hu co.id ie co.il im co.in iq is it je com.jm
  jo co.jp co.ke com.kh ki kg co.kr com.kw kz la com.lb li lk co.ls lt lu lv com.ly co.ma md me
  mg mk ml com.mm mn com.mt mu mv mw com.mx com.my co.mz com.na com.ng com.ni ne nl no com.np nr
  nu co.nz com.om com.pa com.pe com.pg com.ph com.pk pl pn com.pr ps pt com.py com.qa ro ru rw
  com.sa com.sb sc se com.sg sh si sk com.sl sn so sm sr st com.sv td tg co.th com.tj tl tm tn
  to com.tr tt com.tw co.tz com.ua co.ug co.uk com.uy co.uz com.vc co.ve co.vi com.vn vu ws rs
  co.za co.zm co.zw cat
`);

/** Source: the marketplaces listed at the foot of amazon.com. */
export const AMAZON_ENDINGS: readonly string[] = words(`
  com fr de co.uk it es nl com.be se pl ie ca com.mx com.br co.jp in com.au sg ae sa com.tr eg
  co.za cn
`);

/** Source: the sites listed at the foot of ebay.com. */
export const EBAY_ENDINGS: readonly string[] = words(
  'com fr de co.uk it es nl be ch at ie pl ca com.au com.hk com.sg com.my ph',
);

/** Source: etsy.com, aliexpress.com and aliexpress.us, pinterest's country sites. */
export const PINTEREST_ENDINGS: readonly string[] = words(
  'com fr de co.uk it es ca com.au com.mx pt ch at ie se',
);

/** Source: yandex.com, the country versions it lists. */
export const YANDEX_ENDINGS: readonly string[] = words('com ru kz by uz com.tr eu fr');

/**
 * The domains of one name under several endings.
 * @example domainsOf('amazon', ['fr', 'de']) // ['amazon.fr', 'amazon.de']
 */
export function domainsOf(name: string, endings: readonly string[]): string[] {
  return endings.map(ending => `${name}.${ending}`);
}

import { domainsOf, EBAY_ENDINGS, GOOGLE_ENDINGS } from './country-domains.ts';
import { words } from './words.ts';

/** How the destination is written inside the wrapper, beyond one percent-decoding. */
export type WrapperEncoding =
  'plain' | 'base64' | 'bing' | 'proofpoint-2' | 'proofpoint-3' | 'disqus' | 'amp';

/** Where the wrapper carries its destination. */
export type WrapperPlace =
  /** In the first of these parameters that is present; names compare without case. */
  | { in: 'parameter'; names: readonly string[] }
  /** The whole query is the destination, as in `href.li/?https://…`. */
  | { in: 'query' }
  /** The first group of the expression, run on everything that follows the host. */
  | { in: 'rest'; after: RegExp };

/**
 * A page that only sends the reader on. `hosts` are exact; `under` are domains whose every
 * subdomain is the same service. A row without `path` answers on every path.
 */
export type WrapperRow = {
  hosts: readonly string[];
  under?: readonly string[];
  path?: readonly string[];
  place: WrapperPlace;
  encoding?: WrapperEncoding;
  source: string;
};

const withWww = (hosts: readonly string[]) => hosts.flatMap(host => [host, `www.${host}`]);
const parameter = (...names: string[]): WrapperPlace => ({ in: 'parameter', names });

const GOOGLE = withWww(domainsOf('google', GOOGLE_ENDINGS));
const COMMISSION_JUNCTION = words(`
  anrdoezrs.net dpbolvw.net jdoqocy.com tkqlhce.com kqzyfj.com emjcd.com qksrv.net lduhtrp.net
  ftjcfx.com awltovhc.com
`);
const OWN = 'the service’s own outgoing links';

/** Each row is a fact about one service's outgoing links; `source` says where it shows. */
export const REDIRECT_WRAPPERS: readonly WrapperRow[] = [
  // Social networks and messengers
  {
    hosts: words(`
      l.facebook.com lm.facebook.com www.facebook.com facebook.com m.facebook.com
      l.messenger.com l.workplace.com l.wl.co
    `),
    path: ['/l.php', '/flx/warn/', '/l'],
    place: parameter('u'),
    source: OWN,
  },
  {
    hosts: ['l.instagram.com', 'l.threads.net', 'l.threads.com'],
    place: parameter('u'),
    source: OWN,
  },
  {
    hosts: withWww(['twitter.com', 'x.com']),
    path: ['/i/redirect', '/safety/unsafe_link_warning'],
    place: parameter('url', 'unsafe_link'),
    source: OWN,
  },
  {
    hosts: withWww(['linkedin.com']),
    path: words(`
      /safety/go /safety/go/ /redir/redirect /redir/suspicious-page /redir/phishing-page
      /redir/general-malware-page /slink
    `),
    place: parameter('url'),
    source: OWN,
  },
  { hosts: ['out.reddit.com'], place: parameter('url'), source: OWN },
  {
    hosts: withWww(['tiktok.com']),
    path: ['/link/v2', '/transfer'],
    place: parameter('target', 'url'),
    source: OWN,
  },
  { hosts: ['t.umblr.com'], path: ['/redirect'], place: parameter('z'), source: 'Tumblr' },
  {
    hosts: withWww(['pinterest.com', 'pinterest.fr']),
    path: ['/offsite/', '/offsite'],
    place: parameter('url'),
    source: OWN,
  },
  { hosts: withWww(['quora.com']), path: ['/_/redirect'], place: parameter('url'), source: OWN },
  {
    hosts: withWww(['vk.com', 'm.vk.com', 'away.vk.com']),
    path: ['/away.php', '/away'],
    place: parameter('to'),
    source: OWN,
  },
  { hosts: withWww(['ok.ru']), path: ['/dk'], place: parameter('st.link'), source: OWN },
  { hosts: ['slack-redir.net'], path: ['/link'], place: parameter('url'), source: 'Slack' },
  {
    hosts: ['t.me', 'telegram.me'],
    path: ['/iv'],
    place: parameter('url'),
    source: 'instantview.telegram.org',
  },
  {
    hosts: withWww(['steamcommunity.com']),
    path: ['/linkfilter/', '/linkfilter'],
    place: parameter('u', 'url'),
    source: OWN,
  },
  {
    hosts: withWww(['deviantart.com']),
    path: ['/users/outgoing'],
    place: { in: 'query' },
    source: OWN,
  },
  {
    hosts: withWww(['youtube.com', 'm.youtube.com']),
    path: ['/redirect'],
    place: parameter('q'),
    source: OWN,
  },
  { hosts: ['exit.sc', 'gate.sc'], place: parameter('url'), source: 'SoundCloud' },
  { hosts: withWww(['medium.com']), path: ['/r/', '/r'], place: parameter('url'), source: OWN },
  {
    hosts: withWww(['medium.com']),
    path: ['/m/global-identity', '/m/global-identity-2'],
    place: parameter('redirecturl'),
    source: OWN,
  },
  {
    hosts: ['disq.us', 'links.services.disqus.com'],
    place: parameter('url'),
    encoding: 'disqus',
    source: 'Disqus: url:signature',
  },
  { hosts: withWww(['flipboard.com']), path: ['/redirect'], place: parameter('url'), source: OWN },
  { hosts: withWww(['getpocket.com']), path: ['/redirect'], place: parameter('url'), source: OWN },
  {
    hosts: ['link.zhihu.com', 'link.juejin.cn', 'link.csdn.net'],
    place: parameter('target'),
    source: OWN,
  },
  {
    hosts: ['weibo.cn', 'weibo.com'],
    path: ['/sinaurl'],
    place: parameter('u', 'toasturl'),
    source: OWN,
  },
  {
    hosts: withWww(['douban.com']),
    path: ['/link2/', '/link2'],
    place: parameter('url'),
    source: OWN,
  },
  { hosts: withWww(['pixiv.net']), path: ['/jump.php'], place: parameter('url'), source: OWN },
  {
    hosts: withWww(['curseforge.com']),
    path: ['/linkout'],
    place: parameter('remoteurl'),
    source: OWN,
  },

  // Search engines, AMP viewers and caches, translators
  { hosts: GOOGLE, path: ['/url'], place: parameter('url', 'q'), source: OWN },
  { hosts: GOOGLE, path: ['/aclk'], place: parameter('adurl'), source: OWN },
  { hosts: GOOGLE, path: ['/interstitial'], place: parameter('url'), source: OWN },
  { hosts: ['plus.google.com'], path: ['/url'], place: parameter('q'), source: OWN },
  {
    hosts: ['www.googleadservices.com', 'adclick.g.doubleclick.net', 'googleads.g.doubleclick.net'],
    place: parameter('adurl'),
    source: OWN,
  },
  {
    hosts: GOOGLE,
    place: { in: 'rest', after: /^\/amp\/((?:s\/)?[^/]+\..+)$/s },
    encoding: 'amp',
    source: 'Google AMP viewer',
  },
  {
    hosts: withWww(['bing.com']),
    place: { in: 'rest', after: /^\/amp\/((?:s\/)?[^/]+\..+)$/s },
    encoding: 'amp',
    source: 'Bing AMP viewer',
  },
  {
    hosts: ['cdn.ampproject.org'],
    under: ['cdn.ampproject.org'],
    place: { in: 'rest', after: /^\/[cvwr]\/((?:s\/)?[^/]+\..+)$/s },
    encoding: 'amp',
    source: 'amp.dev/documentation: AMP cache URL format',
  },
  {
    hosts: withWww(['bing.com']),
    path: ['/ck/a'],
    place: parameter('u'),
    encoding: 'bing',
    source: 'Bing: a1 and base64url',
  },
  {
    hosts: withWww(['bing.com']),
    path: ['/alink/link', '/newtabredir'],
    place: parameter('url'),
    source: OWN,
  },
  {
    hosts: ['duckduckgo.com', 'html.duckduckgo.com', 'lite.duckduckgo.com'],
    path: ['/l/', '/l'],
    place: parameter('uddg'),
    source: OWN,
  },
  {
    hosts: ['r.search.yahoo.com'],
    under: ['r.search.yahoo.com'],
    place: { in: 'rest', after: /\/RU=([^/]+)\//s },
    source: OWN,
  },
  { hosts: ['click.search.yahoo.com'], place: { in: 'rest', after: /\/RU=([^/]+)/s }, source: OWN },
  { hosts: ['nova.rambler.ru'], path: ['/search'], place: parameter('url'), source: OWN },
  {
    hosts: ['outgoing.prod.mozaws.net'],
    place: { in: 'rest', after: /^\/v1\/[0-9a-f]+\/(.+)$/s },
    source: 'addons.mozilla.org',
  },

  // Mail and office guards
  {
    hosts: ['safelinks.protection.outlook.com'],
    under: ['safelinks.protection.outlook.com', 'safelinks.protection.office365.us'],
    place: parameter('url'),
    source: 'learn.microsoft.com: Safe Links',
  },
  {
    hosts: ['statics.teams.cdn.office.net', 'statics.teams.microsoft.com'],
    place: parameter('url'),
    source: 'Teams’ Safe Links page',
  },
  {
    hosts: ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com'],
    path: ['/owa/redir.aspx', '/mail/safelink.html', '/owa/'],
    place: parameter('url', 'redirecturl'),
    source: OWN,
  },
  {
    hosts: ['urldefense.proofpoint.com', 'urldefense.com'],
    path: ['/v1/url'],
    place: parameter('u'),
    source: 'Proofpoint URL Defense decoder',
  },
  {
    hosts: ['urldefense.proofpoint.com', 'urldefense.com'],
    path: ['/v2/url'],
    place: parameter('u'),
    encoding: 'proofpoint-2',
    source: 'Proofpoint URL Defense decoder',
  },
  {
    hosts: ['urldefense.com', 'urldefense.us', 'urldefense.proofpoint.com'],
    place: { in: 'rest', after: /^\/v3\/(__.+)$/s },
    encoding: 'proofpoint-3',
    source: 'Proofpoint URL Defense decoder',
  },
  {
    hosts: ['linkprotect.cudasvc.com'],
    path: ['/url'],
    place: parameter('a'),
    source: 'Barracuda',
  },
  {
    hosts: [],
    under: ['protection.sophos.com'],
    place: parameter('u'),
    encoding: 'base64',
    source: 'Sophos',
  },
  {
    hosts: [],
    under: ['ctp.trendmicro.com'],
    path: ['/wis/clicktime/v1/query'],
    place: parameter('url'),
    source: 'Trend Micro',
  },
  {
    hosts: ['secure-web.cisco.com'],
    place: { in: 'rest', after: /\/(https?%3A.+)$/is },
    source: 'Cisco Secure Email',
  },
  {
    hosts: ['clicktime.symantec.com', 'clicktime.cloud.postoffice.net', 'urlsand.esvalabs.com'],
    place: parameter('u'),
    source: OWN,
  },
  {
    hosts: ['deref-mail.com', 'deref-gmx.net', 'deref-gmx.fr', 'deref-web.de', 'deref-1und1.de'],
    place: parameter('redirecturl'),
    source: 'GMX, Web.de, mail.com',
  },
  {
    hosts: [],
    under: ['awstrack.me'],
    place: { in: 'rest', after: /^\/L0\/([^/]+)\//s },
    source: 'Amazon SES click tracking',
  },

  // Affiliate and advertising networks
  {
    hosts: ['go.skimresources.com', 'go.redirectingat.com', 'click.redirectingat.com'],
    place: parameter('url'),
    source: 'Skimlinks',
  },
  { hosts: ['redirect.viglink.com'], place: parameter('u', 'out'), source: 'Sovrn' },
  {
    hosts: withWww(['awin1.com', 'zenaps.com']),
    path: ['/cread.php', '/awclick.php', '/pclick.php'],
    place: parameter('ued', 'p'),
    source: 'Awin link builder',
  },
  {
    hosts: ['click.linksynergy.com'],
    place: parameter('murl', 'rd_parm1'),
    source: 'Rakuten Advertising',
  },
  { hosts: withWww(COMMISSION_JUNCTION), place: parameter('url'), source: 'CJ deep links' },
  {
    hosts: withWww(['shareasale.com']),
    path: ['/r.cfm', '/m-pr.cfm'],
    place: parameter('urllink'),
    source: 'ShareASale',
  },
  {
    hosts: [
      'clk.tradedoubler.com',
      'clkde.tradedoubler.com',
      'clkfr.tradedoubler.com',
      'clkuk.tradedoubler.com',
      'pdt.tradedoubler.com',
    ],
    path: ['/click', '/click/'],
    place: parameter('url'),
    source: 'Tradedoubler',
  },
  { hosts: ['track.effiliation.com'], place: parameter('url'), source: 'Effinity' },
  {
    hosts: ['tc.tradetracker.net', 'ti.tradetracker.net'],
    place: parameter('u', 'r'),
    source: 'TradeTracker',
  },
  {
    hosts: ['prf.hn'],
    place: { in: 'rest', after: /\/destination:(https?(?::|%3A).+)$/is },
    source: 'Partnerize',
  },
  {
    hosts: [],
    under: words('pxf.io sjv.io evyy.net 7eer.net ojrq.net igodigital.com i8h2.net'),
    place: parameter('u'),
    source: 'Impact',
  },
  {
    hosts: ['ad.admitad.com', 'alitems.com', 'alitems.co'],
    place: parameter('ulp'),
    source: 'Admitad',
  },
  {
    hosts: ['s.click.aliexpress.com'],
    path: ['/deep_link.htm'],
    place: parameter('dl_target_url'),
    source: 'AliExpress portals',
  },
  {
    hosts: ['rover.ebay.com', ...domainsOf('rover.ebay', EBAY_ENDINGS)],
    place: parameter('mpre', 'loc'),
    source: 'eBay Partner Network',
  },
  {
    hosts: ['partners.webmasterplan.com'],
    path: ['/click.asp'],
    place: parameter('diurl'),
    source: 'Affilinet',
  },
  {
    hosts: ['lt45.net', 'www.lt45.net', 'jf79.net', 'ds1.nl', 'www.ds1.nl'],
    place: parameter('r'),
    source: 'Daisycon',
  },
  {
    hosts: ['dartsearch.net', 'clickserve.dartsearch.net', 'ad.doubleclick.net'],
    place: parameter('ds_dest_url'),
    source: 'Search Ads 360',
  },
  { hosts: ['cc.cnetcontent.com', 'dw.com.com'], place: parameter('url', 'desturl'), source: OWN },
  {
    hosts: ['www.jdoqocy.com', 'primelink.lu'],
    place: { in: 'rest', after: /\/links\/.+\/(https?:\/\/.+)$/s },
    source: 'CJ path links',
  },

  // Pages that hide the referrer
  {
    hosts: words(`
      href.li www.href.li anonym.to www.anonym.to anon.to dereferer.me dereferer.org
      nullrefer.com hiderefer.com anonymz.com www.anonymz.com nolinks.net blankrefer.com
      refhide.com cloakref.com
    `),
    place: { in: 'query' },
    source: OWN,
  },
  { hosts: ['adf.ly'], path: ['/redirecting/'], place: parameter('url'), source: OWN },
];

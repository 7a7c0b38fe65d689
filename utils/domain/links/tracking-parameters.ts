import { words } from './words.ts';

/**
 * Query parameters that measure a visit and never choose what a page shows, on any site.
 * Each row is a fact about one vendor's links, with the place where the vendor (or its links) show it.
 * Names are lower case: comparison ignores case. A prefix ends at the first underscore after the
 * leading ones, because that is how the matcher cuts a name (see match-parameter.ts).
 */
export type TrackingRow = {
  vendor: string;
  source: string;
  names?: readonly string[];
  prefixes?: readonly string[];
};

export const TRACKING_PARAMETERS: readonly TrackingRow[] = [
  {
    vendor: 'Google Analytics campaigns',
    source: 'support.google.com/analytics/answer/1033863',
    prefixes: ['utm_'],
    names: words('_ga _gl _gid ga_source ga_medium ga_term ga_content ga_campaign'),
  },
  {
    vendor: 'Google Analytics site search and placement labels',
    source: 'seen in links of shops using ga_* labels',
    names: ['ga_place', 'ga_fb', 'ga_fc', 'ga_hid'],
  },
  {
    vendor: 'Google Ads and Campaign Manager click ids',
    source: 'support.google.com/google-ads/answer/9744275',
    names: words(
      'gclid gclsrc dclid wbraid gbraid gad_source gad_campaignid gad gps_adid srsltid gs_l',
    ),
  },
  {
    vendor: 'Google article access (subscriptions linked to Google)',
    source: 'share-links.md §8',
    prefixes: ['gaa_'],
  },
  {
    vendor: 'Meta click ids and old Open Graph action labels',
    source: 'developers.facebook.com/docs/marketing-api/conversions-api/parameters/fbp-and-fbc',
    names: words(`
      fbclid fb_action_ids fb_action_types fb_source fb_ref fb_comment_id action_object_map
      action_type_map action_ref_map igshid igsh mibextid
    `),
  },
  {
    vendor: 'Microsoft Advertising',
    source: 'help.ads.microsoft.com (auto-tagging)',
    names: ['msclkid'],
  },
  {
    vendor: 'X (Twitter) ads and embeds',
    source: 'business.x.com click id; publish.twitter.com embeds',
    names: ['twclid', 'ref_src', 'ref_url', '__twitter_impression'],
  },
  {
    vendor: 'LinkedIn ads',
    source: 'learn.microsoft.com/linkedin (first-party cookie id)',
    names: ['li_fat_id'],
  },
  { vendor: 'TikTok ads', source: 'ads.tiktok.com/help (click id)', names: ['ttclid'] },
  { vendor: 'Snapchat ads', source: 'businesshelp.snapchat.com', names: ['sccid', 'sc_cid'] },
  { vendor: 'Pinterest ads', source: 'help.pinterest.com/business', names: ['epik', 'pp_epik'] },
  { vendor: 'Reddit ads', source: 'ads-api.reddit.com', names: ['rdt_cid'] },
  { vendor: 'Quora ads', source: 'quora.com ads help', names: ['qclid'] },
  {
    vendor: 'Outbrain',
    source: 'outbrain.com/help (click id)',
    names: ['dicbo', 'obclid', 'oborigurl', 'ob_click_id', 'outbrainclickid'],
  },
  { vendor: 'Taboola', source: 'help.taboola.com', names: ['tblci', 'taboolaclickid'] },
  {
    vendor: 'Yandex',
    source: 'yandex.com/support/direct (yclid), Metrica openstat',
    names: words('yclid ysclid ymclid yadclid yadordid ybaip _openstat'),
  },
  { vendor: 'Mail.ru and myTarget', source: 'target.my.com', names: ['rb_clickid'] },
  {
    vendor: 'Matomo (formerly Piwik)',
    source: 'matomo.org/docs/tracking-campaigns',
    prefixes: ['mtm_', 'matomo_', 'piwik_'],
    names: words(`
      pk_campaign pk_kwd pk_keyword pk_source pk_medium pk_content pk_cid pk_cpn pk_group
      pk_placement pk_vid
    `),
  },
  {
    vendor: 'AT Internet, Piano Analytics',
    source: 'developers.atinternet-solutions.com (xtor, at_medium)',
    prefixes: ['at_'],
    names: ['xtor', 'xtref', 'xt_mc', 'xtatc'],
  },
  {
    vendor: 'Echobox and French press labels',
    source: 'share-links.md §8',
    names: ['echobox', 'm_bt', 'cmpid', 's_cid', 'smid', 'itid'],
  },
  {
    vendor: 'Adobe Analytics, Advertising and Campaign',
    source: 'experienceleague.adobe.com (s_kwcid, ef_id)',
    names: words('s_kwcid ef_id adobe_mc adobe_mc_ref adobe_mc_sdid cm_mmc cm_mmca1'),
  },
  {
    vendor: 'IBM Digital Analytics (Coremetrics)',
    source: 'cm_* labels of its link generator',
    names: words(
      'cm_mmca2 cm_mmca3 cm_ven cm_cat cm_pla cm_ite cm_cr cm_lm cm_re cm_sp cm_me cm_mid',
    ),
  },
  {
    vendor: 'Webtrends, Webtrekk (Mapp)',
    source: 'docs.mapp.com campaign parameter',
    names: words(
      'wt_mc wt_zmc wt_mc_o wt.mc_id wt.mc_ev wt.nav wt.srch wt.tsrc wt.z_eid wtmc wtrid',
    ),
  },
  {
    vendor: 'comScore Digital Analytix',
    source: 'ns_* labels of its tag',
    names: ['ns_source', 'ns_mchannel', 'ns_campaign', 'ns_linkname', 'ns_fee'],
  },
  {
    vendor: 'Mailchimp',
    source: 'mailchimp.com/developer (mc_cid, mc_eid)',
    names: ['mc_cid', 'mc_eid', 'mc_tc'],
  },
  {
    vendor: 'HubSpot',
    source: 'knowledge.hubspot.com (email links, ads tracking)',
    prefixes: ['hsa_', '_hs_'],
    names: words('_hsenc _hsmi __hssc __hstc __hsfp hsctatracking hs_email hs_preview_token'),
  },
  {
    vendor: 'Marketo, Eloqua, Pardot, Salesforce',
    source: 'vendors’ e-mail tracking documents',
    names: words(`
      mkt_tok elqtrackid elqtrack elqaid elqat elqcampaignid elqak elq elqcsid elqbriefid
      pi_list_email sfmc_id sfmc_sub sfmc_activityid sfmc_activityname sfmc_journey_id
      sfmc_journey_name sfmc_asset_id sfmc_channel
    `),
  },
  {
    vendor: 'Klaviyo, Drip, ConvertKit, MailerLite, Omeda, Vero, ActiveCampaign',
    source: 'vendors’ e-mail tracking documents',
    prefixes: ['oly_', 'vero_'],
    names: words(`
      _kx _ke __s ck_subscriber_id ml_subscriber ml_subscriber_hash vgo_ee dm_i dm_t
      nr_email_referer et_rid _bta_tid _bta_c trk_contact trk_msg trk_module trk_sid mailid_hash
      email_hash emailhash
    `),
  },
  {
    vendor: 'Blueshift, Mindbox, Wicked Reports, Springbot, Omnisend, SmarterHQ',
    source: 'vendors’ tracking documents',
    prefixes: ['bsft_'],
    names: words(`
      mindbox-click-id mindbox-message-key wickedid wickedsource redirect_log_mongo_id
      redirect_mongo_id sb_referer_host omnisendcontactid omnisendattributionid
    `),
  },
  {
    vendor: 'Humble and store feed labels',
    source: 'seen in partner links',
    names: words('hmb_campaign hmb_medium hmb_source gdfms gdftrk gdffi unicorn_click_id'),
  },
  {
    vendor: 'Branch, Adjust, AppsFlyer',
    source: 'help.branch.io, help.adjust.com, support.appsflyer.com',
    prefixes: ['_branch_', 'adj_', 'adjust_'],
    names: ['branch_match_id', 'af_xp', 'af_click_lookback'],
  },
  {
    vendor: 'Yahoo and AOL consent and share labels',
    source: 'links left by guce.yahoo.com',
    names: words(
      'guccounter guce_referrer guce_referrer_sig _guc_consent_skip soc_src soc_trk ncid',
    ),
  },
  {
    vendor: 'Affiliate networks (click ids added on arrival)',
    source:
      'vendors’ integration guides: Awin, Impact, CJ, Rakuten, ShareASale, Admitad, Tradedoubler',
    names: words(`
      awc irclickid irgwc ir_campaignid ir_adid ir_partnerid cjevent cjdata ranmid raneaid
      ransiteid sscid admitad_uid tduid zanpid rfsn rfsn_cn ttaid ttrk ttcid
    `),
  },
  {
    vendor: 'Internal promotion labels',
    source: 'piano.io and Adobe conventions: itm_*, stm_*',
    prefixes: ['itm_', 'stm_'],
    names: ['intcmp', 'int_cmp', 'icmpid', 'cx_click', 'cx_recsorder', 'cx_recswidget'],
  },
  {
    vendor: 'SMS and push campaigns',
    source: 'attentive.com, seen in links',
    names: ['sms_source', 'sms_click', 'sms_uph', 'attn_mid'],
  },
  {
    vendor: 'Snowplow and Salecycle, bot walls, social share counters',
    source: 'seen in links',
    names: words(`
      _sp beyond_uzcvid beyond_uzmcj sc_campaign sc_channel sc_content sc_medium sc_outcome
      sc_geo sc_country sc_lid sc_llid sc_eh sc_uid sc_src nb_expid_meta nb_klid nb_platform
      nb_placement nb_adtype oft_id oft_k oft_lk oft_d oft_c oft_ck oft_ids oft_sk xnpe_tifc
      cvosrc ss_email_id bxid mtfh ad_frame_full awesm tracking_source ceneo_spo vmcid yt_aff
      maf_id asc_campaign asc_refurl asc_source algo_expid
    `),
  },
  {
    vendor: 'AMP caches and viewers',
    source: 'amp.dev/documentation (viewer parameters)',
    names: words('amp_js_v amp_gsa usqp amp_kit amp_lite amp_r ampshare'),
  },
];

/** Names that go when they stand as `name=value` in a fragment (single-page measuring tags). */
export const FRAGMENT_TRACKERS: readonly TrackingRow[] = [
  { vendor: 'AT Internet', source: 'xtor in fragment of French press links', names: ['xtor'] },
  { vendor: 'Echobox', source: 'echobox.com share links', names: ['echobox'] },
  { vendor: 'Google Analytics (allowAnchor)', source: 'utm in fragment', prefixes: ['utm_'] },
  { vendor: 'Piano Analytics', source: 'at_medium in fragment', prefixes: ['at_'] },
  { vendor: 'Matomo', source: 'matomo.org/faq (campaigns in the hash)', prefixes: ['mtm_'] },
  {
    vendor: 'Google AMP viewer',
    source: 'amp.dev viewer parameters',
    names: ['aoh', 'amp_tf', 'ampshare', 'amp_ct'],
  },
];

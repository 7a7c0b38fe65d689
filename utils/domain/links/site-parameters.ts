import {
  AMAZON_ENDINGS,
  domainsOf,
  EBAY_ENDINGS,
  GOOGLE_ENDINGS,
  PINTEREST_ENDINGS,
  YANDEX_ENDINGS,
} from './country-domains.ts';
import { words } from './words.ts';

/**
 * Share and campaign parameters that mean that only on the named sites (elsewhere `s`, `t` or `ref`
 * may choose the page). Domains cover their subdomains. Each row was read off the links the site's
 * own share buttons, newsletters or result pages produce.
 */
export type SiteRow = {
  domains: readonly string[];
  names?: readonly string[];
  prefixes?: readonly string[];
  /** Only where the path starts so, e.g. Google's result pages. */
  path?: string;
  source: string;
};

/** `…/dp/B0123/ref=sr_1_1`: the place the reader clicked, carried as a path segment. */
export const AMAZON_DOMAINS: readonly string[] = domainsOf('amazon', AMAZON_ENDINGS);

const SHARE_LINKS = 'the site’s own share links';
const NEWSLETTERS = 'the site’s newsletters and share buttons';
const RESULT_PAGES = 'the site’s result pages';

export const SITE_PARAMETERS: readonly SiteRow[] = [
  // Video, music
  {
    domains: ['youtube.com', 'youtu.be', 'youtube-nocookie.com'],
    names: words('si pp feature ab_channel kw source_ve_path attr_tag cbrd'),
    prefixes: ['embeds_'],
    source: SHARE_LINKS,
  },
  {
    domains: ['spotify.com'],
    names: words('si sp_cid dlsi nd pi _authfailed context pt go sp_ac'),
    source: SHARE_LINKS,
  },
  { domains: ['soundcloud.com'], names: ['si', 'ref', 'p', 'c', 'url_st'], source: SHARE_LINKS },
  {
    domains: ['deezer.com'],
    names: ['deferredfl', 'host', 'app_id', 'universal_link'],
    source: SHARE_LINKS,
  },
  {
    domains: ['bandcamp.com'],
    names: words(`
      from search_item_id search_item_type search_match_part search_page_id search_page_no
      search_rank search_sig
    `),
    source: SHARE_LINKS,
  },
  { domains: ['dailymotion.com'], names: ['syndication', 'start_from'], source: SHARE_LINKS },
  {
    domains: ['vimeo.com'],
    names: words('share fl fe pgroup pgrp pgid ref'),
    source: SHARE_LINKS,
  },
  {
    domains: ['twitch.tv'],
    names: ['tt_content', 'tt_medium', 'tt_email_id', 'referrer'],
    source: SHARE_LINKS,
  },
  {
    domains: ['netflix.com'],
    names: words('trackid tctx jbp jbr vlang clip s trg trkid'),
    source: SHARE_LINKS,
  },
  {
    domains: [
      'music.apple.com',
      'apps.apple.com',
      'itunes.apple.com',
      'podcasts.apple.com',
      'tv.apple.com',
      'books.apple.com',
    ],
    names: words('itsct itscg ls at ct pt mt uo app ign-itscg ign-itsct ign-mpt'),
    source: 'tools.applemediaservices.com',
  },
  {
    domains: ['bilibili.com'],
    names: words(`
      spm_id_from vd_source from_source from_spmid share_source share_medium share_plat
      share_session_id share_tag share_from unique_k buvid bbid is_story_h5 plat_id mid ts
      timestamp referfrom seid
    `),
    source: SHARE_LINKS,
  },

  // Social
  {
    domains: ['twitter.com', 'x.com'],
    names: words('s t cn cxt ref_source src mx refsrc uid iid nid'),
    path: '/',
    source: SHARE_LINKS,
  },
  {
    domains: ['instagram.com'],
    names: ['ig_rid', 'ig_mid', 'ig_cache_key', 'ig_web_copy_link'],
    source: SHARE_LINKS,
  },
  { domains: ['threads.net', 'threads.com'], names: ['xmt', 'slof'], source: SHARE_LINKS },
  {
    domains: ['facebook.com'],
    names: words(`
      rdid share_url sfnsn fref hc_ref hc_location eid ref refid refsrc paipv eav _rdr _rdc
      __tn__ __so__ __rv__ comment_tracking notif_t notif_id acontext action_history fs extid
      pn_ref rc av dti wtsid ft_id hrc ref_component ref_page ls_ref pnref _ft_ _ft
      privacy_mutation_token referral_code referral_story_type __mref hilc surface_type tsid
    `),
    prefixes: ['__cft__', '__xts__', 'hc_'],
    source: SHARE_LINKS,
  },
  {
    domains: ['tiktok.com'],
    names: words(`
      _r _t _d is_from_webapp is_copy_url sender_device sender_web_id sec_user_id sec_uid
      share_app_id share_app_name share_link_id share_item_id share_author_id share_iid
      timestamp tt_from u_code user_id checksum preview_pb source enter_method refer referer_url
      referer_video_id embed_source ug_btm ug_medium ug_source web_id
      link_reflow_popup_iteration_sharer iid device_id mid sharer_language ugbiz_name
      social_share_type social_sharing unique_id language region
    `),
    source: SHARE_LINKS,
  },
  {
    domains: ['linkedin.com'],
    names: words(`
      trk trackingid lipi refid midtoken midsig trkemail trkinfo rcm originalsubdomain lici licu
      origintrackingid ebp recommendedflavor otptoken upsellorderorigin li_theme lgcta lgtemp
      eid publishing originreferrer li lgr actortype ref
    `),
    source: SHARE_LINKS,
  },
  {
    domains: ['reddit.com', 'redd.it'],
    names: words(`
      share_id rdt correlation_id ref_campaign ref_source ref $deep_link $original_url $3p
      $original_link %243p post_fullname post_index rut st sh embed_host_url chainedposts
      entry_point
    `),
    source: SHARE_LINKS,
  },
  {
    domains: domainsOf('pinterest', PINTEREST_ENDINGS),
    names: words(`
      rs sender invite_code sfo amp_client_id conversion_source current_page_url mt nic_v1
      nic_v2 nic_v3 share_source
    `),
    source: SHARE_LINKS,
  },
  {
    domains: ['quora.com'],
    names: words('ch oid share srid target_type target_id ref'),
    source: SHARE_LINKS,
  },
  { domains: ['tumblr.com'], names: ['source', 'ref'], source: SHARE_LINKS },
  {
    domains: ['snapchat.com'],
    names: ['share_id', 'sid', 'locale', 'invite_id', 'sc_referrer', 'sc_ua'],
    source: SHARE_LINKS,
  },
  { domains: ['medium.com'], names: ['source', '_referrer', 'gi'], source: SHARE_LINKS },
  {
    domains: ['substack.com'],
    names: words(`
      r showwelcomeonshare triedredirect isfreemail token publication_id triggershare freememail
      autoplay
    `),
    source: NEWSLETTERS,
  },
  {
    domains: ['change.org'],
    names: words(`
      recruiter recruited_by_id source_location psf_variant share_bandit_exp grid_position pt
      algorithm original_footer_petition_id
    `),
    source: NEWSLETTERS,
  },
  { domains: ['vk.com'], names: ['ref', 'from', 'track_code', '_smt'], source: SHARE_LINKS },
  { domains: ['discord.com'], names: ['ref'], source: SHARE_LINKS },
  {
    domains: ['github.com'],
    names: ['email_token', 'email_source', 'notification_referrer_id'],
    source: 'GitHub notification e-mails',
  },
  {
    domains: ['weibo.com', 'weibo.cn'],
    names: ['weibo_id', 'dt_dapp', 'from', 'wm', 'sourcetype', 'featurecode'],
    source: SHARE_LINKS,
  },

  // Shops
  {
    domains: AMAZON_DOMAINS,
    names: words(`
      psc tag linkcode linkid ascsubtag creative creativeasin camp adid qid sr sprefix crid
      keywords dib dib_tag ref ref_ _encoding ie content-id cv_ct_cx cv_ct_id cv_ct_pg cv_ct_we
      cv_ct_wn rnid rps spia spla sp_csd social_share social-share starsleft skiptwisterog
      pldnsite dchild refrid sbo colid coliid store_ref aaxitk hsa_cr_id pf ds qualifier ms3_c
      ots sres smid xpid ufe initialissue plattr ingress visitid dplnkid ext_vrnc sb-ci-n
      sb-ci-v asc_contentid asc_contentplatform
    `),
    prefixes: words(`
      pd_rd_ pf_rd_ hvad hvdev hvloc hvnet hvpo hvqmt hvrand hvtarg hvbmt hvke hydadcr __mk_
      sb-ci- asc_
    `),
    path: '/',
    source: SHARE_LINKS,
  },
  {
    domains: domainsOf('ebay', EBAY_ENDINGS),
    names: words(`
      _trkparms _trksid _from hash amdata mkevt mkcid mkrid campid toolid customid itmmeta
      itmprp ssspo sssrc ssuid widget_ver media _odkw _osacat mkscid siteid ul_noapp srcrot
      rvr_id keyword crlp poi norover
    `),
    source: SHARE_LINKS,
  },
  {
    domains: ['aliexpress.com', 'aliexpress.us', 'aliexpress.ru'],
    names: words(`
      spm scm scm_id scm-url btsid ws_ab_test gatewayadapt sk _t curpageloguid utparam-url
      utparam gps-id terminal_id search_p4p_id pvid pdp_npi pdp_ext_f pdp_pi aem_p4p_detail
      algo_pvid algo_exp_id cv af mall_affr dp sourcetype tracelog initiative_id cn image_search
      tt srcsns businesstype templateid platform bizt _p_origin_prod tpp
    `),
    prefixes: ['aff_', 'algo_', 'pdp_'],
    source: SHARE_LINKS,
  },
  {
    domains: ['etsy.com'],
    names: words(`
      click_key click_sum ref frs pro sts organic_search_click external ls ga_order
      ga_search_type ga_view_type ga_search_query content_source logging_key rec_type cns bes
      plkey sr_gallery
    `),
    source: SHARE_LINKS,
  },
  {
    domains: ['fnac.com'],
    names: ['origin', 'oref', 'esl-k', 'from', 'ectrans'],
    source: NEWSLETTERS,
  },
  { domains: ['cdiscount.com'], names: ['cid', 'refer', 'cm_rr', 'mpos'], source: NEWSLETTERS },
  { domains: ['leboncoin.fr'], names: ['ac', 'at', 'utm'], source: SHARE_LINKS },
  {
    domains: ['vinted.fr', 'vinted.com', 'vinted.be', 'vinted.es', 'vinted.de'],
    names: ['referrer', 'homepage_session_id'],
    source: SHARE_LINKS,
  },
  {
    domains: ['booking.com'],
    names: words(`
      aid label sid ucfs srpvid srepoch hpos hapos all_sr_blocks highlighted_blocks
      matching_block_id sr_pri_blocks from_sustainable_property_sr sr_order auth_key source
      adplat gclid sig req_children share-
    `),
    source: SHARE_LINKS,
  },
  {
    domains: ['airbnb.com', 'airbnb.fr'],
    names: words(`
      source_impression_id previous_page_section_name federated_search_id
      federated_search_session_id search_type unique_share_id viralityentrypoint s slug
    `),
    source: SHARE_LINKS,
  },
  { domains: ['imdb.com'], names: ['ref_', 'ref'], prefixes: ['pf_rd_'], source: SHARE_LINKS },
  {
    domains: ['temu.com', 'shein.com'],
    names: words(`
      _bg_fs _p_rfs _x_ads_channel _x_sessn_id refer_page_name refer_page_id refer_page_sn
      src_module src_identifier src_tab_page_id ici mallcode scici
    `),
    prefixes: ['_x_', 'refer_page_'],
    source: SHARE_LINKS,
  },

  // Search, maps, office
  {
    domains: domainsOf('google', GOOGLE_ENDINGS),
    path: '/search',
    names: words(`
      sca_esv sca_upv sxsrf ei ved uact oq gs_lp gs_lcp gs_lcrp gs_ssp gs_rn gs_ri gs_gbg
      sclient sourceid ie oe aqs biw bih dpr iflsig rlz source sa usg cd cad rct esrc client
      pccc sei ictx fbs cshid vet sstk bshm newwindow atyp pf pws prmd sqi bvm rlst sca
      safe_search mstk csuir aep ntc hs channel uule zx dcr gfe_rd gws_rd spell
    `),
    source: RESULT_PAGES,
  },
  {
    domains: domainsOf('google', GOOGLE_ENDINGS),
    path: '/maps',
    names: words('entry g_ep g_st coh skid shorturl sa ved ei'),
    source: SHARE_LINKS,
  },
  {
    domains: ['docs.google.com', 'drive.google.com', 'photos.google.com'],
    names: ['usp', 'ts', 'ouid', 'rtpof', 'sd'],
    source: SHARE_LINKS,
  },
  { domains: ['play.google.com'], names: ['pcampaignid', 'referrer', 'pli'], source: SHARE_LINKS },
  {
    domains: ['bing.com'],
    names: words(`
      form cvid qs sp sk sc ghc pq lq ghsh ghacc ghpl refig towww redig ocid pc msockid fpig src
      qpvt ru wlsso wlexpsignin pglt
    `),
    source: RESULT_PAGES,
  },
  {
    domains: ['duckduckgo.com'],
    names: ['t', 'atb', 'rut', 'va'],
    source: 'duckduckgo.com privacy help: t names the partner',
  },
  {
    domains: domainsOf('yandex', YANDEX_ENDINGS),
    names: words(`
      clid win rdrnd redircnt suggest_reqid src msid mlid persistent_id from asid stid wiz_type
      utm
    `),
    source: RESULT_PAGES,
  },
  {
    domains: ['search.yahoo.com', 'news.yahoo.com', 'yahoo.com'],
    names: words('.tsrc _tsrc fr fr2 _ylt _ylu guc src bcrumb ybaip ns'),
    source: RESULT_PAGES,
  },
  { domains: ['qwant.com'], names: ['client', 'cl', 'ext_loc'], source: RESULT_PAGES },
  {
    domains: ['ecosia.org'],
    names: ['tt', 'addon', 'addonversion', 'method'],
    source: RESULT_PAGES,
  },
  {
    domains: ['wikipedia.org', 'wikimedia.org', 'wiktionary.org', 'mediawiki.org'],
    names: ['wprov', 'wvprov', 'wprovsource'],
    source: 'wikitech.wikimedia.org/wiki/Provenance',
  },

  // Press
  {
    domains: ['lemonde.fr', 'courrierinternational.com', 'huffingtonpost.fr', 'telerama.fr'],
    names: ['random', 'vid', 'contributions'],
    prefixes: ['lmd_'],
    source: NEWSLETTERS,
  },
  {
    domains: ['lefigaro.fr'],
    names: ['een', 'seen', 'm_i', 'pub_id', 'origine'],
    source: NEWSLETTERS,
  },
  {
    domains: words(`
      leparisien.fr lesechos.fr liberation.fr lexpress.fr lepoint.fr nouvelobs.com
      ouest-france.fr 20minutes.fr bfmtv.com lequipe.fr sudouest.fr ladepeche.fr francetvinfo.fr
      franceinfo.fr
    `),
    names: words('ref m_i origine actid actcampaigntype xts xtmc envoi nlref vacode'),
    prefixes: ['ito_'],
    source: NEWSLETTERS,
  },
  {
    domains: ['nytimes.com'],
    names: words(`
      smtyp smvar campaign_id emc instance_id nl regi_id segment_id te user_id action module
      pgtype contentcollection partner referringsource searchresultposition src ref _r hp rref
      region mcid login auth ngrp showtranscript nlid rank sgrp context fallback recid block
      imp_id impression_id index pool req_id surface variant algo clicksource version
      configuration contentplacement referer referrer share
    `),
    source: NEWSLETTERS,
  },
  {
    domains: ['washingtonpost.com'],
    names: words('wpisrc wpmm carta-url s_l nid tid hpid tidloc location wpsrc wp_login_redirect'),
    source: NEWSLETTERS,
  },
  {
    domains: ['theguardian.com'],
    names: words(`
      cmp cmp_tu cmp_buni acquisitiondata reader-revenue-force-banner dcr icid page_context ref
      refpvid
    `),
    prefixes: ['cmp_'],
    source: NEWSLETTERS,
  },
  {
    domains: ['bbc.com', 'bbc.co.uk'],
    names: words('ocid intlink_from_url link_location post_type facebook_page aocid ptag attn'),
    source: SHARE_LINKS,
  },
  {
    domains: ['wsj.com', 'barrons.com', 'marketwatch.com'],
    names: words(`
      mod reflink ns siteid cx_testid cx_testvariant cx_artpos cx_tag cx_navsource dist mg
      sharetoken
    `),
    prefixes: ['cx_'],
    source: NEWSLETTERS,
  },
  {
    domains: ['ft.com'],
    names: words(
      'ftcamp segmentid sharetype desktop emailid ftag token shareid syn-25a6b1a6 conceptid',
    ),
    source: NEWSLETTERS,
  },
  {
    domains: ['bloomberg.com'],
    names: words('srnd sref leadsource in_source sharer embedded-checkout cmpid'),
    source: NEWSLETTERS,
  },
  {
    domains: ['economist.com'],
    names: ['fsrc', 'ppccampaignid', 'ppcadid', 'etear', 'giftid_src'],
    source: NEWSLETTERS,
  },
  {
    domains: ['cnn.com'],
    names: words('cid sr hpt iref iid bt_ee bt_ts'),
    source: NEWSLETTERS,
  },
  {
    domains: ['forbes.com'],
    names: ['sh', 'ss', 'cdlcid', 'ctpv', 'streamindex', 'swb_redirect'],
    source: NEWSLETTERS,
  },
  { domains: ['npr.org'], names: ['ft', 'f', 'sc', 'live'], source: NEWSLETTERS },
  {
    domains: ['reuters.com'],
    names: words(`
      feedname feedtype rpc taid il edition-redirect rpc_ref virtualbrandchannel campaign_id
      editedname
    `),
    source: NEWSLETTERS,
  },
  {
    domains: ['dailymail.co.uk', 'mailonsunday.co.uk'],
    names: ['ito', 'ico', 'offset'],
    source: SHARE_LINKS,
  },
  {
    domains: ['politico.com', 'politico.eu'],
    names: ['cid', 'nname', 'nid', 'nrid', 'nlid'],
    source: NEWSLETTERS,
  },
  { domains: ['slate.com', 'slate.fr'], names: ['via', 'wpsrc'], source: NEWSLETTERS },
  { domains: ['time.com'], names: ['iid', 'xid'], source: NEWSLETTERS },
  {
    domains: ['businessinsider.com', 'businessinsider.fr', 'insider.com'],
    names: ['r', 'ir', 'nr_email_referer', 'op'],
    source: NEWSLETTERS,
  },
  {
    domains: ['wired.com', 'newyorker.com', 'vanityfair.com', 'vogue.com'],
    names: words('mbid bxid cndid esrc hasha hashb hashc source'),
    source: NEWSLETTERS,
  },
  {
    domains: ['huffpost.com', 'techcrunch.com', 'aol.com', 'engadget.com'],
    names: ['d_id', 'sr_share', 'hp_auth_done', 'bcmt', 'ref'],
    source: NEWSLETTERS,
  },
  {
    domains: ['spiegel.de', 'manager-magazin.de'],
    names: ['sara_ref', 'sara_ecid', 'sara_icid', 'sara_ac'],
    prefixes: ['sara_'],
    source: SHARE_LINKS,
  },
  {
    domains: ['zeit.de', 'faz.net', 'welt.de', 'sueddeutsche.de', 'tagesspiegel.de', 'bild.de'],
    names: words('gepc geps gepg wt_ref cid icid ieparam source sc_apn premium'),
    source: SHARE_LINKS,
  },
  {
    domains: ['elpais.com', 'elmundo.es', 'lavanguardia.com'],
    names: words('ssm event_log prod o intcmp cid emk id_externo_nwl outputtype rel prm sma'),
    prefixes: ['id_externo_'],
    source: NEWSLETTERS,
  },
  {
    domains: ['repubblica.it', 'corriere.it', 'lastampa.it'],
    names: ['ref', 'refresh_ce', 'refresh_ce-cp', 'intcmp', 'idroute', 'fallback'],
    source: NEWSLETTERS,
  },
  {
    domains: ['msn.com'],
    names: words(`
      ocid cvid ei pc li apiversion domshim noservercache noservertelemetry batchservertelemetry
      renderwebcomponents wcseo rc nuxt
    `),
    source: SHARE_LINKS,
  },
  {
    domains: ['theverge.com', 'vox.com', 'polygon.com'],
    names: ['scrolla', 'showcomments_ref'],
    source: NEWSLETTERS,
  },
  {
    domains: ['stackoverflow.com', 'stackexchange.com'],
    names: words('noredirect rq lq so_medium so_source newsletter nlcode cb'),
    source: NEWSLETTERS,
  },
];

import { words } from './words.ts';

/**
 * Hosts whose links hide where they lead. They are never requested: the reader is told.
 * Each was seen in public links or is named by its owner; the comment says whose it is when the name does not.
 */
export const SHORTENER_HOSTS: ReadonlySet<string> = new Set([
  // General services
  ...words(`
    bit.ly j.mp bitly.com tinyurl.com is.gd v.gd ow.ly owl.li ht.ly cutt.ly rb.gy rebrand.ly
    shorturl.at short.io t.ly tiny.cc tiny.one bl.ink soo.gd s.id urlz.fr lc.cx frama.link
    huit.re qr.ae u.to buff.ly dlvr.it ift.tt shorte.st adf.ly hubs.ly hubs.la tr.im
    x.co mcaf.ee clck.ru vk.cc kutt.it dub.sh shrtco.de lnk.to lnk.bio ln.run tny.im zpr.io
    snip.ly bc.vc ouo.io goo.su gg.gg xurl.es cli.re click.ru tinyurl.is git.io surl.li
    l.ead.me vu.fr
  `),
  // Of one company, for its own links
  ...words(`
    t.co goo.gl g.co maps.app.goo.gl forms.gle app.goo.gl share.google fb.me fb.watch 
    ig.me wa.link lnkd.in pin.it redd.it tmblr.co amzn.to amzn.eu amzn.asia a.co ebay.us
    ebay.to etsy.me apple.co spoti.fi spotify.link link.tospotify.com deezer.page.link
    dzr.page.link vm.tiktok.com vt.tiktok.com snd.sc on.soundcloud.com youtube.app.goo.gl
    aka.ms 1drv.ms msft.it binged.it discord.gg b23.tv t.cn url.cn wp.me flip.it apple.news
    link.medium.com disq.us trib.al po.st
  `),
  // Of newspapers and broadcasters
  ...words(`
    lemde.fr nyti.ms wapo.st bbc.in cnn.it reut.rs on.ft.com econ.st bloom.bg on.wsj.com
    gu.com huff.to l.leparisien.fr l.bfmtv.com f24.my rfi.my p.dw.com tf1.fr l.liberation.fr
    ebx.sh n.pr ti.me politi.co
  `),
]);

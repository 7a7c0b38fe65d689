/** Where hostile markup would load from: a name nobody can own (RFC 2606). */
export const HOSTILE_HOST = 'hostile.example';

const at = (path: string) => `https://${HOSTILE_HOST}/${path}`;

/** What would run a script by itself, or at the least touch. */
const RUNNING: readonly string[] = [
  '<script>alert(1)</script>',
  '<script src="https://hostile.example/s.js"></script>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<SCRIPT/x>alert(1)</SCRIPT >',
  '<img src=x onerror=alert(1)>',
  '<img/src="x"/onerror="alert(1)"//',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<svg><use href="data:image/svg+xml,<svg id=a><script>alert(1)</script></svg>#a">',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<math href="javascript:alert(1)">x</math>',
  '<body onload=alert(1)>',
  '<details open ontoggle=alert(1)>x</details>',
  '<input autofocus onfocus=alert(1)>',
  '<select autofocus onfocus=alert(1)><option>x</select>',
  '<marquee onstart=alert(1)>x</marquee>',
  '<video src=x onerror=alert(1)></video>',
  '<video><source onerror=alert(1)></video>',
  '<b onmouseover=alert(1) onclick=alert(1)>x</b>',
  '<b style="animation:a 1s" onanimationstart=alert(1)>x</b>',
  '<a autofocus tabindex=0 onfocus=alert(1) href="https://j.example/">x</a>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<iframe src="javascript:parent.alert(1)"></iframe>',
  '<object data="javascript:alert(1)"></object>',
  '<embed src="javascript:alert(1)">',
  '<template><img src=x onerror=alert(1)></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<textarea></textarea><img src=x onerror=alert(1)>',
  '<title><img title="</title><img src=x onerror=alert(1)>"></title>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<!-- --!><img src=x onerror=alert(1)> -->',
  '<![CDATA[><img src=x onerror=alert(1)>]]>',
  '<?xml ><img src=x onerror=alert(1)>?>',
  '<form id=f><input name=attributes><input name=childNodes></form><img src=x onerror=alert(1)>',
  '<b is="x-y" onclick=alert(1)>x</b>',
  '<x-y onfocus=alert(1) tabindex=1 autofocus>x</x-y>',
  '<p><svg><p><style><a id="</style><img src=x onerror=alert(1)>">',
];

/** What would ask another machine for something, and so tell it who reads. */
const LOADING: readonly string[] = [
  `<img src="${at('p.gif')}">`,
  `<img srcset="${at('a.png')} 1x, ${at('b.png')} 2x">`,
  `<picture><source srcset="${at('c.png')}"><img></picture>`,
  `<b style="background:url(${at('d.png')})">x</b>`,
  `<style>@import "${at('e.css')}";</style>`,
  `<link rel=stylesheet href="${at('f.css')}"><link rel=prefetch href="${at('g')}">`,
  `<base href="${at('')}"><a href="x">x</a>`,
  `<meta http-equiv=refresh content="0;url=${at('h')}">`,
  `<audio src="${at('i.mp3')}" autoplay></audio><video poster="${at('j.png')}"></video>`,
  `<svg><image href="${at('k.svg')}"/></svg>`,
  `<iframe src="${at('l')}"></iframe><object data="${at('m')}"></object><embed src="${at('n')}">`,
  `<form action="${at('o')}"><button formaction="${at('p')}">x</button></form>`,
  `<table background="${at('q.png')}"><tr><td>x</td></tr></table>`,
  `<a href="https://j.example/" ping="${at('r')}">x</a>`,
  `<input type=image src="${at('s.png')}">`,
];

/** Addresses that are programs. */
const ADDRESSES: readonly string[] = [
  '<a href="javascript:alert(1)">x</a>',
  '<a href=" &#1;javascript:alert(1)">x</a>',
  '<a href="java\nscript:alert(1)">x</a>',
  '<a href="jav&#x09;ascript:alert(1)">x</a>',
  '<a href="&#106;avascript&colon;alert(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<a href="vbscript:alert(1)">x</a>',
  '<a href="blob:https://j.example/1">x</a>',
  '<a href="filesystem:https://j.example/x">x</a>',
  '<a href="intent://x#Intent;scheme=https;end">x</a>',
  '<blockquote cite="javascript:alert(1)">x</blockquote>',
];

/** Hostile markup written for Causerie, each between two words that must stay where it ends itself. */
export const HOSTILE_MARKUP: readonly string[] = [
  ...RUNNING,
  ...LOADING.map(markup => (/[^]<\/\w+>$/.test(markup) ? `avant ${markup} après` : markup)),
  ...ADDRESSES.map(markup => `avant ${markup} après`),
  `${'<b>'.repeat(3000)}x`,
  `${'<a href="https://j.example/">'.repeat(500)}<img src=x onerror=alert(1)>`,
];

/** Colours of everything the thread tools show in a page: those of the design, as pixels and hex values. */
const COLOURS = `.t{color-scheme:light;--paper:#faf9f6;--ink:#1c2226;--muted:#596169;--line:#80868b;--accent:#1b6854;--soft:#e4f1eb;--focus:#0b57d0;color:var(--ink);font:13px/1.4 system-ui,sans-serif;text-align:start}
.dark{color-scheme:dark;--paper:#15181b;--ink:#eceff1;--muted:#a5aeb6;--line:#78828b;--accent:#7fd4b8;--soft:#1a322a;--focus:#a8c7ff}
@media(prefers-color-scheme:dark){.system{color-scheme:dark;--paper:#15181b;--ink:#eceff1;--muted:#a5aeb6;--line:#78828b;--accent:#7fd4b8;--soft:#1a322a;--focus:#a8c7ff}}
button,select{font:inherit;color:var(--ink);background:var(--paper);border:1px solid var(--line);border-radius:6px;min-height:28px;padding:2px 8px;cursor:pointer;max-width:100%;box-sizing:border-box}
button:hover,select:hover{border-color:var(--accent)}
:focus-visible{outline:2px solid var(--focus);outline-offset:1px}
[hidden]{display:none!important}`;

const HOST =
  ':host{all:initial!important;display:block!important;float:none!important;clear:both!important;';

/** The bar: a row that wraps. */
export const BAR_CSS = `${HOST}margin:8px 0!important}${COLOURS}
.bar{background:var(--paper);border:1px solid var(--line);border-radius:10px;padding:8px 10px}
.row{display:flex;flex-wrap:wrap;gap:6px 10px;align-items:center}
.row+.row{margin-top:8px}
.facts{margin:0;font-weight:600}
.facts .fresh,.facts .answer{color:var(--accent)}
label{display:inline-flex;gap:6px;align-items:center;color:var(--muted);min-height:24px}
input{width:18px;height:18px;margin:0;accent-color:var(--accent)}
.push{margin-inline-start:auto}
.say{color:var(--muted);margin:6px 0 0}
.say:empty{display:none}`;

/** A collapsed comment: one line, one button. */
export const LINE_CSS = `${HOST}margin:4px 0!important}${COLOURS}
.line{display:flex;flex-wrap:wrap;gap:4px 8px;align-items:center}
.open{color:var(--muted);border:1px dashed var(--line);text-align:start}
.open::before{content:"▸";display:inline-block;width:1.1em}
[dir=rtl] .open::before{content:"◂"}
.open[aria-expanded=true]::before{content:"▾"}`;

/** What is said beside a comment: that it is new, the reader's note on its author, its exact date. */
export const MARK_CSS = `${HOST}margin:2px 0!important}${COLOURS}
span{display:inline-block;background:var(--soft);color:var(--ink);border-inline-start:3px solid var(--accent);border-radius:4px;padding:1px 8px;margin-inline-end:6px}`;

export const DATE_CSS = `:host{all:initial!important;display:inline-block!important;margin-inline-start:6px!important}${COLOURS}
span{background:var(--paper);color:var(--ink);border-radius:4px;padding:0 4px}`;

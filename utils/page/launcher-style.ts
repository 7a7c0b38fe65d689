/** Styles of the launcher: pixels only, because `rem` follows the page. One row, 28 px high, in the flow. */
export const LAUNCHER_CSS = `:host{all:initial!important;display:block!important;margin:4px 0!important;float:none!important}
div{--i:#1d3a5f;--b:#fff;--l:#9aa8ba;display:flex;flex-wrap:wrap;gap:4px 8px;align-items:center;font:13px/1.3 system-ui,sans-serif;color:var(--i)}
div[hidden],button[hidden]{display:none}
button{font:inherit;color:var(--i);background:var(--b);border:1px solid var(--l);border-radius:14px;height:28px;padding:0 12px;cursor:pointer}
button:hover{border-color:var(--i)}
button:focus-visible{outline:2px solid var(--i);outline-offset:1px}
span{background:var(--b);border-radius:4px;padding:0 4px}
span:empty,p[hidden]{display:none}
p{flex-basis:100%;display:flex;flex-wrap:wrap;gap:4px 8px;align-items:center;margin:0}
p span{flex-basis:100%}
.dark{--i:#d8e6f7;--b:#18222e;--l:#5b6b7f}
@media(prefers-color-scheme:dark){.system{--i:#d8e6f7;--b:#18222e;--l:#5b6b7f}}`;

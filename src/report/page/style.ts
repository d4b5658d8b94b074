// How the page looks. Colours are variables, twice: light and dark; all text on its ground has a contrast of 4.5 at least.
import { CHART_STYLE } from './style-chart.ts';
import { TOPOLOGY_STYLE } from './style-topology.ts';

const LIGHT = `color-scheme:light;--ground:#f6f7f8;--sheet:#fff;--ink:#1b2127;--muted:#57616c;--line:#e1e5e9;--strong:#c3cad1;--soft:#eef1f4;
--ready:#14794a;--ready-soft:#e3f3ea;--failed:#b3261e;--failed-soft:#fbe9e7;--wait:#2f6fb5;--wait-soft:#d7e6f7;--work:#6b7784;--mark:#fff`;
const DARK = `color-scheme:dark;--ground:#0f1215;--sheet:#171b20;--ink:#e6eaee;--muted:#9ca7b3;--line:#282f37;--strong:#434d58;--soft:#1f252b;
--ready:#4fc38a;--ready-soft:#14301f;--failed:#ff8a80;--failed-soft:#3a1a18;--wait:#7db2ee;--wait-soft:#1d3350;--work:#8a97a5;--mark:#0f1215`;

const BASE = `
:root{${LIGHT}}
@media (prefers-color-scheme:dark){:root{${DARK}}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif;overflow-wrap:anywhere;-webkit-text-size-adjust:100%}
main,footer{max-width:80rem;margin:0 auto;padding:0 1.5rem}
main{display:grid;grid-template-columns:minmax(0,1fr);gap:1.25rem;padding-top:1.5rem}
footer{color:var(--muted);font-size:13px;padding-block:1.25rem 2rem}
main>section,.verdict{background:var(--sheet);border:1px solid var(--line);border-radius:10px;padding:1.1rem 1.4rem 1.3rem}
h1,h2,h3,h4,p,ul,dl,dd,pre{margin:0;padding:0}
ul{list-style:none}
h1{font-size:1.65rem;line-height:1.25;font-weight:650;letter-spacing:-.01em;display:flex;gap:.55rem;align-items:center}
h2{font-size:1.05rem;font-weight:650;margin-bottom:.6rem}
h3{font-size:1rem;font-weight:650}
code,pre{font-family:ui-monospace,"SF Mono",SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.88em}
.muted,.kind{color:var(--muted)}
.small,.note{font-size:13px}
.note{color:var(--muted);margin-top:.7rem}
summary{cursor:pointer;list-style:none}
summary{scroll-margin-top:2rem}
summary:focus-visible{outline:2px solid var(--wait);outline-offset:2px;border-radius:4px}
.shapes{position:absolute;width:0;height:0}
.icon{width:1em;height:1em;flex:none;vertical-align:-.12em;fill:none;stroke:currentColor;stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round}
symbol .body{fill:currentColor;stroke:none}
symbol .body+path{stroke:var(--mark);stroke-width:1.8}
symbol .dotted{stroke-dasharray:2.4 2.4}
.ready{--state:var(--ready)}.failed{--state:var(--failed)}.waiting,.applied{--state:var(--wait)}.idle,.done{--state:var(--muted)}
.icon{color:var(--state)}
.verdict{border-left:5px solid var(--state)}
.brand{color:var(--muted);font-size:13px;margin-bottom:.15rem;display:flex;flex-wrap:wrap;justify-content:space-between;gap:.1rem 1rem}
.brand nav{display:flex;flex-wrap:wrap;gap:0 1rem}
a{color:var(--wait);text-underline-offset:.15em}
h1 .icon{font-size:1.1em}
.facts{color:var(--muted);margin-top:.25rem}
.glance{display:flex;flex-wrap:wrap;gap:.5rem;margin-top:.9rem}
.glance li{background:var(--soft);border-radius:7px;padding:.28rem .7rem}
.glance span{color:var(--muted)}
.failure{margin-top:1rem;border-top:1px solid var(--line);padding-top:.9rem;display:grid;gap:.55rem}
.failure h2{margin:0}
.cause,.remedy{display:grid;grid-template-columns:5rem minmax(0,1fr);gap:.2rem .8rem;padding:.6rem .9rem;border-radius:7px}
.cause{background:var(--failed-soft)}.cause b{color:var(--failed)}
.remedy{background:var(--ready-soft)}.remedy b{color:var(--ready)}
pre{white-space:pre-wrap;background:var(--soft);border-radius:7px;padding:.7rem .9rem;margin-top:.4rem}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(24rem,100%),1fr));gap:1rem 2rem}
.cards h3{border-bottom:1px solid var(--line);padding-bottom:.3rem;margin-bottom:.45rem}
.cards dl{display:grid;grid-template-columns:minmax(7rem,auto) minmax(0,1fr);gap:.3rem 1rem;align-items:baseline}
.cards dt{color:var(--muted);font-size:14px}
.copy{user-select:all;-webkit-box-decoration-break:clone;box-decoration-break:clone;cursor:copy;background:var(--soft);border-radius:5px;padding:.12rem .4rem}
.changes>details+details{margin-top:.35rem}
.changes summary span{color:var(--muted)}
.changes ul{margin:.3rem 0 .5rem 1.1rem;font-size:14px}
.changes ul ul{margin:.1rem 0 .25rem 1.5rem}
.sign{display:inline-block;width:1ch;font-family:ui-monospace,monospace;color:var(--wait)}
.sign.create,.sign.install{color:var(--ready)}.sign.delete,.sign.uninstall{color:var(--failed)}
@media (max-width:40rem){
main,footer{padding-inline:.75rem}main{padding-top:.75rem;gap:.75rem}
main>section,.verdict{padding:.9rem .9rem 1rem}
h1{font-size:1.35rem}
.cause,.remedy,.cards dl{grid-template-columns:minmax(0,1fr)}
.cards dd{margin-bottom:.35rem}
}
@media print{
:root{${LIGHT};--ground:#fff}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
main,footer{max-width:none;padding:0}
main>section,.verdict{break-inside:avoid-page}
.timeline{break-inside:auto}.row,.box,.card{break-inside:avoid}
details::details-content{content-visibility:visible;display:block}
footer{display:none}
}
`;

export const STYLE = BASE + CHART_STYLE + TOPOLOGY_STYLE;

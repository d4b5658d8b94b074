// How the timeline looks: three columns that become two lines on a phone.

export const CHART_STYLE = `
.legend{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;color:var(--muted);font-size:13px}
.sample{width:1.7rem;height:12px;vertical-align:-1px;margin-right:.15rem}
.chart{--what:22rem;--outcome:8.5rem;position:relative;margin-top:.6rem}
.row{display:grid;grid-template-columns:var(--what) minmax(0,1fr) var(--outcome);gap:0 .8rem;align-items:center;min-height:1.55rem;font-size:13.5px;line-height:1.25;padding-block:.1rem}
.lane{width:100%;height:12px;overflow:hidden;position:relative;display:block}
.grid{position:absolute;top:1.6rem;bottom:0;left:calc(var(--what) + .8rem);width:calc(100% - var(--what) - var(--outcome) - 1.6rem);height:calc(100% - 1.6rem);pointer-events:none}
.grid line{stroke:var(--line);stroke-width:1}
.axis{position:sticky;top:0;z-index:1;background:var(--sheet);border-bottom:1px solid var(--line)}
.axis .lane{height:18px;overflow:visible}
.axis text{fill:var(--muted);font-size:12px;text-anchor:middle;font-variant-numeric:tabular-nums}
.axis .first{text-anchor:start}.axis .last{text-anchor:end}
.what{display:flex;gap:.45rem;align-items:center;min-width:0;padding-left:1.9rem}
.what .icon{font-size:13px}
.outcome{color:var(--muted);font-variant-numeric:tabular-nums;text-align:right;padding-right:.15rem}
.remark{color:var(--muted);border:1px solid var(--line);border-radius:4px;padding:0 .3em;font-size:12px;white-space:nowrap}
.outcome.failed{color:var(--failed)}
.layer{display:block;position:relative;border-bottom:1px solid var(--line);padding-block:.2rem}
summary::-webkit-details-marker{display:none}
.top{font-size:15px;min-height:2rem}
.top .what{padding-left:1.25rem;font-size:inherit;font-weight:650}.top .what .icon{font-size:15px}
.top .lane{height:14px}.top .lane rect{height:14px;y:0}
.layer>summary::before,summary.heading::before,.changes summary::before,.failure summary::before{content:"";display:inline-block;width:.42rem;height:.42rem;border:solid var(--muted);border-width:0 1.6px 1.6px 0;transform:rotate(-45deg)}
details[open]>summary::before{transform:rotate(45deg)}
.layer>summary{position:relative}
.layer>summary::before{position:absolute;left:.3rem;top:.75rem}
.changes summary::before,.failure summary::before,summary.heading::before{margin-right:.55rem;vertical-align:.1em}
.heading{color:var(--muted);letter-spacing:.03em;padding:.3rem 0 .05rem 1.9rem}
.heading,.heading h4{font-size:12px;font-weight:600}
.heading h4{display:inline}
.heading .count{font-weight:400}
.group>ul{display:block}
.rest{color:var(--muted);font-size:13px;padding:.1rem 0 .25rem 1.9rem;background:var(--sheet);position:relative}
.row:hover{background:color-mix(in srgb,var(--wait) 8%,transparent)}
.lane rect,.sample rect{y:1px;height:10px;rx:2px}
rect.work{fill:var(--work)}
rect.pending{fill:var(--work);y:5px;height:2px;rx:0}
rect.waiting{fill:url(#hatch)}
rect.ready{fill:var(--ready);y:3.5px;height:5px}
.top rect.ready{y:0;height:14px}
rect.failed{fill:url(#cross)}
.hatch-ground{fill:var(--wait-soft)}.hatch-line{fill:var(--wait)}
.cross-ground{fill:var(--failed-soft)}.cross-line{stroke:var(--failed);stroke-width:1.4}
@media (max-width:64rem){.chart{--what:17.5rem;--outcome:7.5rem}}
@media (max-width:52rem){.chart{--what:14rem}}
@media (max-width:40rem){
.row{grid-template-columns:minmax(0,1fr) auto;gap:.1rem .6rem;padding-block:.22rem}
.row .lane{grid-area:2/1/3/3}
.axis .what,.axis .outcome{display:none}
.axis .lane{grid-area:1/1/2/3}
.axis .odd{display:none}
.grid{left:0;width:100%}
.what,.heading,.rest{padding-left:0}
.top .what{padding-left:1.25rem}
.layer>summary::before{top:.55rem}
.outcome{max-width:9.5rem}
}
`;

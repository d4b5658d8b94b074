// How the topology looks: a column of boxes; beside each other where there is room (the places are the page's own).

export const TOPOLOGY_STYLE = `
.flow{display:flex;flex-direction:column;gap:.4rem;align-items:stretch}
.box{border:1px solid var(--strong);border-radius:9px;padding:.75rem .9rem;display:grid;gap:.35rem;align-content:start;background:var(--sheet);font-size:14px;line-height:1.4}
.box ul{border-left:2px solid var(--line);padding-left:.6rem;font-size:13px}
.end{align-self:center;justify-self:center;border:1px dashed var(--strong);border-radius:99px;padding:.25rem .9rem;color:var(--muted);font-size:14px}
.arrow{align-self:center;text-align:center;color:var(--muted);font-size:12px;line-height:1.2;display:flex;align-items:center;justify-content:center;gap:.4rem}
.arrow svg{width:40px;height:16px;flex:none;fill:none;stroke:currentColor;stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round;transform:rotate(90deg);margin:12px -8px}
.bow,.need,.foot{display:none;position:relative}
.ground{border:1px solid var(--strong);border-radius:9px;background:var(--soft);padding:.75rem .9rem}
.ground dl{display:flex;flex-wrap:wrap;gap:.35rem 2.5rem;margin-top:.3rem;font-size:14px}
.ground dt{color:var(--muted);font-size:13px}
.requirement{display:block}
.topology>.legend{margin-top:.8rem}
.key-flow,.key-need{display:inline-block;width:1.6rem;border-top:2px solid var(--muted);vertical-align:.28em;margin-right:.2rem}
.key-need{border-top-style:dashed}
.key-need,.key-need+span{display:none}
@media (min-width:70rem){
.beside{gap:0}
.beside~.legend .key-need{display:inline-block}.beside~.legend .key-need+span{display:inline}
.beside .arrow{flex-direction:column;gap:.1rem;padding:0 .4rem}
.beside .arrow svg{transform:none;margin:0}
.bow{height:1.9rem;border:solid var(--muted);border-width:1.6px 1.6px 0 1.6px;border-radius:8px 8px 0 0}
.bow span{position:absolute;top:.1rem;left:0;right:0;text-align:center;font-size:12px;color:var(--muted)}
.bow::after,.need::after,.foot::after{content:"";position:absolute;width:.5rem;height:.5rem;border:solid var(--muted);border-width:0 1.6px 1.6px 0}
.bow::after{right:calc(-.25rem - .8px);bottom:1px;transform:rotate(45deg)}
.need{height:1.2rem;border:dashed var(--muted);border-width:0 1.6px 1.6px 1.6px;border-radius:0 0 8px 8px}
.need::after{right:calc(-.25rem - .8px);top:1px;transform:rotate(-135deg)}
.need.back::after{right:auto;left:calc(-.25rem - .8px)}
.foot{justify-self:center;width:0;border-left:1.6px dashed var(--muted)}
.foot::after{left:calc(-.25rem - .8px);top:1px;transform:rotate(-135deg)}
.foot span{position:absolute;left:.6rem;bottom:.3rem;font-size:12px;color:var(--muted);white-space:nowrap;width:max-content;max-width:8rem;overflow:hidden;text-overflow:ellipsis}
}
`;

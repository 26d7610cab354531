const LIGHT = `--paper:#fdfcf9;--ink:#1b1a17;--soft:#625e56;--rule:#e2ded4;--wash:#f4f1ea;--accent:#9c2f1f;--lit:#fbe9c6;--hit:#f5cf7d;
--o0:#8b8678;--o1:#1f5f8b;--o2:#86691a;--o3:#377546;--o4:#7b4b94;--o5:#17706f;--o6:#6d5b4b`;
const DARK = `--paper:#171614;--ink:#ece8df;--soft:#a8a295;--rule:#37342e;--wash:#211f1b;--accent:#ee8f7d;--lit:#3a3220;--hit:#6b5522;
--o0:#8f897c;--o1:#79b4dc;--o2:#d6b85a;--o3:#83c193;--o4:#c39bd9;--o5:#6fc3c1;--o6:#c4ad98`;

/**
 * The look of the briefing and of the desk's page. Serif for what is said, sans for what we say of it; one accent colour, kept for what
 * differs; the colours o1 to o6 stand for origins and nothing else. A reader may choose a theme with `data-theme` on the root. Contrast is at least 4.5 : 1 for text in both themes (WCAG 2.2 AA).
 */
export const style = `
:root{color-scheme:light dark;${LIGHT};
--serif:"Iowan Old Style","Charter","Source Serif 4","Noto Serif",Georgia,serif;--sans:system-ui,"Segoe UI","Helvetica Neue",Arial,sans-serif}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${DARK}}}
:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark;${DARK}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;-webkit-text-size-adjust:100%}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 var(--sans);font-variant-numeric:tabular-nums lining-nums;overflow-wrap:break-word}
a{color:inherit;text-decoration-color:color-mix(in srgb,var(--soft) 55%,transparent);text-decoration-thickness:1px;text-underline-offset:3px}
a:hover{text-decoration-color:var(--ink);text-decoration-thickness:2px}
:focus-visible{outline:2px solid var(--o1);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.4rem;background:var(--paper);padding:.2rem .6rem;z-index:2}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.bar{display:flex;flex-wrap:wrap;gap:.1rem 1rem;align-items:baseline;padding:.55rem 2rem;border-bottom:1px solid var(--rule);color:var(--soft);font-size:13px}
.bar b{font:600 17px/1.3 var(--serif);color:var(--ink)}
.wrap{max-width:1180px;margin:0 auto;padding:0 2rem}
.contents{margin:1.2rem 0 0;padding:0;list-style:none;font-size:14px}.contents li{padding:.15rem 0}.contents a{font-family:var(--serif);font-size:16px}.contents span{color:var(--soft);white-space:nowrap}
.story{padding:1.6rem 0 2.5rem}.story+.story{border-top:6px double var(--rule)}
.story>header{border-bottom:2px solid var(--ink);padding-bottom:.8rem}
h1,h2,h3,h4,h5,p,ol,ul,dl,dd,figure,blockquote,table{margin:0}
.story>header h2{font:600 32px/1.16 var(--serif);margin:.2rem 0 .5rem;max-width:27em;text-wrap:balance}
.counts{display:flex;flex-wrap:wrap;gap:.1rem 1.4rem;color:var(--soft)}.counts b{color:var(--ink);font-weight:600}.counts .differ,.counts .differ b{color:var(--accent)}
.about{color:var(--soft);font-size:13.5px}.about>div{padding:.15rem 0}.about dd{color:var(--ink);font-family:var(--serif);font-size:14.5px}
.counts a{text-decoration:none}.counts a:hover{text-decoration:underline}
.glance{display:grid;grid-template-columns:minmax(0,1.2fr) minmax(0,1fr);gap:0 3.2rem;border-bottom:1px solid var(--rule);padding-bottom:1.1rem}.glance>:only-child{grid-column:1/-1;max-width:46rem}
.story .glance h3{margin:1.2rem 0 .3rem}.glance th[scope=row]{color:var(--ink);font:600 15.5px/1.35 var(--serif);border-top:1px solid var(--rule)}.glance th a,.glance .what{text-decoration:none}.glance th a:hover,.glance .what:hover{text-decoration:underline}.glance th span,.glance .what+bdi{font:400 12.5px/1.4 var(--sans)}
.glance .stated .number:first-child{text-align:end}.glance td{white-space:nowrap}.glance td .also{white-space:normal}.number{display:inline-block;min-width:24px;line-height:24px;font-weight:600}.glance td:last-child .number{font-weight:500}
.glance li{border-top:1px solid var(--rule);padding:.3rem 0 .3rem}.glance .what{font:600 15.5px/1.35 var(--serif)}.sides{display:block;font-size:14px}.sides .said{font-weight:600}
.columns{display:grid;grid-template-columns:minmax(0,1fr) 330px;gap:0 3.2rem}
.story h3{font:600 13px/1.2 var(--sans);text-transform:uppercase;letter-spacing:.06em;color:var(--soft);margin:2.1rem 0 .6rem}
.story h4{font:600 18px/1.3 var(--serif)}
.item{border-top:1px solid var(--rule);padding:.85rem 0 1rem}
.sub{color:var(--soft);font-size:13px;margin-bottom:.35rem}
.soft{color:var(--soft)}.small{font-size:13px}.ruled{font:400 13px/1.3 var(--sans);color:var(--soft)}.struck{text-decoration:line-through}
table{border-collapse:collapse;width:100%;font-size:14px}
td,th{text-align:start;vertical-align:baseline;padding:.24rem .9rem .24rem 0;border-top:1px solid var(--rule)}
th{font-weight:500;color:var(--soft);font-size:12px;border-top:0}td:last-child,th:last-child{padding-inline-end:0}
.stated{font-weight:600}.also{display:block;font-weight:400;font-size:12.5px;color:var(--soft)}
td.bound,td.time{white-space:nowrap}td.in{white-space:nowrap}
.rows th:nth-child(1){width:24%}.rows th:nth-child(2){width:12%}.rows th:nth-child(3){width:15%}.rows th:nth-child(5){width:16%}
.further{border-top:1px solid var(--rule);padding-top:.5rem}.further table{margin-top:.3rem}.further th[scope=rowgroup]{color:var(--ink);font:600 15px/1.4 var(--serif);border-top:1px solid var(--rule);max-width:15rem}.further th[scope=rowgroup]>*{font-family:inherit}.further .also{font-family:var(--sans)}.further td{font-size:13.5px}
.dot{display:inline-block;width:.62em;height:.62em;border-radius:50%;margin-inline-end:.45em;background:var(--o0);vertical-align:baseline}
.dot.o0{background:none;border:1.5px solid var(--o0)}
.dot.o1{background:var(--o1)}.dot.o2{background:var(--o2)}.dot.o3{background:var(--o3)}.dot.o4{background:var(--o4)}.dot.o5{background:var(--o5)}.dot.o6{background:var(--o6)}
.at{display:inline-block;min-width:24px;line-height:24px;font-weight:500;white-space:nowrap;margin-inline-end:.3em}.at.copy{font-weight:400;color:var(--soft)}.at.copy::before{content:"("}.at.copy::after{content:")"}
.places{font:13px/1.5 var(--sans);font-style:normal;color:var(--soft)}.places .at{color:var(--ink)}.places .at.copy{color:var(--soft)}
.pair cite>.at{margin:0}
.said,.words{font-family:var(--serif)}
.tag{font:500 12px/1.5 var(--sans);border:1px solid currentColor;border-radius:3px;padding:0 .45em;color:var(--soft);white-space:nowrap;vertical-align:.15em}.tag.grave{color:var(--accent)}
.titled{display:flex;flex-wrap:wrap;gap:.1rem .8rem;align-items:baseline}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:1.3rem;margin:.5rem 0 .3rem}
.pair blockquote{padding-inline-start:.8rem;border-inline-start:2px solid var(--rule);font:15.5px/1.5 var(--serif)}
.pair cite,.cite{display:block;font:normal 12.5px/1.5 var(--sans);color:var(--soft);margin-top:.2rem}
mark{background:color-mix(in srgb,var(--accent) 15%,transparent);color:inherit;padding:0 .1em;text-decoration:inherit}
.quiet mark{background:none;font-weight:600}
blockquote a{text-decoration:none}blockquote a:hover{text-decoration:underline;text-decoration-thickness:1px}
.why{font-size:13.5px;color:var(--soft);margin-top:.25rem}
.wide-open{overflow-x:auto;margin-top:.8rem}.collation td{vertical-align:top;width:40%}.collation td:last-child{width:20%}.collation p{margin-bottom:.3rem}
.wide{position:relative;overflow-x:auto;max-height:32rem}.ledger{border-top:1px solid var(--rule)}.ledger summary{font:600 15px/1.6 var(--serif);color:var(--ink)}.ledger td{font-size:13px}
details{margin:.3rem 0}summary{cursor:pointer;color:var(--soft);font-size:13.5px;padding:.15rem 0}summary:hover{color:var(--ink)}
.voices{columns:2;column-gap:2.4rem}.voice{break-inside:avoid;border-top:1px solid var(--rule);padding:.7rem 0 .8rem}
.voice h4{font-size:16.5px}.voice .kind{font:13px/1.5 var(--sans);color:var(--soft)}
.voice li{margin-top:.35rem;font:15px/1.45 var(--serif)}ul.plain,ol.plain{list-style:none;padding:0}
.act{font:13px/1.5 var(--sans);color:var(--soft)}.act.grave{color:var(--ink);font-weight:600}
.party{display:grid;grid-template-columns:11.5rem minmax(0,1fr);gap:0 1.4rem;border-top:1px solid var(--rule);padding:.6rem 0}
.party h4{font-size:16px}.party li{display:grid;grid-template-columns:7.2rem minmax(0,1fr);gap:0 .8rem;padding:.1rem 0 .25rem}.party .stance{font-size:13.5px;color:var(--soft);padding-top:.1rem}
.party .words{font-size:15px}.party .on{display:block;font:13px/1.45 var(--sans);color:var(--soft)}.party .on .words{font-size:13.5px}
.steps{display:flex;margin:.5rem 0 .3rem;font-size:13.5px;list-style:none;padding:0}.steps li{flex:1;max-width:18rem;border-top:2px solid var(--rule);padding:.4rem .9rem 0 0;color:var(--soft)}
.steps li:last-child{border-color:var(--ink)}.steps b{display:block;color:var(--ink);font-weight:600}
.days{list-style:none;padding:0}.days>li{display:grid;grid-template-columns:8.6rem minmax(0,1fr);gap:0 1rem;border-top:1px solid var(--rule);padding:.4rem 0}
.days time{font-weight:600;font-size:13.5px;padding-top:.1rem}.days li li{font:15px/1.45 var(--serif);padding:.05rem 0 .15rem}.days .act{margin-inline-end:.3em}
svg{display:block;max-width:100%;height:auto;overflow:visible}svg text{font:12px var(--sans);fill:var(--soft)}svg .v{fill:var(--ink);font-weight:600}svg a{cursor:pointer;text-decoration:none}
svg .grid{stroke:var(--rule)}svg .axis{stroke:var(--soft);stroke-width:.6}svg .edge{fill:none;stroke:var(--soft)}svg .edge.shared{stroke-dasharray:4 3}svg .tip{fill:var(--soft)}
svg .node{fill:var(--paper);stroke:var(--ink)}svg .node.outside{fill:var(--wash);stroke:var(--rule)}svg .node.unknown{stroke-dasharray:2 2}
.c0{color:var(--o0)}.c1{color:var(--o1)}.c2{color:var(--o2)}.c3{color:var(--o3)}.c4{color:var(--o4)}.c5{color:var(--o5)}.c6{color:var(--o6)}
svg .point{stroke:currentColor;stroke-width:2;fill:none}svg .point.full{fill:currentColor}svg .point.open{fill:var(--paper)}svg .point.dash{stroke-dasharray:3 3}
.chart{margin:.2rem 0 .5rem}
.stories{list-style:none;padding:0;margin:0 0 1.4rem}.stories>li{border-top:1px solid var(--rule);padding:.75rem 0 .8rem}.stories .said{font-size:19px;line-height:1.3;font-weight:600}.stories .counts{font-size:13.5px;margin-top:.15rem}
.stories .main{display:flex;flex-wrap:wrap;gap:.1rem 1.4rem;margin:.2rem 0 0;font-size:14.5px}.stories .main b{font-weight:600;font-variant-numeric:tabular-nums;white-space:nowrap}
aside .list{list-style:none;padding:0}aside .list li{border-top:1px solid var(--rule);padding:.45rem 0;font-size:13.5px;line-height:1.45}
aside .list b,.siglum{font-family:var(--serif);font-weight:600;font-size:15px}aside .list .words{font-size:14.5px}
.ground{margin-top:.1rem}.basis{display:inline}
.edges li{padding:.3rem 0!important}.edges li:target{background:var(--lit)}
.texts{border-top:2px solid var(--ink);margin-top:2.6rem}
.text{display:grid;grid-template-columns:13rem minmax(0,40rem);gap:0 2.4rem;border-top:1px solid var(--rule);padding:1.4rem 0 1.6rem}
.texts .text:first-of-type{border-top:0}
.text .meta{font-size:13px;line-height:1.5;color:var(--soft);position:sticky;top:1rem;align-self:start}.text .meta b{display:block;color:var(--ink)}.text .meta .siglum{font-size:21px;line-height:1.25}.text .meta p{margin-top:.15rem}.text .meta a{display:inline-block;line-height:24px}
.text .body{font:16.5px/1.58 var(--serif)}.text .body h4{font-size:21px;line-height:1.25;margin-bottom:.5rem}.text .body h5{font:600 16.5px/1.4 var(--serif);margin:.9rem 0 .2rem}
.text .body p{margin:.55rem 0;white-space:pre-line}.text .body .caption,.text .body .credit,.text .body .dateline{font:13.5px/1.5 var(--sans);color:var(--soft)}
.text .body .promo,.text .body .interface{font:13px/1.5 var(--sans);color:var(--soft);border-inline-start:2px solid var(--rule);padding-inline-start:.7rem}
.text .body .list_item{padding-inline-start:1rem}
.f{text-decoration-style:solid;text-decoration-thickness:1px}.q{text-decoration:underline dotted color-mix(in srgb,var(--soft) 45%,transparent);text-underline-offset:4px;text-decoration-thickness:1px}
[id]{scroll-margin-top:28vh}.story,.item[id],.text{scroll-margin-top:1rem}
.s:has(:target){background:var(--lit);box-shadow:0 0 0 .18em var(--lit)}.s :target,.s:target{background:var(--hit);box-shadow:0 0 0 .08em var(--hit)}
.item:target h4,.text:target .siglum{background:var(--lit)}
footer{border-top:1px solid var(--rule);padding:1rem 2rem 2rem;color:var(--soft);font-size:13px;text-align:center}
@media (max-width:980px){.glance{grid-template-columns:minmax(0,1fr)}.columns{grid-template-columns:minmax(0,1fr)}.text{grid-template-columns:minmax(0,1fr);gap:.6rem}.text .meta{position:static}.text .meta b,.text .meta p{display:inline}.text .meta p::before{content:" · "}.text .meta b+*{margin-inline-start:.4em}}
@media (max-width:640px){.wrap{padding:0 1rem}.bar{padding:.55rem 1rem}.story>header h2{font-size:25px}.pair{grid-template-columns:minmax(0,1fr);gap:.7rem}.voices{columns:1}.steps{flex-direction:column;gap:.4rem}
.party,.days>li{grid-template-columns:minmax(0,1fr)}.party li{grid-template-columns:minmax(0,1fr)}
.glance thead,.rows thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.rows tr{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:0 1rem;border-top:1px solid var(--rule);padding:.35rem 0}
.glance tr{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:0 1rem;border-top:1px solid var(--rule);padding:.3rem 0}.glance td,.glance th[scope=row]{border:0;padding:0}.glance th{grid-row:1/3}.glance td{text-align:end}.glance td:last-child{white-space:normal;font-size:13px}
.rows td{border:0;padding:.05rem 0}.rows td.bound{text-align:end}.rows td.time{grid-row:2;color:var(--soft)}.rows td.in{text-align:end;grid-row:2;grid-column:2;white-space:normal}.rows td.who{grid-column:1/-1}
.text .body{font-size:16px}.chart{overflow-x:auto}.chart svg{max-width:none}}
@media print{:root:root:root{--paper:#fff;--ink:#000;--soft:#444;--rule:#bbb;--wash:#f2f2f2;--accent:#8a2013;--o1:#1f5f8b;--o2:#86691a;--o3:#377546;--o4:#7b4b94;--o5:#17706f;--o6:#6d5b4b}
body{font-size:10.5pt}.bar,.skip,.contents,.back{display:none}.wrap{max-width:none;padding:0}.columns{display:block}.item,.voice,.party,.pair,figure,tr{break-inside:avoid}h3,h4{break-after:avoid}
.story+.story,.texts{break-before:page}.text{grid-template-columns:9rem minmax(0,1fr)}.text .body{font-size:10.5pt}a{text-decoration:none}aside{columns:2;column-gap:2rem}
details::details-content{content-visibility:visible;display:block;height:auto}summary{display:none}}
`;

/** What the desk's page adds to the look of the briefing. */
export const pageStyle = `
.bar{padding-inline:max(2rem,calc((100vw - 1180px)/2 + 2rem))}.bar a{text-decoration:none}.bar nav a,.up a,.whole a,.tools a,.revisions a,.stories .counts a{display:inline-block;min-height:24px;line-height:24px}.bar nav{display:flex;flex-wrap:wrap;gap:.1rem 1.1rem}.bar nav a[aria-current]{color:var(--ink);text-decoration:underline;text-decoration-thickness:2px}.bar .news{margin-inline-start:auto;display:flex;gap:.8rem;min-height:1.6rem}
button,select,input{font:inherit;color:inherit;background:var(--paper);border:1px solid color-mix(in srgb,var(--soft) 60%,transparent);border-radius:3px;padding:.2rem .6rem;min-height:1.75rem}
button,.button{cursor:pointer}.button{display:inline-block;border:1px solid color-mix(in srgb,var(--soft) 60%,transparent);border-radius:3px;padding:.2rem .6rem;min-height:1.75rem;text-decoration:none}button:hover,.button:hover{border-color:var(--ink)}button:disabled{color:var(--soft);cursor:default}
.actions{display:flex;flex-wrap:wrap;gap:.5rem;margin-top:.5rem}
h1.place{font:600 26px/1.2 var(--serif);margin:1.5rem 0 .6rem}h2.place{font:600 13px/1.2 var(--sans);text-transform:uppercase;letter-spacing:.06em;color:var(--soft);margin:2rem 0 .6rem}
.up{margin-top:1rem;font-size:13.5px;color:var(--soft);display:flex;flex-wrap:wrap;gap:.1rem 1.2rem}
.stories .snippet{font-size:15.5px;font-weight:400;margin:.15rem 0;max-width:44rem}
.stories .fresh{border-inline-start:3px solid var(--ink);padding-inline-start:.8rem}.differ{color:var(--accent)}
.empty,.waiting{min-height:60vh;padding:2rem 0;max-width:38rem}.empty p{margin:.6rem 0}.empty h1{font:600 24px/1.25 var(--serif)}
.open{display:inline-flex;flex-wrap:wrap;gap:.4rem .8rem;align-items:baseline;margin:.6rem 0}.open:focus-within .button{outline:2px solid var(--o1);outline-offset:2px}
.over{position:fixed;inset:0;display:grid;place-items:center;background:color-mix(in srgb,var(--paper) 88%,transparent);border:3px dashed var(--ink);font:600 24px var(--serif);z-index:3}
.taken{position:fixed;inset-inline-end:1rem;bottom:1rem;max-width:26rem;background:var(--paper);border:1px solid var(--ink);border-radius:4px;padding:.7rem .9rem;z-index:3;font-size:13.5px}
.first{margin:.5rem 0 .9rem}.list{list-style:none;padding:0}.list>li{border-top:1px solid var(--rule);padding:.35rem 0}
.search,.settings,.tools form{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:end;margin:.4rem 0 1.4rem}.search label,.settings label{display:grid;font-size:13px;color:var(--soft)}.search input,.settings select{color:var(--ink);font-size:15px}.search select{color:var(--ink);font-size:15px}.search :is(input,select){height:2.1rem}.search>button{height:2.1rem}.search input[name=outlet],.search select{width:10rem}.search input[type=search],.search input[type=url]{width:22rem;max-width:80vw}.search .narrow{display:flex;flex-wrap:wrap;gap:.6rem 1rem;flex-basis:100%}
.tools{border-top:2px solid var(--ink);padding-bottom:1.5rem}.tools p{display:flex;flex-wrap:wrap;gap:.2rem 1rem}
.readings th[scope=row]{color:var(--ink);font:600 15px/1.4 var(--serif);border-top:1px solid var(--rule)}.relations{list-style:none;padding:0}.relations li{border-top:1px solid var(--rule);padding:.4rem 0}
.step{border-inline-start:2px solid var(--rule);padding-inline-start:.7rem;margin:.3rem 0;font-size:13px}.step blockquote{font:14.5px/1.45 var(--serif);margin:.2rem 0}.step dl div{display:inline-block;margin-inline-end:1rem}.step dt{display:inline;color:var(--soft)}.step dd{display:inline;margin-inline-start:.3em}.step ul{list-style:none;padding:0}
.revisions{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;font-size:13.5px}.revisions a[aria-current]{font-weight:600}
.chosen{position:sticky;bottom:1rem;display:flex;flex-wrap:wrap;gap:.6rem;align-items:center;background:var(--paper);border:1px solid var(--ink);border-radius:4px;padding:.5rem .7rem;width:fit-content;z-index:2}
.keys{width:auto}.keys th{padding-inline-end:1.5rem}kbd{font:500 13px var(--sans);border:1px solid color-mix(in srgb,var(--soft) 60%,transparent);border-radius:3px;padding:0 .4em;color:var(--ink)}
dialog{background:var(--paper);color:var(--ink);border:1px solid var(--ink);border-radius:4px;padding:1.1rem 1.3rem;max-width:min(38rem,92vw)}dialog::backdrop{background:color-mix(in srgb,var(--ink) 30%,transparent)}dialog form{margin-top:.7rem}
.palette{width:34rem;margin-top:12vh}.palette input{width:100%;font-size:17px}.palette form{margin:0 0 .6rem}.palette li button{width:100%;text-align:start;border-color:transparent}.palette li button:hover,.palette li button:focus-visible{border-color:var(--rule)}
.help{padding-inline-start:1.2rem;max-width:44rem}.help li{margin:.35rem 0}.facts{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1.4rem}.facts dt{color:var(--soft)}.facts dd{margin:0;min-width:0;overflow-wrap:anywhere}
button.edit{min-width:24px;min-height:24px;padding:0 .2rem;margin-inline-start:.2rem;border-color:transparent;color:var(--soft);font:400 13px/1 var(--sans);vertical-align:baseline;background:none}button.edit:hover,button.edit:focus-visible{color:var(--ink);border-color:var(--soft)}
.correct{width:34rem}.correct label{display:grid;font-size:13.5px;color:var(--soft);margin:.5rem 0}.correct .act{display:flex;gap:.4rem;align-items:baseline;color:var(--ink);margin:.15rem 0;min-height:24px}.correct .act input{min-height:0}.correct textarea{font:inherit;color:var(--ink);background:var(--paper);border:1px solid color-mix(in srgb,var(--soft) 60%,transparent);border-radius:3px;padding:.3rem .5rem}.correct fieldset{border:0;padding:0;margin:.4rem 0}.correct legend{font-size:13.5px;color:var(--soft);padding:0}.correct h2.place{margin-top:0;text-transform:none;letter-spacing:0;color:var(--ink)}
.whole{font-size:13px;margin-top:.3rem}.whole a{color:var(--soft)}
td.stated{position:relative}button.edit:not(.undo)::before{content:"✎"}
@media (hover:hover){button.edit{opacity:0}tr:hover>* button.edit,li:hover>button.edit,.s:hover button.edit,:target button.edit,button.edit:focus-visible,button.undo{opacity:1}}
@media (min-width:641px){.rows td.stated>button.edit{position:absolute;inset-inline-start:-1.7rem;top:.15rem}}
.notice{border-inline-start:3px solid var(--ink);padding:.1rem 0 .1rem .8rem;margin:.6rem 0}
main.wrap{min-height:100vh}
.body .s{position:relative}.body button.edit{position:absolute;user-select:none;margin:-1.5rem 0 0 -.8rem;background:var(--paper);border-color:var(--rule);opacity:0;z-index:1}.body .s:hover button.edit,.body button.edit:focus-visible{opacity:1}
@media (hover:none){.body :target~button.edit{opacity:1}}
@media (max-width:640px){.readings thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.readings tr{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:0 1rem;border-top:1px solid var(--rule);padding:.35rem 0}.readings :is(td,th[scope=row]){border:0;padding:.05rem 0}.readings td:last-child{grid-column:1/-1}.readings td.in{text-align:end}.readings td.time{grid-row:1;grid-column:2;text-align:end}.search>label{flex:1 1 100%}.narrow label{flex:1 1 40%}.search input,.search select{width:100%!important;max-width:none!important}
.bar{padding-inline:1rem}.bar nav{order:3;width:100%;gap:.1rem .8rem}}
@media print{button.edit,.whole,.bar,.tools,.taken,.chosen,.up{display:none}}
`;

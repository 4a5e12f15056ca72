// How do the citizen's pages look? One small style inside each page: nothing to download, nothing that can fail to load.
// Contrast: text ≥ 7:1 on its ground, borders of controls and focus rings ≥ 3:1, light and dark.

const tokens = `
:root{color-scheme:light dark;--ink:#17222d;--soft:#46545f;--page:#f2f5f4;--card:#fff;--hair:#d5dddd;--edge:#74838c;
--accent:#0a5564;--on:#fff;--tint:#e2eff0;--warn:#8a2a14;--note:#fbf1d9}
@media (prefers-color-scheme:dark){:root{--ink:#e9eef0;--soft:#b3c0c6;--page:#10171b;--card:#192227;--hair:#2f3c43;--edge:#84949c;
--accent:#86cfdc;--on:#06232a;--tint:#1d373e;--warn:#ffb59f;--note:#3a3015}}`;

const text = `
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:1.0625rem/1.55 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:break-word}
main{max-width:46rem;margin:auto;padding:1rem 1rem 3rem}
h1{font-size:1.5rem;line-height:1.25;margin:.25rem 0 1rem;text-wrap:balance}
h2{font-size:1.1875rem;line-height:1.3;margin:0 0 .5rem}
p{margin:.5rem 0}
small,.s{font-size:1rem;color:var(--soft)}
a{color:var(--accent);text-underline-offset:.2em}
nav{float:right}
nav a{display:inline-block;min-height:48px;padding:.6rem 0}
summary{padding:.7rem 0;color:var(--accent);cursor:pointer}
.k{color:var(--soft);padding-top:.6rem}
.d{margin:0 0 .75rem;background:var(--note);border:2px dashed;padding:.5rem 1rem;text-align:center;font-weight:700}`;

const parts = `
.c,form>section,.m,.b{background:var(--card);border:1px solid var(--hair);border-radius:12px;padding:1rem;margin:1rem 0}
.e{color:var(--warn);font-weight:600}
.b{border:3px solid var(--warn)}
.b a{color:var(--warn);display:inline-block;padding:.6rem 0}
ul{margin:0;padding-left:1.25rem}
.t{white-space:pre-line}
.r{font-size:1.75rem;letter-spacing:.06em;font-weight:700}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px}`;

const controls = `
fieldset{border:0;border-top:1px solid var(--hair);margin:0;padding:1rem 0;min-width:0}
h2+div>fieldset:first-of-type,section>fieldset:first-child{border:0}
legend,.l{padding:0;font-weight:600;display:block}
legend{float:left;width:100%;margin-bottom:.5rem}
.o{clear:both;display:grid;gap:.375rem}
.o label{display:flex;align-items:center;gap:.75rem;min-height:48px;padding:.375rem .75rem;border:1px solid var(--edge);border-radius:8px}
.o input{flex:none;width:1.375rem;height:1.375rem;margin:0;accent-color:var(--accent)}
.h{display:flex;flex-wrap:wrap}
.h label{border-radius:24px}
.o label:hover{background:var(--tint)}
.o label:has(:checked){background:var(--tint);border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent)}
textarea,select,.i{font:inherit;color:inherit;background:var(--card);width:100%;min-height:48px;padding:.625rem .75rem;margin:.375rem 0;border:1px solid var(--edge);border-radius:8px}
.i{text-transform:uppercase;letter-spacing:.1em}
button,.a{font:inherit;font-weight:700;min-height:52px;padding:.75rem 2rem;border:2px solid var(--accent);border-radius:8px;background:var(--accent);color:var(--on);cursor:pointer}
@media (min-width:46rem){
.o{grid-template-columns:repeat(auto-fit,minmax(6.25rem,1fr))}
.o:not(.h) label{flex-direction:column;text-align:center;font-size:1rem;line-height:1.3;padding:.75rem .25rem}}
@media (max-width:30rem){button{width:100%}}
@media print{button,nav{display:none}body{background:none}form>section{break-inside:avoid}}`;

/** Written over many lines for us, sent on one. */
export const baseStyle: string = [tokens, text, parts, controls].join('').replaceAll('\n', '');

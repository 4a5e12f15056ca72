// What do the pages of results add to the citizen's look? Tables that fit a small phone, bars from zero, and print without colours.

export const resultsStyle: string = `
.n{clear:right;font-size:1rem}
.n a{display:inline-block;min-height:44px;padding:.5rem 0}
.lead{font-size:1.1875rem;line-height:1.45}
.big{font-size:2.5rem;line-height:1.1;font-weight:700;margin:0;font-variant-numeric:tabular-nums}
dl{margin:1rem 0;display:grid;gap:.75rem 1.5rem}
dt{font-weight:600}
dd{margin:0}
table{width:100%;border-collapse:collapse;font-size:1rem;font-variant-numeric:tabular-nums}
caption{text-align:left;font-weight:600;padding:0 0 .5rem}
th{text-align:left;vertical-align:bottom;font-size:.9375rem;padding:.25rem .5rem .25rem 0;border-bottom:2px solid var(--edge)}
tbody th{vertical-align:top;font-size:1rem;font-weight:400;border-bottom:1px solid var(--hair);padding:.5rem .5rem .5rem 0}
td{vertical-align:top;padding:.5rem 0 .5rem .5rem;border-bottom:1px solid var(--hair)}
.q{text-align:right;width:8.25em}
.p .q{width:5.25em}
.w{display:none}
th.q{padding-right:0}
td small,th small{display:block;font-size:.9375rem;font-weight:400}
td a,th a{display:inline-block;padding:.25rem 0}
svg{display:block;width:100%;height:.75rem;margin:.375rem 0 0;border:1px solid var(--edge);border-radius:2px}
svg rect{fill:var(--accent)}
h3{font-size:1rem;line-height:1.4;margin:1rem 0 .25rem}
.l th+th{padding-left:.5rem}
blockquote{margin:.5rem 0;padding:0 0 0 1rem;border-left:4px solid var(--edge);white-space:pre-line}
@media (min-width:40rem){dl{grid-template-columns:1fr 1fr}.q{width:10em}.w{display:table-cell}.x{display:none}}
@media print{svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}details::details-content{content-visibility:visible}tr,.c{break-inside:avoid}.n{display:none}}`.replaceAll(
  '\n',
  '',
);

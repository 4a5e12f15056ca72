// How does a ballot look? Black on white in a book face, every box the same size, nothing that a copier would lose.
// Sizes go by the height of small letters, so that a ballot has as many pages in whichever of the faces a machine has.

/** What is printed at the foot of every page of a ballot, because sheets come apart. */
export type PageFoot = { left: string; right: string };

const sheet = `
@page{size:A4;margin:12mm 15mm 14mm 20mm}
*{box-sizing:border-box}
body{margin:0;background:#fff;color:#000;font:12pt/1.22 "Times New Roman",Tinos,"Liberation Serif",Times,"DejaVu Serif",serif;font-size-adjust:.448;overflow-wrap:break-word}
article{break-before:page}
article:first-child{break-before:auto}
p{margin:.7mm 0;orphans:2;widows:2}
h1{font-size:15pt;line-height:1.2;margin:3mm 0 1.5mm;text-align:center;text-transform:uppercase;text-wrap:balance}
h2{font-size:12pt;margin:2.5mm 0 .5mm;break-after:avoid}
small{font-size:10.5pt}`;

const head = `
.h{display:flex;justify-content:space-between;gap:8mm;align-items:start;border-bottom:.5mm solid;padding-bottom:1.5mm}
.h>:first-child{flex:1}
.h p{margin:0}
.a{font-weight:700}
.s{border:.35mm solid;padding:1mm 2.5mm;font-size:10.5pt}
.s b{font-size-adjust:none;font:700 12pt/1.3 "Courier New",Cousine,"Liberation Mono","DejaVu Sans Mono",monospace}
.d{border:.5mm dashed;padding:1mm;margin:2mm 0 0;text-align:center;font-weight:700}
.j{text-align:justify}
.v{border-top:.2mm solid;border-bottom:.2mm solid;padding:.5mm 0;margin:1.5mm 0}`;

const questions = `
table{width:calc(100% - .4mm);border-collapse:collapse;table-layout:fixed;margin:2mm .2mm}
th,td{border:.2mm solid;padding:.4mm 1.2mm;vertical-align:middle;text-align:center}
thead th{font-size:9pt;font-weight:400;line-height:1.15;width:16mm;padding:.8mm .3mm}
thead th:first-child{width:auto;font-size:10.5pt;font-weight:700}
tbody th{font-weight:400;text-align:left}
.g{break-after:avoid}
.g th{padding-top:1.2mm}
tr,.q,.e,li{break-inside:avoid}
.n{font-style:italic;break-after:avoid}
.q{margin:1mm 0}
.c{list-style:none;margin:.5mm 0;padding:0 0 0 5mm;display:flex;flex-wrap:wrap;gap:.5mm 6mm}
.l{display:block;columns:2;column-gap:6mm}
.l li{padding:.2mm 0 .2mm 7.6mm;text-indent:-7.6mm}
i{font:7.5pt/1 Arial,Arimo,"Liberation Sans","DejaVu Sans",sans-serif;white-space:nowrap}
i::before,u{content:"";display:inline-block;width:4.4mm;height:4.4mm;border:.3mm solid;vertical-align:middle;margin-right:.6mm}
u{width:5mm;height:5.6mm;margin:0 .3mm;text-decoration:none}
.w{display:block;height:7mm;border-bottom:.3mm dotted}
span.w{display:inline-block;width:45mm;height:4mm;vertical-align:baseline}
.t{font-weight:700;text-align:center;margin-top:2mm}
.e{border:.3mm solid;padding:1.5mm 2.5mm;margin-top:1.5mm;font-size:9pt;line-height:1.2}
.e h2{font-size:10pt;margin:0}
.e p{margin:.7mm 0}`;

const screen = `
@media screen{body{background:#ddd}article{background:#fff;max-width:210mm;margin:6mm auto;padding:14mm 15mm 16mm 20mm}}
@media screen and (max-width:210mm){article{padding:5mm}.h{flex-direction:column}}`;

const base = [sheet, head, questions, screen].join('').replaceAll('\n', '');

/** The style of ballots with these feet; where a browser knows no page margins, the head alone carries the serial. */
export const ballotStyle = (feet: PageFoot[]): string => base + feet.map(footRule).join('');

const footRule = ({ left, right }: PageFoot, place: number): string =>
  `.p${place}{page:b${place}}@page b${place}{@bottom-left{content:${quoted(left)};font:9pt serif}@bottom-right{content:${quoted(right)};font:9pt serif}}`;

/** As a CSS string: what could end it, or the style around it, is written by number. */
const quoted = (text: string): string =>
  `"${text.replaceAll(/["\\<>\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;

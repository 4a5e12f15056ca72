// How does an answer look from afar? Five faces in one line weight, each beside its words, never instead of them.

const svg = 'http://www.w3.org/2000/svg';
/** Where the middle of the mouth is pulled to, from very dissatisfied to very satisfied; its corners are at 27. */
const mouths = [18, 22.5, 27, 31.5, 36];

/** Draws a face into each option of the scales that the page marks as running from worst to best, where there is none yet. */
export function drawFaces(part: ParentNode): void {
  for (const options of part.querySelectorAll('.f')) {
    if (options.querySelector('svg')) return;
    const inputs = options.querySelectorAll('input');
    for (const [i, mouth] of mouths.entries()) inputs[i]?.after(face(mouth));
  }
}

function face(mouth: number): SVGElement {
  const drawing = document.createElementNS(svg, 'svg');
  drawing.setAttribute('viewBox', '0 0 44 44');
  drawing.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(svg, 'path');
  line.setAttribute('d', `M22 2a20 20 0 1 1-.01 0M15 15v3M29 15v3M13 27Q22 ${mouth} 31 27`);
  drawing.append(line);
  return drawing;
}

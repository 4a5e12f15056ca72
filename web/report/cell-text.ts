// How is a cell of a report's table written on paper?
import type { Cell } from '../../functions/domain/report-document.ts';
import { numberText } from '../../functions/domain/vietnamese-number.ts';

export function cellText(cell: Cell): string {
  if (cell.kind === 'text') return cell.text;
  const text = numberText(cell.value, cell.kind === 'count' ? 0 : cell.digits);
  return cell.kind === 'figure' && cell.percent ? `${text}%` : text;
}

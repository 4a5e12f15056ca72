// Which sentences stand in reports? A revision's reason, said by the writer itself.
import { numberText } from '../../functions/domain/vietnamese-number.ts';

/** Why figures were frozen anew, by how many responses they have more (fewer below zero). */
export function reportReason(more: number): string {
  if (more > 0) return `Thêm ${numberText(more)} phiếu đến sau khi chốt số liệu`;
  if (more < 0) return `Bớt ${numberText(-more)} phiếu do rà soát sau khi chốt số liệu`;
  return 'Số liệu được tính lại sau khi chốt: đơn vị, phiếu cần rà soát hoặc phương pháp thay đổi';
}

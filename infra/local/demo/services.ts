// What do people come for in the demo? Eight procedures that exist; a code only where we know it.
import type { Service } from '../../../functions/domain/agency.ts';

export const serviceIds = {
  birth: 'sv-khai-sinh',
  marriage: 'sv-ket-hon',
  copies: 'sv-chung-thuc-ban-sao',
  household: 'sv-ho-kinh-doanh',
  land: 'sv-bien-dong-dat-dai',
  company: 'sv-cong-ty-tnhh-mtv',
  birthCertificate: 'sv-chung-sinh',
  schoolTransfer: 'sv-chuyen-truong-tieu-hoc',
} as const;

/** 1.001193 is the one procedure code that DOMAIN's sources give; the others are left out rather than remembered. */
export const demoServices: Service[] = [
  { id: serviceIds.birth, code: '1.001193', name: 'Đăng ký khai sinh', field: 'Hộ tịch' },
  { id: serviceIds.marriage, name: 'Đăng ký kết hôn', field: 'Hộ tịch' },
  { id: serviceIds.copies, name: 'Chứng thực bản sao từ bản chính', field: 'Chứng thực' },
  { id: serviceIds.household, name: 'Đăng ký thành lập hộ kinh doanh', field: 'Hộ kinh doanh' },
  { id: serviceIds.land, name: 'Đăng ký biến động đất đai', field: 'Đất đai' },
  {
    id: serviceIds.company,
    name: 'Đăng ký thành lập công ty trách nhiệm hữu hạn một thành viên',
    field: 'Thành lập và hoạt động của doanh nghiệp',
  },
  { id: serviceIds.birthCertificate, name: 'Cấp giấy chứng sinh', field: 'Khám bệnh, chữa bệnh' },
  { id: serviceIds.schoolTransfer, name: 'Chuyển trường đối với học sinh tiểu học', field: 'Giáo dục tiểu học' },
];

// What are the roles called, and what may each do, in a sentence a clerk understands?
import type { Role } from '../../../functions/domain/actor.ts';
import type { StaffLanguage } from './frame-words.ts';

type RoleWords = Record<Role, { name: string; may: string }>;

export const roleWords: Record<StaffLanguage, RoleWords> = {
  vi: {
    platform: { name: 'Quản trị nền tảng', may: 'Làm được mọi việc trên toàn hệ thống, xem nhật ký và số liệu gốc.' },
    province: {
      name: 'Quản trị cấp tỉnh, cấp sở',
      may: 'Lập phiếu hỏi, đợt khảo sát; quản lý đơn vị, điểm đặt mã QR, người dùng; xem số liệu của các đơn vị trực thuộc.',
    },
    'agency-admin': {
      name: 'Quản trị đơn vị',
      may: 'Quản lý đơn vị mình và các đơn vị trực thuộc: điểm đặt mã QR, đợt khảo sát, người dùng.',
    },
    'data-entry': { name: 'Nhập liệu', may: 'Nhập phiếu giấy của các đơn vị được giao; không xem số liệu.' },
    'comment-officer': {
      name: 'Xử lý góp ý',
      may: 'Đọc, phân công và trả lời góp ý. Góp ý về thái độ, sách nhiễu, đòi tiền do cấp trên của đơn vị xử lý.',
    },
    'quality-officer': {
      name: 'Kiểm soát chất lượng',
      may: 'Xem số liệu, rà soát phiếu bất thường, chấm điểm bộ phận một cửa.',
    },
    viewer: { name: 'Xem số liệu', may: 'Chỉ xem số liệu đã đủ điều kiện công bố của các đơn vị được giao.' },
    program: { name: 'Phần mềm', may: 'Dành cho phần mềm khác kết nối: gửi phiếu, đọc số liệu đã công bố.' },
  },
  en: {
    platform: { name: 'Platform administrator', may: 'Does everything everywhere; reads the trail and raw responses.' },
    province: {
      name: 'Administrator of a province or department',
      may: 'Makes questionnaires and campaigns; manages agencies, points and people; reads figures of what is under it.',
    },
    'agency-admin': {
      name: 'Administrator of an agency',
      may: 'Manages the agency and what is under it: points, campaigns, people.',
    },
    'data-entry': { name: 'Data entry', may: 'Enters paper forms of the agencies given; reads no figures.' },
    'comment-officer': {
      name: 'Comment officer',
      may: 'Reads, assigns and answers comments. Those on conduct, harassment or money are for the level above the unit.',
    },
    'quality-officer': {
      name: 'Quality officer',
      may: 'Reads figures, reviews odd responses, marks one-stop scorecards.',
    },
    viewer: { name: 'Viewer', may: 'Reads only figures that may be published, of the agencies given.' },
    program: { name: 'Program', may: 'For other software: sends responses, reads published figures.' },
  },
};

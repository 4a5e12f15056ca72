// Which improvement plans does the demo show? A province's and a hospital's; what they promise is invented, what they start from is measured.
import { agencyIds } from './agencies.ts';
import { keptInTime } from './turns.ts';

type Report = { state: 'under-way' | 'done'; note: string };
export type DemoTask = {
  title: string;
  lead: string;
  leadAgencyId: string;
  /** Ids of the criteria that it is to improve. */
  serves: string[];
  /** Whether its last day has passed when the demo begins. */
  isDue: boolean;
  reports: Report[];
};
/** `key`: the same demo makes the same plan once. */
export type DemoPlan = { key: string; agencyId: string; title: string; basis: string; tasks: DemoTask[] };

const basis = 'Kết quả khảo sát tại nơi giao dịch kỳ trước, số liệu đã công bố (dữ liệu minh họa).';
const [centre, hospital] = ['Trung tâm Phục vụ hành chính công tỉnh', 'Phòng Kế hoạch tổng hợp'];

export const demoPlans: DemoPlan[] = [
  {
    key: 'demo-plan-province',
    agencyId: agencyIds.province,
    title: 'Kế hoạch cải thiện Chỉ số hài lòng tỉnh Lào Cai (minh họa)',
    basis,
    tasks: [
      {
        title: 'Rà soát hồ sơ trễ hẹn hằng tuần; có văn bản xin lỗi và hẹn lại ngày trả khi trễ hẹn',
        lead: centre,
        leadAgencyId: agencyIds.provinceCentre,
        serves: [keptInTime],
        isDue: false,
        reports: [{ state: 'under-way', note: 'Đã lập danh sách hồ sơ sắp đến hạn gửi từng phòng mỗi thứ Hai.' }],
      },
      {
        title: 'Bổ sung ghế ngồi chờ, bàn viết tại khu vực tiếp nhận',
        lead: centre,
        leadAgencyId: agencyIds.provinceCentre,
        serves: ['A2'],
        isDue: true,
        reports: [{ state: 'done', note: 'Đã bổ sung 24 ghế và 3 bàn viết.' }],
      },
      {
        title: 'Niêm yết nơi tiếp nhận phản ánh, kiến nghị; thông báo kết quả xử lý cho người gửi',
        lead: 'Trung tâm Phục vụ hành chính công các xã, phường',
        leadAgencyId: agencyIds.saPaCentre,
        serves: ['E1', 'E2'],
        isDue: true,
        reports: [],
      },
    ],
  },
  {
    key: 'demo-plan-hospital',
    agencyId: agencyIds.hospital,
    title: 'Kế hoạch cải thiện Chỉ số hài lòng của Bệnh viện (minh họa)',
    basis,
    tasks: [
      {
        title: 'Cấp giấy chứng sinh trong ngày; quá giờ hẹn thì báo trước cho gia đình',
        lead: hospital,
        leadAgencyId: agencyIds.hospital,
        serves: [keptInTime, 'D1'],
        isDue: true,
        reports: [
          { state: 'under-way', note: 'Thí điểm tại Khoa Sản.' },
          { state: 'done', note: 'Đã áp dụng cho mọi ca sinh.' },
        ],
      },
      {
        title: 'Soạn tờ hướng dẫn một trang, phát khi làm thủ tục nhập viện',
        lead: hospital,
        leadAgencyId: agencyIds.hospital,
        serves: ['C2'],
        isDue: false,
        reports: [{ state: 'under-way', note: 'Đang xin ý kiến các khoa về bản thảo.' }],
      },
    ],
  },
];

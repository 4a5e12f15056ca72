// What does the national ballot ask besides satisfaction? Interest, channels, ways to take part, experience and expectations.
import type { SectionInput } from './criteria.ts';

type Title = SectionInput['title'];
type Rows = [vi: string, en: string][];

/** A block of lines over one scale: Q1.1, Q1.2, … None is scored, for none measures satisfaction. */
const block = (id: string, title: Title, scale: string, rows: Rows): SectionInput => ({
  id: `B${id}`,
  title,
  questions: rows.map(([vi, en], index) => ({
    id: `${id}.${index + 1}`,
    kind: 'rating',
    scale,
    text: { vi, en },
    scored: false,
  })),
});

export const interestInPolicies = block(
  'Q1',
  { vi: 'Mức độ quan tâm theo dõi các chính sách', en: 'Interest in policies' },
  'interest',
  [
    ['Chính sách phát triển kinh tế ở địa phương', 'The local economy'],
    ['Chính sách khám, chữa bệnh ở địa phương', 'Local health care'],
    ['Chính sách giáo dục phổ thông ở địa phương', 'Local schools'],
    ['Chính sách nước sinh hoạt ở địa phương', 'Local household water'],
    ['Chính sách điện sinh hoạt ở địa phương', 'Local household electricity'],
    ['Chính sách trật tự, an toàn xã hội ở địa phương', 'Local order and safety'],
    ['Chính sách giao thông đường bộ ở địa phương', 'Local roads'],
    ['Chính sách an sinh xã hội ở địa phương', 'Local social security'],
    ['Chính sách cải cách hành chính ở địa phương', 'Local administrative reform'],
  ],
);

/** The same seven for "which do you use" and "how suitable is each". */
export const channelRows: Rows = [
  ['Qua loa phát thanh xã, phường', 'Loudspeakers of the commune or ward'],
  ['Qua họp, sinh hoạt, thông báo tại khu dân cư', 'Meetings and notices in the neighbourhood'],
  ['Qua chính quyền, công chức', 'Authorities and officials'],
  ['Qua người thân, bạn bè', 'Family and friends'],
  ['Qua đài, ti vi, báo chí', 'Radio, television and newspapers'],
  ['Qua mạng internet (trang thông tin điện tử, Zalo, Facebook...)', 'The internet (websites, Zalo, Facebook)'],
  ['Qua hình thức khác', 'Another way'],
];

export const fitOfChannels = block(
  'Q3',
  { vi: 'Mức độ phù hợp của các hình thức cung cấp thông tin', en: 'How suitable ways of informing are' },
  'fit',
  channelRows,
);

export const fitOfSubmitting = block(
  'Q7',
  { vi: 'Mức độ phù hợp của các hình thức nộp hồ sơ, nhận kết quả', en: 'How suitable ways of submitting are' },
  'fit',
  [
    ['Nộp và nhận kết quả trực tiếp tại cơ quan nhà nước', 'In person at the office'],
    ['Nộp và nhận kết quả trực tuyến toàn trình', 'Wholly online'],
    ['Nộp và nhận kết quả trực tuyến một phần', 'Partly online'],
  ],
);

const experiences: Rows = [
  ['Có người thân đi học phổ thông (trong 3 năm trở lại đây)', 'A relative at school in the last three years'],
  [
    'Khám, chữa bệnh tại bệnh viện, phòng khám đa khoa tuyến tỉnh, xã, phường',
    'Treated at a public hospital or clinic',
  ],
  [
    'Giải quyết thủ tục hành chính tại Trung tâm Phục vụ hành chính công cấp tỉnh',
    'A procedure at the province’s service centre',
  ],
  [
    'Giải quyết thủ tục hành chính tại Trung tâm hoặc Điểm phục vụ hành chính công cấp xã',
    'A procedure at the commune’s service centre or point',
  ],
  ['Hỏi chính quyền, công chức về chính sách, thủ tục hành chính', 'Asked authorities about a policy or procedure'],
  ['Nêu ý kiến đánh giá về thực hiện chính sách, thủ tục hành chính', 'Rated a policy or procedure'],
  ['Nêu ý kiến phản ánh, kiến nghị về chính sách, thủ tục hành chính', 'Sent feedback on a policy or procedure'],
];

export const experience: SectionInput = {
  id: 'BQ8',
  title: { vi: 'Trải nghiệm của Ông/Bà hoặc gia đình', en: 'What you or your family have experienced' },
  questions: experiences.map(([vi, en], index) => ({ id: `Q8.${index + 1}`, kind: 'yes-no', text: { vi, en } })),
};

export const expectations = block('Q10', { vi: 'Nhu cầu, mong đợi', en: 'Needs and expectations' }, 'wish', [
  ['Nâng cao tính công khai, minh bạch trong cung cấp thông tin', 'More open information'],
  ['Tăng cường trách nhiệm giải trình của chính quyền', 'More accountable authorities'],
  ['Mở rộng cơ hội tham gia giám sát của người dân', 'More chances for citizens to supervise'],
  ['Nâng cao hiệu lực, hiệu quả hoạt động chính quyền địa phương', 'More effective local government'],
  ['Tăng cường cơ sở vật chất, trang thiết bị phục vụ giải quyết công việc', 'Better facilities and equipment'],
  ['Nâng cao năng lực cán bộ, công chức, viên chức', 'More able officials'],
  ['Nâng cao tinh thần, thái độ phục vụ của cán bộ, công chức', 'More willing and polite officials'],
  ['Tăng cường ứng dụng công nghệ thông tin, chuyển đổi số', 'More use of information technology'],
  ['Nâng cao chất lượng cung ứng dịch vụ công trực tuyến', 'Better online services'],
  ['Nâng cao chất lượng tiếp nhận, giải quyết góp ý, kiến nghị', 'Better handling of feedback'],
]);

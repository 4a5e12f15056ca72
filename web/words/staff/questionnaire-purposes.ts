// What is each questionnaire of the library for? One line that helps a clerk to choose; a questionnaire of one's own says it by its source.
import type { StaffLanguage } from './frame-words.ts';

type Purposes = Record<string, string>;

const vi: Purposes = {
  'sipas-dv-16': 'Dịch vụ hành chính công, đủ 16 tiêu chí của 5 yếu tố. Phiếu thường dùng để theo dõi chỉ số hằng quý.',
  'sipas-dv-16-quay': 'Như phiếu 16 tiêu chí, dùng cho người trả lời ngay tại quầy: hỏi thêm lần này đến để làm gì.',
  'sipas-dv-19': 'Dịch vụ hành chính công, bản đầy đủ 19 tiêu chí.',
  'sipas-dv-19-quay': 'Như phiếu 19 tiêu chí, dùng cho người trả lời ngay tại quầy: hỏi thêm lần này đến để làm gì.',
  'mot-cua-5': 'Năm câu, dưới một phút: khi cần nhiều phiếu hơn cần chi tiết.',
  'mot-cua-ngan': 'Sáu câu cho mọi người; ai muốn thì trả lời thêm lý do và phiếu đầy đủ.',
  'sipas-39': 'Điều tra hộ gia đình, 39 tiêu chí: dùng phiếu giấy và nhập liệu, không dùng tại quầy.',
  'sipas-39-nhan-dinh': 'Điều tra hộ gia đình kèm nhận định về chính sách: dùng phiếu giấy và nhập liệu.',
  'byt-noi-tru': 'Người bệnh điều trị nội trú, theo mẫu của Bộ Y tế.',
  'byt-ngoai-tru': 'Người bệnh khám, chữa bệnh ngoại trú, theo mẫu của Bộ Y tế.',
  'byt-nhan-vien': 'Nhân viên y tế nói về nơi làm việc, theo mẫu của Bộ Y tế.',
  'giao-duc': 'Cha mẹ học sinh đánh giá nhà trường (câu chữ của chúng tôi).',
  'giao-duc-hoc-sinh': 'Học sinh trung học đánh giá nhà trường, xưng hô “em”; không hỏi góp ý và thông tin cá nhân.',
  'papi-benh-vien-10': 'Bảng kiểm 10 điều người bệnh thấy được ở bệnh viện công.',
  'papi-tieu-hoc-8': 'Bảng kiểm 8 điều cha mẹ thấy được ở trường tiểu học công.',
};

const en: Purposes = {
  'sipas-dv-16': 'Administrative services, all 16 criteria of 5 factors. The usual one for a quarterly index.',
  'sipas-dv-16-quay': 'As the 16 criteria, for people who answer at the counter: also asks what they came for.',
  'sipas-dv-19': 'Administrative services, the full 19 criteria.',
  'sipas-dv-19-quay': 'As the 19 criteria, for people who answer at the counter: also asks what they came for.',
  'mot-cua-5': 'Five questions, under a minute: where many responses matter more than detail.',
  'mot-cua-ngan': 'Six questions for everyone; reasons and the full form for those who wish.',
  'sipas-39': 'Household survey, 39 criteria: for paper and entry, not for counters.',
  'sipas-39-nhan-dinh': 'Household survey with views on policies: for paper and entry.',
  'byt-noi-tru': 'In-patients, by the Ministry of Health’s form.',
  'byt-ngoai-tru': 'Out-patients, by the Ministry of Health’s form.',
  'byt-nhan-vien': 'Health workers about their workplace, by the Ministry of Health’s form.',
  'giao-duc': 'Parents about their school (our wording).',
  'giao-duc-hoc-sinh': 'Pupils of secondary schools; takes no comments and asks nothing about the person.',
  'papi-benh-vien-10': 'Ten facts that a patient can see in a public hospital.',
  'papi-tieu-hoc-8': 'Eight facts that parents can see in a public primary school.',
};

const purposes: Record<StaffLanguage, Purposes> = { vi, en };

/** Undefined for what is not of the library. */
export const purposeOf = (lang: StaffLanguage, id: string): string | undefined =>
  Object.hasOwn(purposes[lang], id) ? purposes[lang][id] : undefined;

/** The act that a library questionnaire is drawn from, as it is cited; its wording is not checked against it (README). */
const origins: [RegExp, string][] = [
  [/^sipas-/, 'Quyết định số 1001/QĐ-BNV ngày 11/12/2023'],
  [/^byt-n(oi|goai)-tru$/, 'Quyết định số 56/QĐ-BYT ngày 08/01/2024'],
  [/^byt-nhan-vien$/, 'Quyết định số 3869/QĐ-BYT ngày 28/08/2019'],
  [/^giao-duc/, 'Quyết định số 3476/QĐ-BGDĐT ngày 04/10/2019'],
  [/^papi-/, 'Kế hoạch nâng cao Chỉ số PAPI năm 2024 của UBND tỉnh Đắk Lắk'],
];

export const originOf = (id: string): string | undefined =>
  purposes.vi[id] === undefined ? undefined : origins.find(([pattern]) => pattern.test(id))?.[1];

/** Those for counters come first, what a province wrote itself last. */
export function placeInLibrary(id: string): number {
  const place = Object.keys(purposes.vi).indexOf(id);
  return place < 0 ? Number.MAX_SAFE_INTEGER : place;
}

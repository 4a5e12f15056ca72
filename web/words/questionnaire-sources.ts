// Where does each questionnaire of the library come from, in Vietnamese? Beside `source`, which lies in the published definition and never changes.

const mainShort =
  'Câu chữ và phương pháp đều do nền tảng soạn: không văn bản nào quy định phiếu ngắn. Năm yếu tố và các mức trả lời là của khảo sát theo Quyết định số 1001/QĐ-BNV ngày 11/12/2023, để so được từng yếu tố với phiếu dài; phần trong ngoặc tóm tắt các tiêu chí theo công cụ công khai, chưa đối chiếu với văn bản gốc. Công thức chính thức chưa biết. Mọi người đều được hỏi sáu câu như nhau.';

const criteria16 =
  'Phần II (cung ứng dịch vụ hành chính công) của khảo sát theo Quyết định số 1001/QĐ-BNV ngày 11/12/2023, rút gọn như trong phiếu 39 tiêu chí cấp phường. Câu chữ lấy theo các công cụ công khai, chưa đối chiếu với văn bản gốc; các chữ viết tắt HCC và TTHC được viết đầy đủ; phương án “Chưa có thông tin để đánh giá” và bản tiếng Anh do nền tảng soạn. Công thức chính thức chưa biết.';

const criteria19 =
  'Các mục 15–33 về dịch vụ của phiếu 33 mục cấp xã trong khảo sát năm 2022 của Bộ Nội vụ (phương pháp sau này quy định tại Quyết định số 1001/QĐ-BNV ngày 11/12/2023). Câu chữ lấy theo các công cụ công khai, chưa đối chiếu với văn bản gốc; phương án “Chưa có thông tin để đánh giá” và bản tiếng Anh do nền tảng soạn. Công thức chính thức chưa biết.';

const school =
  'Năm lĩnh vực và năm mức trả lời là của khảo sát theo Quyết định số 3476/QĐ-BGDĐT ngày 04/10/2019, lấy theo các công cụ công khai, chưa đối chiếu với văn bản gốc. Câu chữ chính thức chưa biết: mọi câu hỏi, phương án “Chưa có thông tin để đánh giá” và bản tiếng Anh do nền tảng soạn. Công thức chính thức chưa biết.';

const atCounter = 'Bản dùng tại quầy: ba câu mở đầu và điều kiện ở mục D, E do nền tảng soạn.';

/** What the province of Đắk Lắk told its departments; `item` is where in its plan. */
const checklist = (item: string, remarks: string): string =>
  `Kế hoạch nâng cao Chỉ số PAPI năm 2024 của Ủy ban nhân dân tỉnh Đắk Lắk (tháng 5/2024), mục ${item}: các tiêu chí tỉnh giao các sở dùng để rà soát dịch vụ công, nguyên văn trừ chữ hoa và dấu chấm câu. ${remarks}Các phương án Đúng, Không đúng và Không biết, phương pháp và bản tiếng Anh do nền tảng soạn. Đây là cảnh báo sớm từ người có mặt, không phải điểm PAPI: điểm PAPI lấy từ mẫu ngẫu nhiên các hộ gia đình.`;

const sources: Record<string, string> = {
  'sipas-dv-16': criteria16,
  'sipas-dv-16-quay': `${criteria16} ${atCounter}`,
  'sipas-dv-19': criteria19,
  'sipas-dv-19-quay': `${criteria19} ${atCounter}`,
  'mot-cua-5': mainShort,
  'mot-cua-ngan': `${mainShort} Các lý do do nền tảng soạn. Phần câu hỏi chi tiết là 16 tiêu chí của sipas-dv-16; chỉ người muốn trả lời thêm mới trả lời, nên phần đó và các lý do không vào chỉ số.`,
  'sipas-39':
    'Phiếu 39 tiêu chí cấp phường, rút gọn từ khảo sát theo Quyết định số 1001/QĐ-BNV ngày 11/12/2023. Chỉ dùng cho điều tra hộ gia đình bằng phiếu giấy và nhập liệu, không dùng với mã QR tại quầy: ý kiến của người tình cờ đi qua không nói lên điều gì về chính sách. Câu chữ lấy theo các công cụ công khai, chưa đối chiếu với văn bản gốc; các chữ viết tắt HCC và TTHC được viết đầy đủ; tên các yếu tố chính sách được rút gọn; câu dẫn trên Q5 và Q6, nhóm tuổi và bản tiếng Anh do nền tảng soạn. Những nội dung khác của phiếu (Q1–Q4, Q7, Q8, mong đợi, học vấn và nghề nghiệp) ở phiếu kèm sipas-39-nhan-dinh. Phiếu không có phương án “không có ý kiến”: câu bỏ trống không tính vào mẫu số. Công thức chính thức và cách tính câu bỏ trống chưa biết.',
  'sipas-39-nhan-dinh':
    'Những nội dung ngoài sự hài lòng, phiền hà sách nhiễu và gợi ý chi thêm tiền (đã có ở sipas-39) của phiếu 39 tiêu chí cấp phường, rút gọn từ khảo sát theo Quyết định số 1001/QĐ-BNV ngày 11/12/2023. Chỉ dùng cho điều tra hộ gia đình bằng phiếu giấy và nhập liệu. Câu chữ lấy theo các công cụ công khai, chưa đối chiếu với văn bản gốc; chữ viết tắt được viết đầy đủ, tên riêng của phường và thành phố được thay bằng tên chung; tiêu đề các khối, câu dẫn trên Q2 và Q4, nhóm tuổi, phương pháp tính và bản tiếng Anh do nền tảng soạn: cách Bộ tổng hợp các khối này chưa biết. Không nội dung nào ở đây là sự hài lòng hay vào chỉ số.',
  'byt-noi-tru':
    'Mẫu số 1 kèm theo Quyết định số 56/QĐ-BYT ngày 08/01/2024 (thay mẫu số 1 của Quyết định số 3869/QĐ-BYT ngày 28/08/2019). Câu chữ lấy theo các công cụ công khai, chưa đối chiếu với văn bản gốc; BHYT được viết đầy đủ; chữ bên cạnh các mức và của G1, G2 khác nhau giữa các công cụ. Do nền tảng soạn: nhóm tuổi; không hỏi khoa (mã đã quét cho biết), điện thoại, hoàn cảnh nghèo, số lần điều trị trước; lời dẫn ở G1 và giới hạn 200; bản tiếng Anh. Mục M gồm những điều cổng của Bộ hỏi về cuộc phỏng vấn. Công thức theo ghi chú đã công bố của bộ phận hỗ trợ cổng về các mẫu năm 2019; cách tính giá trị 0 trong “toàn diện” chưa biết.',
  'byt-ngoai-tru':
    'Mẫu số 2 kèm theo Quyết định số 56/QĐ-BYT ngày 08/01/2024 (thay mẫu số 2 của Quyết định số 3869/QĐ-BYT ngày 28/08/2019). Câu chữ lấy theo các công cụ công khai, chưa đối chiếu với văn bản gốc; BHYT được viết đầy đủ; chữ bên cạnh các mức và của G1, G2 khác nhau giữa các công cụ. Do nền tảng soạn: nhóm tuổi; không hỏi khoa (mã đã quét cho biết), điện thoại, khoảng cách, hoàn cảnh nghèo, số lần khám trước; lời dẫn ở G1 và giới hạn 200; bản tiếng Anh. Mục M gồm những điều cổng của Bộ hỏi về cuộc phỏng vấn. Công thức theo ghi chú đã công bố của bộ phận hỗ trợ cổng về các mẫu năm 2019, khi G2 có bốn phương án và phương án 3, 4 được tính là quay lại; với phương án của mẫu này là 4 và 5. Cách tính giá trị 0 trong “toàn diện” chưa biết.',
  'byt-nhan-vien':
    'Mẫu số 3 kèm theo Quyết định số 3869/QĐ-BYT ngày 28/08/2019. Câu chữ lấy theo các công cụ công khai, chưa đối chiếu với văn bản gốc; các chữ viết tắt NVYT, BHXH và BHYT được viết đầy đủ; các mức và giá trị 0 là của mẫu dành cho người bệnh, mẫu số 3 có giá trị 0 hay không chưa biết. Mẫu còn hỏi giới tính, tuổi, bằng cấp, chức vụ, khoa, kiêm nhiệm và trực đêm: gộp lại sẽ nhận ra từng người ở khoa nhỏ, nên bản này chỉ hỏi hai điều khái quát, nhóm do nền tảng soạn, và kết quả chỉ nên xem ở đơn vị lớn. Bản tiếng Anh do nền tảng soạn. Công thức theo ghi chú đã công bố của bộ phận hỗ trợ cổng về mẫu dành cho người bệnh.',
  'giao-duc': `${school} Các câu hỏi về tiếp cận theo đề mục của một nghiên cứu cấp tỉnh.`,
  'giao-duc-hoc-sinh': `${school} Dành cho học sinh trung học; các em là người chưa thành niên nên không hỏi gì về bản thân học sinh.`,
  'papi-benh-vien-10': checklist('II.7a', 'Chữ “Khởi bệnh” ở tiêu chí thứ tám được sửa thành “khỏi bệnh”. '),
  'papi-tieu-hoc-8': checklist('II.7b', ''),
};

/** The newest version of the library's that each is about, where it is not the first. */
const newest: Record<string, number> = { 'giao-duc-hoc-sinh': 2 };

/** Undefined of whatever is not as the library has it: a province's own questionnaire says its source itself. */
export const sourceInVietnamese = ({ id, version }: { id: string; version: number }): string | undefined =>
  Object.hasOwn(sources, id) && version <= (newest[id] ?? 1) ? sources[id] : undefined;

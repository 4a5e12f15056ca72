// Which sentences are said only on paper and in a preview? The rest of a ballot says what the citizen's page says.

export type PaperWords = {
  'preview.banner': string;
  'preview.agency': string;
  'preview.point': string;
  'preview.hotline': string;
  'ballot.serial': string;
  'ballot.form': (id: string, version: number) => string;
  'ballot.agency': string;
  'ballot.intro': (agency: string | undefined) => string;
  'ballot.skip': string;
  'ballot.privacy': string;
  'ballot.kept': (days: number) => string;
  'ballot.how': string;
  'ballot.day': string;
  /** `asking` is the code of the question it depends on. */
  'ballot.only-if': (asking: string, options: string[]) => string;
  'ballot.item': string;
  'ballot.service': string;
  'ballot.comment': string;
  'ballot.comment-hint': string;
  'ballot.return': string;
  'ballot.entry': string;
  'ballot.entry.place': (agencyCode: string | undefined) => string;
  'ballot.entry.serial': (campaignId: string) => string;
  'ballot.entry.id': (campaignId: string, namespace: string) => string;
};

const vi: PaperWords = {
  'preview.banner': 'Bản xem trước, không gửi được phiếu',
  'preview.agency': 'Cơ quan xem trước',
  'preview.point': 'Điểm khảo sát xem trước',
  'preview.hotline': 'của cơ quan',
  'ballot.serial': 'Số phiếu',
  'ballot.form': (id, version) => `Mẫu phiếu ${id}, bản ${version}`,
  'ballot.agency': 'Cơ quan được đánh giá',
  'ballot.intro': (agency) =>
    `Xin Ông/Bà đánh giá việc phục vụ của ${agency === undefined ? 'cơ quan có tên ở trên' : `**${agency}**`}. Ý kiến của Ông/Bà giúp cơ quan phục vụ tốt hơn.`,
  'ballot.skip': 'Câu nào không rõ hoặc không muốn trả lời, Ông/Bà có thể bỏ qua.',
  'ballot.privacy':
    'Phiếu này **không hỏi họ tên, số điện thoại, số căn cước**. Số phiếu chỉ dùng để không tính một phiếu hai lần và để kiểm tra việc nhập phiếu. Kết quả chỉ được công bố dưới dạng số liệu tổng hợp.',
  'ballot.kept': (days) => `Dữ liệu nhập từ phiếu này được lưu ${days} ngày kể từ ngày trả lời rồi xóa.`,
  'ballot.how':
    'Mỗi câu xin đánh dấu **×** vào **một** ô, trừ câu có ghi chú khác. Đánh nhầm: tô kín ô sai rồi đánh dấu vào ô khác.',
  'ballot.day': 'Ngày trả lời',
  'ballot.only-if': (asking, options) => `Chỉ trả lời nếu ở câu ${asking} Ông/Bà chọn: ${options.join(' hoặc ')}.`,
  'ballot.item': 'Nội dung đánh giá',
  'ballot.service': 'Thủ tục, dịch vụ Ông/Bà vừa thực hiện',
  'ballot.comment': 'Ông/Bà có góp ý gì thêm? (không bắt buộc)',
  'ballot.comment-hint': 'Xin không ghi họ tên, số điện thoại, số căn cước.',
  'ballot.return': 'Xin cảm ơn Ông/Bà. Xin gấp phiếu, bỏ vào hòm phiếu hoặc nộp tại nơi đã nhận phiếu.',
  'ballot.entry': 'Phần dành cho người nhập phiếu',
  'ballot.entry.place': (code) =>
    code === undefined
      ? 'Mã điểm khảo sát (pointCode)'
      : `Mã cơ quan (agencyCode): ${code} · hoặc mã điểm khảo sát (pointCode)`,
  'ballot.entry.serial': (campaign) =>
    `Đợt khảo sát ${campaign}. Ghi số phiếu vào cột serial, số nhỏ cạnh ô được đánh dấu vào cột mang mã câu hỏi; câu bỏ trống thì để trống. Nhập lại cùng số phiếu vẫn chỉ là một phiếu.`,
  'ballot.entry.id': (campaign, namespace) =>
    `Phần mềm dùng submissionId thay cho serial: UUID phiên bản 5 của «${campaign}/số phiếu» trong không gian tên ${namespace}.`,
};

const en: PaperWords = {
  'preview.banner': 'Preview: this form cannot be sent',
  'preview.agency': 'Agency in preview',
  'preview.point': 'Collection point in preview',
  'preview.hotline': 'of the agency',
  'ballot.serial': 'Form no.',
  'ballot.form': (id, version) => `Form ${id}, version ${version}`,
  'ballot.agency': 'Agency that is rated',
  'ballot.intro': (agency) =>
    `Please rate the service of ${agency === undefined ? 'the agency named above' : `**${agency}**`}. Your opinion helps us serve you better.`,
  'ballot.skip': 'You may skip any question.',
  'ballot.privacy':
    'This form **does not ask your name, phone or ID number**. Its number serves only to count no form twice and to check how forms are entered. Only totals are published.',
  'ballot.kept': (days) =>
    `What is entered from this form is kept ${days} days from the day of answering and then deleted.`,
  'ballot.how':
    'Please mark **one** box per question with **×**, unless the question says otherwise. To correct, fill in the wrong box and mark another.',
  'ballot.day': 'Day of answering',
  'ballot.only-if': (asking, options) => `Answer only if at question ${asking} you chose: ${options.join(' or ')}.`,
  'ballot.item': 'Item',
  'ballot.service': 'Procedure or service you used',
  'ballot.comment': 'Anything to add? (optional)',
  'ballot.comment-hint': 'Please leave out names, phone and ID numbers.',
  'ballot.return':
    'Thank you. Please fold the form and put it into the ballot box, or hand it in where you received it.',
  'ballot.entry': 'For whoever enters this form',
  'ballot.entry.place': (code) =>
    code === undefined ? 'Point code (pointCode)' : `Agency code (agencyCode): ${code} · or point code (pointCode)`,
  'ballot.entry.serial': (campaign) =>
    `Campaign ${campaign}. Enter the form number in column serial, the small number beside the marked box in the column of the question’s code; leave what is blank blank. A number entered again is still one form.`,
  'ballot.entry.id': (campaign, namespace) =>
    `Programs may send submissionId instead of serial: the UUID version 5 of “${campaign}/form number” in the name space ${namespace}.`,
};

/** The sentences of a language; Vietnamese where there are none yet. */
export const paperWordsIn = (lang: string): PaperWords => (lang === 'en' ? en : vi);

// What do we say in Vietnamese? Ông/Bà; short sentences; no promise that is not kept.
import type { CitizenWords } from './citizen-words.ts';

export const vi: CitizenWords = {
  'survey.title': 'Khảo sát mức độ hài lòng của người dân, tổ chức',
  'survey.intro': (minutes, agency) =>
    `Xin Ông/Bà dành khoảng ${minutes} phút đánh giá việc phục vụ của **${agency}**. Ý kiến của Ông/Bà giúp cơ quan phục vụ tốt hơn.`,
  'survey.voluntary':
    'Việc trả lời là tự nguyện và **không ảnh hưởng đến việc giải quyết hồ sơ** của Ông/Bà. Câu nào không rõ hoặc không muốn trả lời, Ông/Bà có thể bỏ qua.',
  'survey.voluntary.hospital':
    'Việc trả lời là tự nguyện và **không ảnh hưởng đến việc khám, chữa bệnh** của Ông/Bà và người thân.',
  'survey.voluntary.school': 'Việc trả lời là tự nguyện và **không ảnh hưởng đến việc học tập** của học sinh.',
  'survey.not-open': (opensOn) => `Đợt khảo sát này bắt đầu từ ngày **${opensOn}**. Cảm ơn Ông/Bà đã quan tâm.`,
  'survey.not-open.title': 'Đợt khảo sát chưa bắt đầu',
  'survey.closed': (closedOn, hotline) =>
    `Đợt khảo sát này đã kết thúc ngày **${closedOn}**. Ông/Bà vẫn có thể gửi phản ánh, kiến nghị qua ${
      hotline === undefined
        ? '**Cổng Dịch vụ công quốc gia**'
        : `đường dây nóng **${hotline}** hoặc **Cổng Dịch vụ công quốc gia**`
    }.`,
  'survey.closed.title': 'Đợt khảo sát đã kết thúc',
  'pupil.intro':
    'Em trả lời theo suy nghĩ của mình. Không có câu trả lời đúng hay sai; thầy cô không xem phiếu của từng em.',
  'privacy.notice':
    'Phiếu này **không hỏi họ tên, số điện thoại, số căn cước** và hệ thống không lưu địa chỉ mạng của Ông/Bà. Người trực tiếp phục vụ không xem được từng phiếu. Kết quả chỉ được công bố dưới dạng số liệu tổng hợp.',
  'privacy.more': 'Thông tin nào được lưu, lưu bao lâu?',
  'trust.never': (address) =>
    `Khảo sát này **không bao giờ hỏi mã OTP, mật khẩu, số tài khoản ngân hàng** và không thu tiền. Địa chỉ đúng: **${address}**`,
  progress: (part, parts, title) => `Phần ${part}/${parts}: ${title}`,
  'step.next': 'Tiếp tục',
  'step.back': 'Quay lại',
  'voluntary.more': (minutes) => `Ông/Bà muốn nói rõ hơn? Trả lời thêm (tự chọn, khoảng ${minutes} phút)`,
  'only-if': (asking, options) => `Chỉ trả lời nếu ở câu ${asking} Ông/Bà chọn: ${options.join(' hoặc ')}.`,
  'question.required': 'Câu này cần trả lời',
  'question.multiple': 'Có thể chọn nhiều câu trả lời',
  'question.listen': 'Nghe',
  'question.bounds': (min, max) => `từ ${min} đến ${max}`,
  'audio.intro': 'Nghe đọc phần giới thiệu',
  'audio.section': (title) => `Nghe đọc phần: ${title}`,
  'audio.question': (question) => `Nghe đọc câu ${question}`,
  'service.label': 'Thủ tục, dịch vụ Ông/Bà vừa thực hiện',
  'service.choose': 'Chọn thủ tục, dịch vụ (không bắt buộc)',
  'service.frequent': 'Thường gặp',
  'service.others': 'Tất cả, theo thứ tự ABC',
  'service.search': 'Gõ vài chữ để tìm, có dấu hay không dấu đều được',
  'service.found': (count) => `Tìm thấy ${count} thủ tục, dịch vụ`,
  'comment.label': 'Ông/Bà có góp ý gì thêm? (không bắt buộc)',
  'comment.hint':
    'Xin không ghi họ tên, số điện thoại, số căn cước. Số điện thoại, số giấy tờ, số tài khoản, thư điện tử nếu có sẽ được che trước khi lưu.',
  'comment.about': 'Góp ý này về việc gây phiền hà, sách nhiễu hoặc đòi tiền ngoài quy định',
  'comment.left': (count) => `Còn ${count} ký tự`,
  'comment.masked': 'Góp ý sẽ được lưu như sau:',
  'comment.receipt': (receipt) =>
    `Nếu có góp ý, mã tra cứu câu trả lời là **${receipt}**. Xin chụp lại hoặc ghi lại mã này.`,
  'comment.not-complaint': (hotline, desk) => {
    const purpose = 'Đây **không phải nơi tiếp nhận đơn khiếu nại, tố cáo**.';
    const ways = [hotline && `gọi đường dây nóng **${hotline}**`, desk && `gặp ${desk}`].filter(Boolean);
    return ways.length === 0
      ? purpose
      : `${purpose} Việc khẩn hoặc bị gây phiền hà, sách nhiễu: ${ways.join(' hoặc ')}.`;
  },
  submit: 'Gửi phiếu',
  sending: 'Đang gửi… Xin chờ trong giây lát.',
  resend: 'Gửi lại',
  'offline.saved':
    '**Chưa gửi được vì mất mạng.** Phiếu đang được lưu trên điện thoại này và sẽ gửi khi có mạng. Xin mở lại trang này khi có mạng để chắc chắn phiếu đã gửi.',
  'offline.cannot':
    'Điện thoại này không lưu tạm được phiếu. Xin giữ nguyên trang và bấm **Gửi lại** khi có mạng, hoặc xin phiếu giấy tại quầy.',
  'offline.sent': (savedAt) => `Phiếu lưu lúc ${savedAt} **đã được gửi**.`,
  'offline.clock': (time, day) => `${time} ngày ${day}`,
  'offline.still': 'Vẫn chưa có mạng. Phiếu sẽ được gửi lại sau.',
  'offline.refused': (savedAt) =>
    `Phiếu lưu lúc ${savedAt} **không gửi được**: điểm khảo sát này không còn nhận phiếu đó. Xin trả lời lại, hoặc xin phiếu giấy tại quầy.`,
  'offline.another': 'Trả lời một phiếu khác',
  'errors.title': 'Lỗi',
  'errors.summary': (count) => `Phiếu chưa gửi được: còn ${count} chỗ cần xem lại`,
  'errors.required': (question) => `Câu ${question}: xin chọn một mức`,
  'errors.option': (question) => `Câu ${question}: xin chọn lại trong các mức đã cho`,
  'errors.range': (question) => `Câu ${question}: xin ghi một số trong khoảng đã cho`,
  'errors.too-long': (question) => `Câu ${question}: xin viết ngắn hơn, tối đa 2.000 ký tự`,
  'errors.service': 'Xin chọn lại thủ tục, dịch vụ trong danh sách',
  'errors.comment': 'Góp ý: xin viết ngắn hơn, tối đa 2.000 ký tự',
  'errors.id': 'Trang gửi lên thiếu mã phiếu. Xin bấm Gửi phiếu một lần nữa; các câu trả lời vẫn còn nguyên.',
  'conflict.title': 'Phiếu trước đã được ghi nhận',
  conflict:
    'Phiếu Ông/Bà gửi trước từ trang này **đã được ghi nhận và giữ nguyên, không sửa được**. Các câu trả lời dưới đây khác với phiếu đó và **chưa được gửi**. Nếu đây là phiếu cho **một lần giao dịch khác, hoặc của một người khác**, xin bấm **Gửi phiếu** để gửi thành một phiếu mới.',
  'conflict.leave': 'Nếu không, Ông/Bà có thể đóng trang này; không cần làm gì thêm.',
  'thanks.title': 'Cảm ơn Ông/Bà. Phiếu đã được ghi nhận.',
  'thanks.receipt': (dueOn, receipt) =>
    `Góp ý của Ông/Bà sẽ được xem xét, trả lời trước ngày **${dueOn}**. Mã tra cứu: **${receipt}**. Xin chụp lại hoặc ghi lại mã; người khác có mã này sẽ xem được câu trả lời.`,
  'thanks.code': (receipt) => `Mã phiếu: **${receipt}**`,
  'thanks.look-up': 'Xem tình trạng góp ý',
  used: 'Phiếu này đã được gửi trước đó và chỉ được tính một lần.',
  'ticket.invalid':
    'Mã mời này đã dùng hoặc hết hạn. Ông/Bà vẫn có thể trả lời; phiếu sẽ được tính vào nhóm quét mã QR chung.',
  'ticket.accepted': 'Đã nhận mã mời khảo sát. Cùng với phiếu, hệ thống chỉ lưu loại giấy có in mã, không lưu mã.',
  'ticket.label': 'Ông/Bà có mã mời khảo sát (in trên giấy hẹn)?',
  'ticket.hint': 'Mã mời gồm 12 ký tự; viết hoa hay thường, có hay không có gạch nối đều được.',
  'ticket.submit': 'Dùng mã này',
  'receipt.title': 'Tra cứu góp ý',
  'receipt.states': {
    received: 'Đã tiếp nhận',
    'in-review': 'Đang xem xét',
    answered: 'Đã trả lời',
    closed: 'Đã kết thúc',
  },
  'receipt.received': (receivedOn) => `Ngày nhận góp ý: ${receivedOn}`,
  'receipt.due': (dueOn) => `Trả lời trước ngày: ${dueOn}`,
  'receipt.reply': 'Câu trả lời của cơ quan',
  'receipt.none':
    'Không có góp ý nào ứng với mã này: phiếu không kèm góp ý, góp ý đã hết thời hạn lưu, hoặc mã chưa đúng. Nếu Ông/Bà đã góp ý, xin kiểm tra lại mã.',
  'receipt.solved': {
    question: 'Câu trả lời này đã giải quyết được việc của Ông/Bà chưa?',
    yes: 'Đã giải quyết',
    partly: 'Giải quyết một phần',
    no: 'Chưa',
  },
  'point.retired':
    'Mã QR này không còn được sử dụng. Xin quét mã mới tại quầy hoặc nhập mã gồm 6 ký tự in trên bảng hướng dẫn.',
  'point.retired.title': 'Mã QR không còn được sử dụng',
  'not-found': 'Không tìm thấy khảo sát này. Xin kiểm tra lại mã, hoặc hỏi bộ phận hướng dẫn.',
  'not-found.title': 'Không tìm thấy khảo sát',
  'code.title': 'Nhập mã khảo sát',
  'code.label': 'Mã khảo sát hoặc mã tra cứu góp ý',
  'code.hint':
    'Mã khảo sát gồm 6 ký tự in dưới mã QR; mã tra cứu gồm 10 ký tự. Viết hoa hay thường, có hay không có gạch nối đều được.',
  'code.submit': 'Tiếp tục',
  'code.wrong': 'Mã này chưa đúng. Xin xem lại từng ký tự: mã không dùng số 0, số 1 và các chữ A, E, I, L, O, S, U.',
  'code.other': 'Nhập mã khác',
  'too-large.title': 'Phiếu quá dài',
  'too-large':
    'Phiếu gửi lên lớn hơn mức cho phép nên chưa được ghi nhận. Xin quay lại trang trước, rút ngắn phần góp ý (tối đa 2.000 ký tự) rồi gửi lại.',
  'bad-form.title': 'Không đọc được phiếu',
  'bad-form':
    'Phiếu gửi lên không đọc được nên chưa được ghi nhận. Xin quay lại trang trước và gửi lại, hoặc xin phiếu giấy tại quầy.',
  'busy.title': 'Hệ thống đang bận',
  busy: 'Hệ thống tạm thời chưa phục vụ được. Xin thử lại sau ít phút.',
  'busy.kept':
    '**Phiếu chưa gửi được.** Các câu trả lời của Ông/Bà vẫn còn trong trang này: xin giữ nguyên trang, chờ ít phút rồi bấm **Gửi lại**. Phiếu chỉ được tính một lần.',
  'failed.title': 'Có lỗi của hệ thống',
  failed: 'Hệ thống gặp lỗi và lỗi này đã được ghi lại để sửa. Ông/Bà có thể thử lại, hoặc xin phiếu giấy tại quầy.',
  language: 'Tiếng Việt',
  'kiosk.start': 'Chạm vào màn hình để bắt đầu',
  'kiosk.reset': (seconds) => `Màn hình sẽ trở về đầu sau ${seconds} giây.`,
  'kiosk.more-time': 'Tôi cần thêm thời gian',
  'kiosk.next': 'Người tiếp theo',
  'kiosk.saved': 'Cảm ơn Ông/Bà. Máy đang mất mạng: **phiếu được lưu trên máy này** và sẽ tự gửi khi có mạng.',
  'kiosk.queue': 'Xin nhập số thứ tự ghi trên phiếu của Ông/Bà',
  'kiosk.queue-wrong': 'Số này không đúng hoặc hôm nay đã dùng. Xin xem lại số thứ tự.',
  'assisted.staff.hospital': 'Nhân viên bệnh viện',
  'assisted.staff.school': 'Giáo viên, nhân viên nhà trường',
  'assisted.mark': {
    question: 'Có người khác đọc hoặc bấm giúp Ông/Bà không?',
    no: 'Không',
    family: 'Người nhà',
    staff: 'Người hỗ trợ tại Trung tâm',
  },
  'button.rate': 'Đánh giá việc phục vụ',
  'poster.line': (desk) =>
    `Quét mã để đánh giá việc phục vụ. Không cần cài ứng dụng, không hỏi họ tên. Không có điện thoại hoặc không có mạng? Xin phiếu giấy tại ${desk}.`,
  demo: 'DỮ LIỆU MINH HỌA, không phải số liệu thật',
};

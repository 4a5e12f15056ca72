// How are the operations' refusals said in Vietnamese? Of rows that are imported, and of ballots that are typed.

export const ballotRefusals: [RegExp, string][] = [
  [/^must be answered$/, 'Câu này bắt buộc trả lời.'],
  [/^the scale has no such value$/, 'Câu này không có lựa chọn mang số đó.'],
  [
    /^is not asked after the other answers of this row$/,
    'Theo các câu trả lời khác, câu này không được hỏi: xin để trống, hoặc xem lại câu quyết định.',
  ],
  [
    /^one value, or for multiple choice values joined by \|$/,
    'Mỗi câu một số; câu được chọn nhiều thì nối các số bằng dấu |.',
  ],
  [/^the questionnaire has no such question$/, 'Phiếu hỏi không có câu mang mã này.'],
  [
    /^outside the question’s bounds, or with more decimals than it takes$/,
    'Số nằm ngoài giới hạn của câu hỏi, hoặc quá nhiều chữ số thập phân.',
  ],
  [/^row (\d+) has this id with other content$/, 'Dòng $1 có cùng số phiếu hoặc mã này nhưng nội dung khác.'],
  [
    /^this id is stored already with other content$/,
    'Phiếu mang số này đã được nhập trước đó với nội dung khác. Xin đối chiếu với phiếu giấy; không nhập lại như phiếu mới.',
  ],
  [
    /^unknown column$/,
    'Tên cột này không có trong mẫu: xin sửa tên cột ở dòng 1, hoặc xóa cột. Nếu cả dòng nằm trong một ô thì tệp dùng sai dấu phân cách: cần dấu phẩy hoặc chấm phẩy.',
  ],
  [/^you may not enter forms of this agency$/, 'Tài khoản của Ông/Bà không được nhập phiếu của đơn vị này.'],
  [/^this campaign takes no comments$/, 'Đợt khảo sát này không nhận góp ý bằng lời.'],
  [/^expected a UUID$/, 'Cần số phiếu ở cột serial, hoặc mã UUID ở cột submissionId.'],
  [
    /^no ballot has this serial: compare each character with the paper$/,
    'Số phiếu gõ chưa đúng: xin so từng ký tự với phiếu giấy.',
  ],
  [/^is not the one that follows from the serial$/, 'Mã này không khớp với số phiếu ở cột serial.'],
  [
    /^expected a time with offset such as .*$/,
    'Xin ghi ngày dạng 2026-10-15, hoặc giờ dạng 2026-10-15T10:00:00+07:00.',
  ],
  [
    /^outside the campaign’s days \((\d+)-(\d+)-(\d+) to (\d+)-(\d+)-(\d+)\)$/,
    'Ngày nằm ngoài đợt khảo sát (từ $3/$2/$1 đến $6/$5/$4).',
  ],
  [/^in the future$/, 'Ngày chưa đến.'],
  [/^the campaign began on (\d+)-(\d+)-(\d+)$/, 'Đợt khảo sát bắt đầu ngày $3/$2/$1.'],
  [/^the campaign ended on (\d+)-(\d+)-(\d+)$/, 'Đợt khảo sát kết thúc ngày $3/$2/$1.'],
  [
    /^paper of (\d+)-(\d+)-(\d+) to (\d+)-(\d+)-(\d+) is noted already/,
    'Đã ghi số phiếu giấy từ $3/$2/$1 đến $6/$5/$4: xin xóa số đó trước, hoặc chọn những ngày khác.',
  ],
  [
    /^older than the (\d+) days this campaign keeps responses$/,
    'Đã quá $1 ngày, là thời gian đợt khảo sát lưu phiếu: không nhập được nữa.',
  ],
  [/^no point has this code$/, 'Không có điểm đặt mã QR mang mã này.'],
  [/^no point or agency has this code$/, 'Không có điểm hoặc đơn vị mang mã này.'],
  [/^the campaign does not cover this (agency|point)$/, 'Đợt khảo sát không gồm đơn vị hoặc điểm này.'],
  [/^no service has this code$/, 'Không có dịch vụ mang mã này.'],
  [/^expected (.+), joined by \|$/, 'Chỉ nhận các giá trị: $1, nối bằng dấu |.'],
  [/^not an object of texts with an object "answers"$/, 'Dòng không đúng dạng NDJSON.'],
  [/^A draft takes no responses/, 'Đợt khảo sát còn là bản nháp, chưa nhận phiếu: xin mở đợt trước.'],
  [
    /^the comment of this ballot was entered before and stays/,
    'Góp ý của phiếu này đã được nhập và vẫn giữ nguyên: xin để trống ô này.',
  ],
  [/^A ballot is corrected here by whoever typed it/, 'Chỉ người đã nhập mới sửa được phiếu ở đây, trong cùng ngày.'],
  [/^no ballot of this serial was typed in this batch$/, 'Trong lượt nhập này chưa có phiếu mang số đó.'],
  [/^this ballot was typed a second time already$/, 'Phiếu này đã được nhập lại lần hai rồi.'],
  [/^Somebody else has settled this ballot meanwhile/, 'Người khác vừa quyết định phiếu này. Xin tải lại trang.'],
  [/^This response was changing at the same time/, 'Phiếu vừa có thay đổi cùng lúc. Xin gửi lại.'],
  [/^ends before it begins$/, 'Ngày cuối đứng trước ngày đầu.'],
  [/^at most (\d+) days at once$/, 'Mỗi lần xem được nhiều nhất $1 ngày.'],
];

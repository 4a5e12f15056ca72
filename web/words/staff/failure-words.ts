// Which sentences say to staff that a page cannot be shown, and what to do?
import type { StaffLanguage } from './frame-words.ts';

type Failure = { title: string; todo: string };
type FailureWords = { kinds: Record<number, Failure>; failed: Failure; home: string };

export const failureWords: Record<StaffLanguage, FailureWords> = {
  vi: {
    home: 'Về trang tổng quan',
    failed: {
      title: 'Hệ thống gặp lỗi',
      todo: 'Lỗi đã được ghi lại. Xin thử lại sau ít phút; nếu vẫn lỗi, xin báo người quản trị hệ thống.',
    },
    kinds: {
      400: { title: 'Yêu cầu chưa đúng', todo: 'Xin quay lại trang trước và gửi lại.' },
      403: {
        title: 'Tài khoản chưa có quyền này',
        todo: 'Nếu cần làm việc này, xin liên hệ người quản trị của đơn vị hoặc của tỉnh để được cấp quyền.',
      },
      404: { title: 'Không tìm thấy trang', todo: 'Xin kiểm tra lại địa chỉ, hoặc tìm từ các mục ở bên.' },
      405: { title: 'Yêu cầu chưa đúng', todo: 'Xin quay lại trang trước và gửi lại.' },
      409: { title: 'Chưa thực hiện được', todo: 'Dữ liệu vừa có thay đổi hoặc chưa cho phép làm việc này.' },
      413: { title: 'Tệp quá lớn', todo: 'Xin chia tệp thành các tệp nhỏ hơn rồi gửi lại.' },
      415: { title: 'Loại tệp chưa được nhận', todo: 'Xin lưu tệp ở dạng Excel (.xlsx) hoặc CSV UTF-8 rồi gửi lại.' },
      422: { title: 'Nội dung chưa đúng', todo: 'Xin quay lại trang trước, sửa và gửi lại.' },
      503: { title: 'Hệ thống đang bận', todo: 'Xin thử lại sau ít phút.' },
    },
  },
  en: {
    home: 'To the overview',
    failed: {
      title: 'The system failed',
      todo: 'The failure has been logged. Try again in some minutes; if it stays, tell the system’s administrator.',
    },
    kinds: {
      400: { title: 'The request was not right', todo: 'Go back to the page before and send again.' },
      403: {
        title: 'Your account lacks this right',
        todo: 'If you need it, ask the administrator of your agency or of the province.',
      },
      404: { title: 'Page not found', todo: 'Check the address, or look from the sections beside.' },
      405: { title: 'The request was not right', todo: 'Go back to the page before and send again.' },
      409: { title: 'This cannot be done now', todo: 'Something has just changed, or does not allow it.' },
      413: { title: 'The file is too large', todo: 'Divide it into smaller ones and send them.' },
      415: {
        title: 'This kind of file is not taken',
        todo: 'Save it as Excel (.xlsx) or CSV UTF-8 and send it again.',
      },
      422: { title: 'The content is not right', todo: 'Go back to the page before, correct and send again.' },
      503: { title: 'The system is busy', todo: 'Try again in some minutes.' },
    },
  },
};

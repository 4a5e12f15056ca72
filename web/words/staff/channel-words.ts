// What is each way of answering called on staff pages?
import type { Channel } from '../../../functions/domain/response.ts';
import type { StaffLanguage } from './frame-words.ts';

export const channelWords: Record<StaffLanguage, Record<Channel, string>> = {
  vi: {
    qr: 'Quét mã QR',
    ticket: 'Mã mời',
    kiosk: 'Máy tại quầy',
    web: 'Trang web',
    message: 'Tin nhắn',
    paper: 'Phiếu giấy',
    assisted: 'Có người hỏi và ghi giúp',
    phone: 'Hỏi qua điện thoại',
  },
  en: {
    qr: 'QR code',
    ticket: 'Invitation code',
    kiosk: 'Kiosk',
    web: 'Web page',
    message: 'Message',
    paper: 'On paper',
    assisted: 'Somebody asked and wrote',
    phone: 'By telephone',
  },
};

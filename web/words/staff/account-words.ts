// Which sentences say what became of somebody's account in Cognito, and what is sent to them?
import type { StaffLanguage } from './frame-words.ts';

export type AccountSaid = 'invited' | 'linked' | 'reset' | 'enabled' | 'disabled' | 'absent' | 'unreached';
type Sending = { hint: string; send: string };
type AccountWords = {
  emailHint: string;
  invite: string;
  /** For whoever has not signed in yet, and for whoever has. */
  again: Sending;
  reset: Sending;
  /** For an account that could not be closed when its person was withdrawn. */
  closeAgain: string;
  said: Record<AccountSaid, (email: string) => string>;
};

export const accountWords: Record<StaffLanguage, AccountWords> = {
  vi: {
    emailHint: 'Cognito gửi thư mời kèm mật khẩu dùng một lần tới địa chỉ này. Ví dụ: lan@laocai.gov.vn',
    invite: 'Lưu và gửi thư mời',
    again: {
      hint: 'Dùng khi thư mời bị thất lạc hoặc đã quá 7 ngày. Mật khẩu trong thư trước không dùng được nữa.',
      send: 'Gửi lại thư mời',
    },
    reset: {
      hint: 'Dùng khi người này quên mật khẩu. Mật khẩu cũ không dùng được nữa, các phiên đang mở sẽ kết thúc.',
      send: 'Gửi mã đặt lại mật khẩu',
    },
    closeAgain: 'Khóa lại ở Cognito',
    said: {
      invited: (email) =>
        `Cognito đã gửi thư mời tới ${email}. Thư có mật khẩu dùng một lần, hết hạn sau 7 ngày và chỉ người nhận biết.`,
      linked: (email) =>
        `${email} đã có tài khoản ở Cognito nên không có thư mời mới; người này đăng nhập bằng tài khoản đó.`,
      reset: (email) => `Cognito đã gửi mã đặt lại mật khẩu tới ${email}. Các phiên đang mở đã kết thúc.`,
      enabled: (email) => `Tài khoản ${email} ở Cognito cũng đã mở lại.`,
      disabled: (email) => `Tài khoản ${email} ở Cognito cũng đã khóa.`,
      absent: (email) => `Cognito không có tài khoản nào với địa chỉ ${email}.`,
      unreached: (email) =>
        `Người này không vào được nữa, nhưng Cognito chưa trả lời nên tài khoản ${email} ở đó chưa khóa.`,
    },
  },
  en: {
    emailHint: 'Cognito sends an invitation with a one-time password to this address. For example: lan@laocai.gov.vn',
    invite: 'Save and invite',
    again: {
      hint: 'If the invitation was lost or is older than 7 days. The password of the mail before is worth nothing then.',
      send: 'Send the invitation again',
    },
    reset: {
      hint: 'If they forgot their password. The old one is worth nothing then, and open sessions end.',
      send: 'Send a code for a new password',
    },
    closeAgain: 'Close it at Cognito again',
    said: {
      invited: (email) =>
        `Cognito sent an invitation to ${email}. Its password works once, for 7 days, and is known to nobody else.`,
      linked: (email) =>
        `${email} has an account at Cognito already, so no invitation was sent: they sign in with that.`,
      reset: (email) => `Cognito sent a code for a new password to ${email}. Open sessions have ended.`,
      enabled: (email) => `The account ${email} at Cognito is open again too.`,
      disabled: (email) => `The account ${email} at Cognito is closed too.`,
      absent: (email) => `Cognito has no account of the address ${email}.`,
      unreached: (email) =>
        `They can no longer enter, but Cognito did not answer: the account ${email} there is not closed yet.`,
    },
  },
};

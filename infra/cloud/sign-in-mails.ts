// What do the mails say that Cognito sends to the invited and to whoever needs a new password? Vietnamese first, as on the pages.
import type { UserInvitationConfig, UserVerificationConfig } from 'aws-cdk-lib/aws-cognito';

/** After so many days an invitation's password is worth nothing; the pages say so too. */
export const invitationDays = 7;

/** Cognito demands both places to be filled in: `{username}` and `{####}`. */
export const invitationMail = (publicAddress: string | undefined): UserInvitationConfig => ({
  emailSubject: 'Lòng dân: thư mời đăng nhập',
  emailBody: paragraphs(
    'Kính gửi Ông/Bà,',
    'Ông/Bà được mời sử dụng hệ thống Lòng dân.',
    ...(publicAddress === undefined ? [] : [`Trang đăng nhập: ${publicAddress}/staff`]),
    'Tên đăng nhập: {username}<br>Mật khẩu dùng một lần: {####}',
    `Mật khẩu này hết hạn sau ${invitationDays} ngày. Khi đăng nhập lần đầu, Ông/Bà đặt mật khẩu riêng và cài ứng dụng tạo mã xác thực. Không ai được hỏi Ông/Bà các mật khẩu và mã này.`,
    `You are invited to Lòng Dân. The password above works once, for ${invitationDays} days.`,
  ),
});

export const resetMail: UserVerificationConfig = {
  emailSubject: 'Lòng dân: mã đặt lại mật khẩu',
  emailBody: paragraphs(
    'Kính gửi Ông/Bà,',
    'Mã đặt lại mật khẩu của Ông/Bà: {####}',
    'Không ai được hỏi Ông/Bà mã này. Your code for a new password is above.',
  ),
};

function paragraphs(...said: string[]): string {
  return said.map((one) => `<p>${one}</p>`).join('');
}

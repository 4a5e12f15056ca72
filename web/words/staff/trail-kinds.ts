// What is each kind of entry of the trail called? What somebody did, as the middle of a sentence: "Nguyễn A [đã sửa đơn vị] Xã B".
import type { StaffLanguage } from './frame-words.ts';

type Did = Record<StaffLanguage, string>;

/** By the first word of what was done: the kinds that a reader chooses among. */
export const trailSubjects: Record<string, Did> = {
  agency: { vi: 'Đơn vị', en: 'Agencies' },
  service: { vi: 'Dịch vụ', en: 'Services' },
  point: { vi: 'Điểm đặt mã QR', en: 'QR points' },
  questionnaire: { vi: 'Phiếu hỏi', en: 'Questionnaires' },
  language: { vi: 'Ngôn ngữ', en: 'Languages' },
  campaign: { vi: 'Đợt khảo sát', en: 'Campaigns' },
  tickets: { vi: 'Mã mời trả lời', en: 'Invitation codes' },
  ballot: { vi: 'Nhập phiếu giấy', en: 'Entry of paper ballots' },
  responses: { vi: 'Nhập, tải phiếu trả lời', en: 'Import and download of responses' },
  response: { vi: 'Rà soát phiếu trả lời', en: 'Review of responses' },
  comment: { vi: 'Góp ý', en: 'Comments' },
  alert: { vi: 'Cảnh báo', en: 'Alerts' },
  webhook: { vi: 'Hệ thống nhận cảnh báo', en: 'Systems told of alerts' },
  scorecard: { vi: 'Phiếu chấm điểm một cửa', en: 'Scorecards' },
  transactions: { vi: 'Số lượt giao dịch', en: 'Transactions' },
  reference: { vi: 'Số liệu tham chiếu', en: 'References' },
  person: { vi: 'Người dùng, đăng nhập', en: 'People and sign-ins' },
  posters: { vi: 'Tờ mã QR', en: 'Posters' },
  audit: { vi: 'Tải nhật ký', en: 'Downloads of the trail' },
};

const kinds: Record<string, Did> = {
  'demo.begin': { vi: 'bắt đầu nạp dữ liệu minh họa', en: 'began to fill in the demonstration' },
  'demo.people': { vi: 'đã thêm người dùng minh họa', en: 'added demonstration people' },
  'demo.end': { vi: 'đã nạp xong dữ liệu minh họa', en: 'finished filling in the demonstration' },
  'person.create': { vi: 'đã thêm người dùng', en: 'added the person' },
  'person.change': {
    vi: 'đã thay đổi tên, quyền hoặc tình trạng của người dùng',
    en: 'changed name, roles or state of the person',
  },
  'person.password': { vi: 'đã cấp mật khẩu dùng một lần cho', en: 'gave a one-time password to' },
  'agency.create': { vi: 'đã thêm đơn vị', en: 'added the agency' },
  'agency.change': { vi: 'đã sửa đơn vị', en: 'changed the agency' },
  'agency.move.change': { vi: 'đã chuyển nơi trực thuộc của đơn vị', en: 'moved the agency' },
  'agency.rename.change': { vi: 'đã đổi tên đơn vị', en: 'renamed the agency' },
  'agency.merge.change': { vi: 'đã sáp nhập đơn vị', en: 'merged agencies' },
  'agency.split.change': { vi: 'đã chia tách đơn vị', en: 'split the agency' },
  'agency.close.change': { vi: 'đã kết thúc hoạt động của đơn vị', en: 'closed the agency' },
  'agency.import.change': { vi: 'đã nhập danh sách đơn vị từ tệp', en: 'imported agencies from a file' },
  'service.create': { vi: 'đã thêm dịch vụ', en: 'added the service' },
  'service.change': { vi: 'đã sửa dịch vụ', en: 'changed the service' },
  'service.import.change': { vi: 'đã nhập danh sách dịch vụ từ tệp', en: 'imported services from a file' },
  'point.create': { vi: 'đã thêm điểm đặt mã QR', en: 'added the point' },
  'point.change': { vi: 'đã sửa điểm đặt mã QR', en: 'changed the point' },
  'point.bulk.change': { vi: 'đã thêm nhiều điểm đặt mã QR', en: 'added points in bulk' },
  'point.retire.change': { vi: 'đã ngừng dùng điểm đặt mã QR', en: 'retired the point' },
  'point.replace.change': { vi: 'đã thay mã của điểm đặt mã QR', en: 'replaced the point' },
  'point.import.change': { vi: 'đã nhập danh sách điểm từ tệp', en: 'imported points from a file' },
  'point.checklist.download': {
    vi: 'đã tải danh sách kiểm tra điểm đặt mã QR của',
    en: 'downloaded the checklist of points of',
  },
  'posters.download': { vi: 'đã tải tờ mã QR của', en: 'downloaded posters of' },
  'posters.link': { vi: 'đã tạo đường dẫn tải tờ mã QR của', en: 'made a link to posters of' },
  'questionnaire.draft': { vi: 'đã lưu bản nháp phiếu hỏi', en: 'saved a draft of the questionnaire' },
  'questionnaire.publish': { vi: 'đã ban hành phiếu hỏi', en: 'published the questionnaire' },
  'language.create': { vi: 'đã thêm ngôn ngữ', en: 'added the language' },
  'language.change': { vi: 'đã sửa ngôn ngữ', en: 'changed the language' },
  'campaign.create': { vi: 'đã tạo đợt khảo sát', en: 'created the campaign' },
  'campaign.change': { vi: 'đã sửa đợt khảo sát', en: 'changed the campaign' },
  'campaign.open.change': { vi: 'đã mở đợt khảo sát', en: 'opened the campaign' },
  'campaign.close.change': { vi: 'đã kết thúc đợt khảo sát', en: 'closed the campaign' },
  'campaign.archive.change': { vi: 'đã lưu trữ đợt khảo sát', en: 'archived the campaign' },
  'campaign.invite.change': {
    vi: 'đã bắt đầu phát mã mời của đợt khảo sát',
    en: 'began to issue codes of the campaign',
  },
  'campaign.audio.change': { vi: 'đã thay bản ghi âm của đợt khảo sát', en: 'changed recordings of the campaign' },
  'tickets.issue': { vi: 'đã phát mã mời của đợt khảo sát', en: 'issued codes of the campaign' },
  'ballot.enter': { vi: 'đã nhập một phiếu giấy của đợt khảo sát', en: 'entered a paper ballot of the campaign' },
  'ballot.correct': {
    vi: 'đã loại một phiếu nhập sai (đã nhập lại) của đợt khảo sát',
    en: 'excluded a ballot typed wrongly (typed anew) of the campaign',
  },
  'ballot.second': {
    vi: 'đã nhập lại lần hai một phiếu của đợt khảo sát',
    en: 'typed a ballot a second time of the campaign',
  },
  'ballot.settle': {
    vi: 'đã đối chiếu và giữ lần nhập thứ nhất của một phiếu thuộc đợt khảo sát',
    en: 'kept the first typing of a ballot of the campaign',
  },
  'responses.import': { vi: 'đã nhập phiếu từ tệp vào đợt khảo sát', en: 'imported responses into the campaign' },
  'responses.download': { vi: 'đã tải dữ liệu phiếu của đợt khảo sát', en: 'downloaded the responses of the campaign' },
  'response.review': { vi: 'đã rà soát một phiếu của đợt khảo sát', en: 'reviewed a response of the campaign' },
  'comment.change': { vi: 'đã xử lý góp ý', en: 'worked on the comment' },
  'alert.change': { vi: 'đã xử lý cảnh báo', en: 'worked on the alert' },
  'alert.subscribe': { vi: 'đã đổi việc nhận thư cảnh báo của', en: 'changed the daily mail of alerts of' },
  'webhook.create': { vi: 'đã đăng ký hệ thống nhận cảnh báo', en: 'registered a system for alerts' },
  'webhook.withdraw': { vi: 'đã ngừng gửi cảnh báo tới hệ thống', en: 'withdrew a system from alerts' },
  'webhook.replay': { vi: 'đã gửi lại các cảnh báo chưa tới hệ thống', en: 'sent alerts anew to the system' },
  'scorecard.change': { vi: 'đã chấm điểm đơn vị', en: 'marked the scorecard of' },
  'scorecard.import.change': { vi: 'đã nhập điểm từ tệp', en: 'imported scorecards' },
  'scorecard.download': { vi: 'đã tải phiếu chấm điểm của', en: 'downloaded the scorecard of' },
  'transactions.import': { vi: 'đã nhập số lượt giao dịch từ tệp', en: 'imported numbers of transactions' },
  'reference.create': { vi: 'đã thêm số liệu tham chiếu', en: 'added the reference' },
  'reference.change': { vi: 'đã sửa số liệu tham chiếu', en: 'changed the reference' },
  'person.sign-in': { vi: 'đã đăng nhập', en: 'signed in' },
  'person.sign-out-everywhere': { vi: 'đã đăng xuất khỏi mọi thiết bị', en: 'signed out everywhere' },
  'person.first-administrator': { vi: 'là người quản trị đầu tiên', en: 'became the first administrator' },
  'audit.download': { vi: 'đã tải nhật ký', en: 'downloaded the trail' },
};

/** What somebody did, or the bare name of a kind that has no words yet: nothing in the trail may be passed over. */
export const didIn = (lang: StaffLanguage, what: string): string => kinds[what]?.[lang] ?? `[${what}]`;

/** Whether the thing is somebody's own doing, so that naming it again says nothing. */
export const isOwnDoing = (what: string): boolean => what.startsWith('person.') && !/create|change|password/.test(what);

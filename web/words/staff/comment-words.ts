// Which sentences stand on the pages of comments? The inbox and one comment; each says what to do next and never who wrote it.
import type { CommentState, Solved } from '../../../functions/domain/comment.ts';
import type { CommentStep } from '../../../functions/domain/comment-history.ts';
import type { CommentKind } from '../../../functions/domain/comment-kind.ts';
import type { StaffLanguage } from './frame-words.ts';

type Did = CommentStep['did'][number];
export type Tab = 'waiting' | 'new' | 'assigned' | 'answered' | 'closed' | 'overdue';

type CommentWords = {
  title: string;
  titleOf(agency: string): string;
  finding(open: string, overdue: string, late: boolean): string;
  noneOpen: string;
  rule: string;
  waiting(many: string): string;
  all: string;
  tabs: Record<Tab, string>;
  tabsLabel: string;
  find: string;
  findHint: string;
  campaign: string;
  everyCampaign: string;
  owner: string;
  owners: { anybody: string; me: string; nobody: string; chosen: string };
  kind: string;
  anyKind: string;
  kinds: Record<CommentKind, string>;
  search: string;
  caption(many: string): string;
  columns: { comment: string; agency: string; due: string; state: string; owner: string };
  pick(excerpt: string): string;
  open: string;
  nobodyYet: string;
  due(days: number): string;
  answeredLate(days: number): string;
  states: Record<CommentState, string>;
  none: string;
  noneFound: string;
  assignTitle: string;
  assignTo: string;
  choosePerson: string;
  toNobody: string;
  assign: string;
  pickOne: string;
  assigned(many: string): string;
  assignedBut(done: string): string;
  conflict(excerpt: string, reason: string): string;
  rates: string;
  templates: string;
  received: string;
  dueOn: string;
  keptUntil: string;
  about: string;
  recognised(as: string): string;
  keptFromUnit: string;
  letGo: string;
  author: Record<Solved, string>;
  authorSilent: string;
  authorTitle: string;
  sent: string;
  draft: string;
  replied(who: string, when: string): string;
  work: string;
  reply: string;
  replyHint: string;
  replyShown: string;
  template: string;
  chooseTemplate: string;
  insert: string;
  take: string;
  save: string;
  answer: string;
  correct: string;
  close: string;
  reopen: string;
  readOnly: string;
  aboutTitle: string;
  aboutHint: string;
  release: string;
  releaseHint: string;
  saveAbout: string;
  yes: string;
  no: string;
  history: string;
  noHistory: string;
  did: Record<Did, string>;
  to(who: string): string;
  done: Record<string, string>;
};

export const commentWords: Record<StaffLanguage, CommentWords> = {
  vi: {
    title: 'Góp ý',
    titleOf: (agency) => `Góp ý về ${agency}`,
    finding: (open, overdue, late) =>
      `Còn ${open} góp ý chờ trả lời${late ? `, trong đó ${overdue} góp ý đã quá hạn.` : ', không có góp ý nào quá hạn.'}`,
    noneOpen: 'Không còn góp ý nào chờ trả lời.',
    rule: 'Góp ý trong ngày hiện từ sáng hôm sau; riêng góp ý về sách nhiễu, đòi tiền hiện ngay cho cấp trên. Đơn vị nhận góp ý theo từng nhóm từ 3 góp ý, hoặc chậm nhất sau 7 ngày.',
    waiting: (many) => `${many} góp ý đang chờ đủ nhóm để chuyển cho đơn vị.`,
    all: 'Tất cả',
    tabs: {
      waiting: 'Chờ trả lời',
      new: 'Mới',
      assigned: 'Đã phân công',
      answered: 'Đã trả lời',
      closed: 'Đã kết thúc',
      overdue: 'Quá hạn',
    },
    tabsLabel: 'Tình trạng góp ý',
    find: 'Tìm trong góp ý và câu trả lời',
    findHint: 'Gõ có dấu hay không dấu đều được',
    campaign: 'Đợt khảo sát',
    everyCampaign: 'Các đợt đang dùng',
    owner: 'Người xử lý',
    owners: { anybody: 'Bất kỳ ai', me: 'Của tôi', nobody: 'Chưa có ai', chosen: 'Người đã chọn' },
    kind: 'Về việc',
    anyKind: 'Mọi việc',
    kinds: {
      none: 'Việc phục vụ chung',
      harassment: 'Gây phiền hà, sách nhiễu',
      'extra-money': 'Đòi tiền, bồi dưỡng ngoài quy định',
      attitude: 'Thái độ phục vụ',
    },
    search: 'Tìm kiếm',
    caption: (many) => `${many} góp ý trên trang này`,
    columns: {
      comment: 'Góp ý',
      agency: 'Đơn vị được góp ý',
      due: 'Hạn trả lời',
      state: 'Tình trạng',
      owner: 'Người xử lý',
    },
    pick: (excerpt) => `Chọn góp ý: ${excerpt}`,
    open: 'Mở',
    nobodyYet: 'Chưa phân công',
    due: (days) => (days > 0 ? `còn ${days} ngày` : days === 0 ? 'hạn hôm nay' : `quá hạn ${-days} ngày`),
    answeredLate: (days) => `trả lời chậm ${days} ngày`,
    states: { received: 'Mới', 'in-review': 'Đang xử lý', answered: 'Đã trả lời', closed: 'Đã kết thúc' },
    none: 'Chưa có góp ý nào. Góp ý của người dân sẽ hiện ở đây từ sáng hôm sau.',
    noneFound: 'Không có góp ý nào khớp. Xin bỏ bớt điều kiện hoặc chọn mục khác.',
    assignTitle: 'Phân công các góp ý đã chọn',
    assignTo: 'Giao cho',
    choosePerson: 'Chọn người xử lý',
    toNobody: 'Bỏ phân công',
    assign: 'Phân công',
    pickOne: 'Xin chọn ít nhất một góp ý.',
    assigned: (many) => `Đã phân công ${many} góp ý.`,
    assignedBut: (done) => `Đã phân công ${done} góp ý; các góp ý sau chưa phân công được:`,
    conflict: (excerpt, reason) => `“${excerpt}”: ${reason}`,
    rates: 'Tỷ lệ trả lời',
    templates: 'Mẫu trả lời',
    received: 'Ngày nhận',
    dueOn: 'Hạn trả lời',
    keptUntil: 'Lưu đến hết ngày',
    about: 'Về việc',
    recognised: (as) => `Khi nhận được xếp vào: ${as}`,
    keptFromUnit: 'Đơn vị được góp ý không thấy góp ý này.',
    letGo: 'Đã cho đơn vị được góp ý xem.',
    author: { yes: 'Đã giải quyết', partly: 'Giải quyết một phần', no: 'Chưa giải quyết' },
    authorSilent: 'Người góp ý chưa cho biết câu trả lời đã giải quyết được việc chưa.',
    authorTitle: 'Ý kiến của người góp ý về câu trả lời',
    sent: 'Câu trả lời đã gửi',
    draft: 'Bản nháp, người góp ý chưa thấy',
    replied: (who, when) => `${who}, ${when}`,
    work: 'Xử lý',
    reply: 'Nội dung trả lời',
    replyHint: 'Người góp ý đọc bằng mã tra cứu. Xin không ghi tên, số điện thoại riêng của ai.',
    replyShown: 'Sửa nội dung ở đây thì người góp ý thấy ngay bản mới.',
    template: 'Mẫu trả lời',
    chooseTemplate: 'Chọn mẫu',
    insert: 'Chèn mẫu vào nội dung',
    take: 'Tôi nhận xử lý',
    save: 'Lưu, chưa gửi',
    answer: 'Gửi trả lời',
    correct: 'Lưu bản sửa',
    close: 'Kết thúc',
    reopen: 'Mở lại để xử lý tiếp',
    readOnly: 'Ông/Bà xem được góp ý này nhưng không có quyền xử lý.',
    aboutTitle: 'Góp ý về việc gì, đơn vị có được xem không',
    aboutHint:
      'Góp ý về thái độ, sách nhiễu, đòi tiền do cấp trên xử lý. Nếu máy xếp nhầm, xin chọn lại; đơn vị sẽ thấy góp ý về việc phục vụ chung.',
    release: 'Cho đơn vị được góp ý xem góp ý này',
    releaseHint: 'Chỉ nên cho xem khi không lộ người góp ý.',
    saveAbout: 'Lưu',
    yes: 'Có',
    no: 'Không',
    history: 'Quá trình xử lý',
    noHistory: 'Chưa ai xử lý góp ý này.',
    did: {
      assigned: 'phân công',
      unassigned: 'bỏ phân công',
      'taken-up': 'đưa vào xử lý',
      drafted: 'viết nháp câu trả lời',
      answered: 'gửi câu trả lời',
      closed: 'kết thúc',
      reopened: 'mở lại',
      corrected: 'sửa câu trả lời đã gửi',
      kind: 'xếp lại góp ý về việc gì',
      released: 'cho đơn vị được góp ý xem',
      withheld: 'thôi cho đơn vị được góp ý xem',
    },
    to: (who) => `cho ${who}`,
    done: {
      saved: 'Đã lưu.',
      taken: 'Ông/Bà đã nhận xử lý góp ý này.',
      answered: 'Đã gửi câu trả lời. Người góp ý đọc được bằng mã tra cứu.',
      closed: 'Đã kết thúc góp ý.',
      reopened: 'Đã mở lại góp ý.',
      about: 'Đã lưu.',
    },
  },
  en: {
    title: 'Comments',
    titleOf: (agency) => `A comment on ${agency}`,
    finding: (open, overdue, late) =>
      `${open} comments wait for a reply, ${late ? `${overdue} of them overdue.` : 'none of them overdue.'}`,
    noneOpen: 'No comment waits for a reply.',
    rule: 'Comments of a day show from the next morning; those on harassment or money show at once to the level above. A unit is given its comments three or more together, or after 7 days at the latest.',
    waiting: (many) => `${many} comments wait for others before their unit is given them.`,
    all: 'All',
    tabs: {
      waiting: 'Waiting',
      new: 'New',
      assigned: 'Assigned',
      answered: 'Answered',
      closed: 'Closed',
      overdue: 'Overdue',
    },
    tabsLabel: 'State of comments',
    find: 'Find in comments and replies',
    findHint: 'With or without accents',
    campaign: 'Campaign',
    everyCampaign: 'Campaigns in use',
    owner: 'Handled by',
    owners: { anybody: 'Anybody', me: 'Me', nobody: 'Nobody yet', chosen: 'Whoever was chosen' },
    kind: 'About',
    anyKind: 'Anything',
    kinds: {
      none: 'The service in general',
      harassment: 'Harassment',
      'extra-money': 'Money beyond the official fees',
      attitude: 'Attitude',
    },
    search: 'Search',
    caption: (many) => `${many} comments on this page`,
    columns: { comment: 'Comment', agency: 'Agency', due: 'Reply due', state: 'State', owner: 'Handled by' },
    pick: (excerpt) => `Choose the comment: ${excerpt}`,
    open: 'Open',
    nobodyYet: 'Not assigned',
    due: (days) => {
      const many = `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'}`;
      return days > 0 ? `${many} left` : days === 0 ? 'due today' : `${many} overdue`;
    },
    answeredLate: (days) => `answered ${days} ${days === 1 ? 'day' : 'days'} late`,
    states: { received: 'New', 'in-review': 'Being handled', answered: 'Answered', closed: 'Closed' },
    none: 'There are no comments yet. They show here from the morning after they came.',
    noneFound: 'No comment fits. Leave out a condition, or choose another tab.',
    assignTitle: 'Assign the chosen comments',
    assignTo: 'To',
    choosePerson: 'Choose a person',
    toNobody: 'Take the assignment away',
    assign: 'Assign',
    pickOne: 'Choose one comment at least.',
    assigned: (many) => `${many} comments were assigned.`,
    assignedBut: (done) => `${done} comments were assigned; these could not be:`,
    conflict: (excerpt, reason) => `“${excerpt}”: ${reason}`,
    rates: 'Reply rates',
    templates: 'Reply templates',
    received: 'Received',
    dueOn: 'Reply due',
    keptUntil: 'Kept until',
    about: 'About',
    recognised: (as) => `Taken at first for: ${as}`,
    keptFromUnit: 'The agency it is about does not see it.',
    letGo: 'The agency it is about may see it.',
    author: { yes: 'Solved', partly: 'Partly solved', no: 'Not solved' },
    authorSilent: 'Its author has not said whether the reply solved the matter.',
    authorTitle: 'What its author says of the reply',
    sent: 'The reply as sent',
    draft: 'A draft, which its author does not see',
    replied: (who, when) => `${who}, ${when}`,
    work: 'Handle it',
    reply: 'Reply',
    replyHint: 'Its author reads it with the look-up code. Leave out names and private telephone numbers.',
    replyShown: 'What you change here its author sees at once.',
    template: 'Reply template',
    chooseTemplate: 'Choose a template',
    insert: 'Insert the template',
    take: 'I take it',
    save: 'Save, do not send yet',
    answer: 'Send the reply',
    correct: 'Save the correction',
    close: 'Close',
    reopen: 'Reopen',
    readOnly: 'You can read this comment but not handle it.',
    aboutTitle: 'What it is about, and whether the agency may see it',
    aboutHint:
      'Comments on attitude, harassment and money are for the level above. Where the machine was wrong, choose again; comments on the service in general are shown to the agency.',
    release: 'Let the agency see this comment',
    releaseHint: 'Only where it does not give its author away.',
    saveAbout: 'Save',
    yes: 'Yes',
    no: 'No',
    history: 'What was done',
    noHistory: 'Nobody has handled this comment yet.',
    did: {
      assigned: 'assigned it',
      unassigned: 'took the assignment away',
      'taken-up': 'took it up',
      drafted: 'drafted a reply',
      answered: 'sent the reply',
      closed: 'closed it',
      reopened: 'reopened it',
      corrected: 'corrected the reply',
      kind: 'changed what it is about',
      released: 'let the agency see it',
      withheld: 'no longer lets the agency see it',
    },
    to: (who) => `to ${who}`,
    done: {
      saved: 'Saved.',
      taken: 'You took this comment.',
      answered: 'The reply was sent. Its author reads it with the look-up code.',
      closed: 'The comment was closed.',
      reopened: 'The comment was reopened.',
      about: 'Saved.',
    },
  },
};

const longestExcerpt = 120;

/** The first words of a comment on one line. */
export function excerptOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longestExcerpt ? line : `${line.slice(0, longestExcerpt).replace(/\s+\S*$/, '')}…`;
}

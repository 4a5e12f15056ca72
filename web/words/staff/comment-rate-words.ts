// Which sentences stand beside the rates of comments? What each is a share of, and what they cannot say.
import type { StaffLanguage } from './frame-words.ts';

type CommentRateWords = {
  title: string;
  finding(title: string, day: string): string;
  onTimeIs(percent: string, count: string, of: string): string;
  onTimeNone: string;
  satisfiedIs(percent: string, count: string, of: string): string;
  satisfiedNone: string;
  noCampaign: string;
  none: string;
  choose: string;
  show: string;
  caption: string;
  agency: string;
  comments: string;
  onTime: string;
  satisfied: string;
  partlyNo(partly: string, no: string): string;
  notDue: string;
  nobodySaid: string;
  of(count: string, all: string): string;
  method: string;
  representativeness: string;
  seen: string;
};

export const commentRateWords: Record<StaffLanguage, CommentRateWords> = {
  vi: {
    title: 'Tỷ lệ trả lời góp ý',
    finding: (title, day) => `${title}, tính đến ngày ${day}`,
    onTimeIs: (percent, count, of) => `${percent} góp ý đến hạn đã được trả lời đúng hạn (${count}/${of}).`,
    onTimeNone: 'Chưa có góp ý nào đến hạn trả lời.',
    satisfiedIs: (percent, count, of) =>
      `${percent} người cho biết câu trả lời đã giải quyết được việc (${count}/${of} người có ý kiến).`,
    satisfiedNone: 'Chưa có ai cho biết câu trả lời đã giải quyết được việc hay chưa.',
    noCampaign: 'Chưa có đợt khảo sát nào để tính tỷ lệ.',
    none: 'Đợt khảo sát này chưa có góp ý nào. Tỷ lệ sẽ hiện ở đây khi có góp ý đến hạn.',
    choose: 'Đợt khảo sát',
    show: 'Xem',
    caption: 'Theo từng đơn vị được góp ý',
    agency: 'Đơn vị',
    comments: 'Số góp ý',
    onTime: 'Trả lời đúng hạn',
    satisfied: 'Đã giải quyết',
    partlyNo: (partly, no) => `một phần: ${partly}, chưa: ${no}`,
    notDue: 'chưa có góp ý đến hạn',
    nobodySaid: 'chưa có ý kiến',
    of: (count, all) => `${count}/${all}`,
    method:
      'Trả lời đúng hạn: số góp ý được trả lời trước hoặc trong ngày hẹn, chia cho số góp ý đã qua ngày hẹn. Đã giải quyết: số người chọn “Đã giải quyết”, chia cho số người có ý kiến về câu trả lời; người không có ý kiến không được tính là hài lòng. Cách tính này khác Quyết định 766/QĐ-TTg, nơi người không phản hồi được tính là hài lòng.',
    representativeness:
      'Số liệu tính trên các góp ý mà người dân, tổ chức tự nguyện gửi, không phải mẫu chọn ngẫu nhiên; không suy rộng cho toàn bộ người dân và không thay thế Chỉ số SIPAS do Bộ Nội vụ công bố.',
    seen: 'Chỉ gồm các góp ý mà Ông/Bà được xem.',
  },
  en: {
    title: 'Reply rates',
    finding: (title, day) => `${title}, as of ${day}`,
    onTimeIs: (percent, count, of) => `${percent} of the comments due were answered in time (${count}/${of}).`,
    onTimeNone: 'No reply is due yet.',
    satisfiedIs: (percent, count, of) => `${percent} of those who said so were helped by the reply (${count}/${of}).`,
    satisfiedNone: 'Nobody has said yet whether the reply solved the matter.',
    noCampaign: 'There is no campaign to work rates out of.',
    none: 'This campaign has no comments yet. Rates show here once replies are due.',
    choose: 'Campaign',
    show: 'Show',
    caption: 'By agency',
    agency: 'Agency',
    comments: 'Comments',
    onTime: 'Answered in time',
    satisfied: 'Solved',
    partlyNo: (partly, no) => `partly: ${partly}, no: ${no}`,
    notDue: 'none due yet',
    nobodySaid: 'nobody said',
    of: (count, all) => `${count}/${all}`,
    method:
      'Answered in time: comments answered by the promised day, divided by the comments whose day is over. Solved: authors who said “solved”, divided by all who said anything of the reply; who said nothing is not taken for satisfied. Decision 766/QĐ-TTg counts them as satisfied, so its figure is another.',
    representativeness:
      'Of the comments that people chose to send; not a random sample, not generalisable to all citizens, and no replacement for the SIPAS published by the Ministry of Home Affairs.',
    seen: 'Only of the comments that you may see.',
  },
};

// Which sentences stand around moving, renaming, closing, merging and splitting agencies: what to give, and what will happen?
import type { StaffLanguage } from './frame-words.ts';

export const changeKinds = ['move', 'rename', 'close', 'merge', 'split'] as const;
export type ChangeKind = (typeof changeKinds)[number];

type ChangeWords = {
  button: Record<ChangeKind, string>;
  title: (kind: ChangeKind, name: string) => string;
  lead: Record<ChangeKind, string>;
  untouched(seen: string): string;
  look: string;
  seen: string;
  carryOut: string;
  carrying: string;
  back: string;
  from: string;
  fromHint: string;
  dayNeeded: string;
  // Move
  parentHint: (now: string) => string;
  lineHint: (now: string) => string;
  correction: string;
  correctionHint: string;
  nothingMoved: string;
  willMove: (name: string, day: string) => string;
  willCorrect: (name: string) => string;
  toParent: (now: string, next: string) => string;
  toLine: (now: string, next: string) => string;
  goesAlong: (units: number) => string;
  before: string;
  correctedBefore: string;
  // Rename
  newName: string;
  renameHint: string;
  willRename: (day: string, now: string, next: string) => string;
  nameKept: (name: string) => string;
  sameName: string;
  // Close
  lastDay: string;
  lastDayHint: string;
  willClose: (name: string, day: string) => string;
  // Merge
  with: string;
  withHint: string;
  others: string;
  othersHint: string;
  noOther: string;
  into: string;
  intoNew: string;
  intoExisting: string;
  heir: string;
  heirHint: string;
  heirNeeded: string;
  heirName: string;
  heirNameHint: string;
  keepPoints: string;
  keepPointsHint: string;
  willMerge: (names: string[], heir: string, day: string) => string;
  // Split
  part: (n: number) => string;
  partChoice: string;
  unitsTo: string;
  unitsHint: string;
  pointsTo: string;
  pointsHint: string;
  stops: string;
  choose: string;
  morePart: string;
  willSplit: (name: string, heirs: string[], day: string) => string;
  // What will happen
  ends: (name: string, day: string) => string;
  unitsMove: (names: string[], many: number) => string;
  pointsMove: (many: number) => string;
  pointsStop: (codes: string[], many: number) => string;
  noPoints: string;
  campaignsCover: (titles: string[]) => string;
  campaignsEmptied: (titles: string[]) => string;
  stays: string;
};

const listed = (names: string[], many: number, more: string) =>
  names.join(', ') + (many > names.length ? ` ${more} ${many - names.length}` : '');

export const changeWords: Record<StaffLanguage, ChangeWords> = {
  vi: {
    button: {
      move: 'Chuyển cấp trên',
      rename: 'Đổi tên',
      close: 'Ngừng hoạt động',
      merge: 'Sáp nhập',
      split: 'Chia tách',
    },
    title: (kind, name) =>
      ({
        move: `Chuyển ${name} sang cấp trên khác`,
        rename: `Đổi tên ${name}`,
        close: `Ngừng hoạt động: ${name}`,
        merge: `Sáp nhập ${name} với đơn vị khác`,
        split: `Chia tách ${name}`,
      })[kind],
    lead: {
      move: 'Từ một ngày, đơn vị trực thuộc cấp trên mới. Phiếu trả lời trước ngày đó vẫn tính cho cấp trên cũ.',
      rename: 'Từ một ngày, đơn vị mang tên mới. Tên cũ được giữ lại cùng ngày đổi.',
      close: 'Ghi ngày hoạt động cuối cùng. Số liệu đã có được giữ nguyên.',
      merge:
        'Các đơn vị sáp nhập ngừng hoạt động; một đơn vị tiếp nối nhận đơn vị trực thuộc và điểm đặt mã QR của chúng.',
      split: 'Đơn vị ngừng hoạt động; các đơn vị mới nhận đơn vị trực thuộc và điểm đặt mã QR.',
    },
    untouched: (seen) => `${seen === '' ? 'Để trống' : seen} khi Ông/Bà bắt đầu; sẽ giữ theo bản đang lưu`,
    look: 'Xem trước',
    seen: 'Những việc sẽ diễn ra',
    carryOut: 'Thực hiện',
    carrying: 'Đang thực hiện…',
    back: 'Sửa lại',
    from: 'Từ ngày',
    fromHint: 'Ngày quyết định có hiệu lực',
    dayNeeded: 'Xin nhập ngày.',
    parentHint: (now) => `Hiện nay: ${now}. Để trống nếu không đổi; gõ mã hoặc tên, không cần dấu.`,
    lineHint: (now) => `Hiện nay: ${now}. Để trống nếu không đổi.`,
    correction: 'Đây là sửa sai: đơn vị vốn đã trực thuộc nơi này từ trước',
    correctionHint: 'Khi đó phiếu trả lời đã có cũng được tính lại cho cấp trên đúng, không cần nhập ngày.',
    nothingMoved: 'Xin nhập cấp trên mới, theo địa bàn hoặc theo ngành.',
    willMove: (name, day) => `Từ ngày ${day}, ${name} được chuyển.`,
    willCorrect: (name) => `Nơi trực thuộc của ${name} được sửa lại cho đúng, cả với thời gian trước đây.`,
    toParent: (now, next) => `Theo địa bàn: từ ${now} sang ${next}.`,
    toLine: (now, next) => `Theo ngành, lĩnh vực: từ ${now} sang ${next}.`,
    goesAlong: (units) =>
      units === 0
        ? 'Các điểm đặt mã QR của đơn vị giữ nguyên; mã đã in vẫn dùng được.'
        : `${units.toLocaleString('vi-VN')} đơn vị trực thuộc đi theo. Các điểm đặt mã QR giữ nguyên; mã đã in vẫn dùng được.`,
    before: 'Phiếu trả lời trước ngày đó vẫn tính cho cấp trên cũ.',
    correctedBefore: 'Phiếu trả lời đã có được tính lại cho cấp trên đúng.',
    newName: 'Tên mới',
    renameHint: 'Không muộn hơn hôm nay',
    willRename: (day, now, next) => `Từ ngày ${day}, “${now}” mang tên “${next}”.`,
    nameKept: (name) => `Báo cáo cho thời gian trước đó vẫn ghi tên “${name}”.`,
    sameName: 'Tên mới giống tên đang dùng.',
    lastDay: 'Ngày hoạt động cuối cùng',
    lastDayHint: 'Hết ngày này các điểm đặt mã QR của đơn vị ngừng nhận phiếu.',
    willClose: (name, day) => `${name} hoạt động đến hết ngày ${day}.`,
    with: 'Các đơn vị cùng cấp cùng sáp nhập',
    withHint: 'Đơn vị đang mở trang này luôn nằm trong số đó.',
    others: 'Đơn vị khác cùng sáp nhập',
    othersHint: 'Mỗi dòng một mã hoặc tên đầy đủ',
    noOther: 'Xin chọn ít nhất một đơn vị cùng sáp nhập.',
    into: 'Đơn vị tiếp nối',
    intoNew: 'Thành lập đơn vị mới',
    intoExisting: 'Nhập vào một đơn vị đang có',
    heir: 'Đơn vị đang có',
    heirHint: 'Gõ mã hoặc tên. Không chọn đơn vị này trong số các đơn vị sáp nhập.',
    heirNeeded: 'Xin chọn đơn vị tiếp nối.',
    heirName: 'Tên đơn vị mới',
    heirNameHint: 'Chỉ cần khi thành lập đơn vị mới',
    keepPoints: 'Điểm đặt mã QR chuyển sang đơn vị tiếp nối',
    keepPointsHint: 'Mã đã in vẫn dùng được. Bỏ chọn: các điểm ngừng cùng đơn vị cũ.',
    willMerge: (names, heir, day) => `Từ ngày ${day}, ${names.join(', ')} sáp nhập thành ${heir}.`,
    part: (n) => `Đơn vị mới thứ ${n}`,
    partChoice: 'Đơn vị mới',
    unitsTo: 'Đơn vị trực thuộc về đâu?',
    unitsHint: 'Mỗi đơn vị đang hoạt động phải thuộc một đơn vị mới.',
    pointsTo: 'Điểm đặt mã QR về đâu?',
    pointsHint: 'Điểm không giao cho đơn vị nào sẽ ngừng.',
    stops: 'ngừng',
    choose: 'Xin chọn',
    morePart: 'Chia thành nhiều đơn vị hơn',
    willSplit: (name, heirs, day) => `Từ ngày ${day}, ${name} chia thành ${heirs.join(', ')}.`,
    ends: (name, day) => `${name} hoạt động đến hết ngày ${day}; số liệu đã có giữ nguyên dưới tên này.`,
    unitsMove: (names, many) =>
      `${many.toLocaleString('vi-VN')} đơn vị trực thuộc chuyển theo: ${listed(names, many, 'và')}${many > names.length ? ' đơn vị khác' : ''}.`,
    pointsMove: (many) => `${many.toLocaleString('vi-VN')} điểm đặt mã QR chuyển theo; mã đã in vẫn dùng được.`,
    pointsStop: (codes, many) =>
      `${many.toLocaleString('vi-VN')} điểm đặt mã QR ngừng nhận phiếu: ${listed(codes, many, 'và')}${many > codes.length ? ' điểm khác' : ''}.`,
    noPoints: 'Không có điểm đặt mã QR nào thay đổi.',
    campaignsCover: (titles) => `Đợt khảo sát tự bao gồm đơn vị tiếp nối: ${titles.join(', ')}.`,
    campaignsEmptied: (titles) => `Xin lưu ý: đợt khảo sát không còn điểm nào: ${titles.join(', ')}.`,
    stays: 'Quyền của người dùng đối với đơn vị cũ không tự chuyển sang; xin cấp lại quyền cho đơn vị tiếp nối.',
  },
  en: {
    button: { move: 'Move', rename: 'Rename', close: 'Close', merge: 'Merge', split: 'Split' },
    title: (kind, name) =>
      ({
        move: `Move ${name}`,
        rename: `Rename ${name}`,
        close: `Close ${name}`,
        merge: `Merge ${name} with others`,
        split: `Split ${name}`,
      })[kind],
    lead: {
      move: 'From a day on the agency hangs under another. What was answered before counts where it hung then.',
      rename: 'From a day on it has another name. The former one is kept with its day.',
      close: 'Its last day. Figures that are there stay.',
      merge: 'Those merged cease; one agency continues them and takes over the agencies and QR points under them.',
      split: 'The agency ceases; new ones take over the agencies and QR points under it.',
    },
    untouched: (seen) => `${seen === '' ? 'Empty' : seen} when you began; it stays as stored`,
    look: 'Preview',
    seen: 'What will happen',
    carryOut: 'Carry out',
    carrying: 'Carrying out…',
    back: 'Change',
    from: 'From',
    fromHint: 'The day from which the decision holds',
    dayNeeded: 'Enter a day.',
    parentHint: (now) => `Now: ${now}. Leave it empty to change nothing; type a code or a name.`,
    lineHint: (now) => `Now: ${now}. Leave it empty to change nothing.`,
    correction: 'This is a correction: it has hung there all along',
    correctionHint: 'Then responses that are there are recounted too, and no day is needed.',
    nothingMoved: 'Name the next agency above, by territory or by line.',
    willMove: (name, day) => `From ${day} ${name} is moved.`,
    willCorrect: (name) => `The place of ${name} is corrected, for former days too.`,
    toParent: (now, next) => `By territory: from ${now} to ${next}.`,
    toLine: (now, next) => `By line: from ${now} to ${next}.`,
    goesAlong: (units) =>
      units === 0
        ? 'Its QR points stay; printed codes go on working.'
        : `${units} agencies under it go along. QR points stay; printed codes go on working.`,
    before: 'What was answered before counts where it hung then.',
    correctedBefore: 'Responses that are there are recounted.',
    newName: 'New name',
    renameHint: 'Not after today',
    willRename: (day, now, next) => `From ${day} “${now}” is called “${next}”.`,
    nameKept: (name) => `Reports of days before go on saying “${name}”.`,
    sameName: 'The new name is the present one.',
    lastDay: 'Last day',
    lastDayHint: 'After this day its QR points take no more responses.',
    willClose: (name, day) => `The last day of ${name} is ${day}.`,
    with: 'Agencies beside it that are merged too',
    withHint: 'The agency of this page is always one of them.',
    others: 'Other agencies that are merged too',
    othersHint: 'One code or full name a line',
    noOther: 'Choose at least one more agency.',
    into: 'Which agency continues them?',
    intoNew: 'A new one',
    intoExisting: 'One that is there',
    heir: 'The agency that is there',
    heirHint: 'Its code or name. It must not be among those that are merged.',
    heirNeeded: 'Name the agency that continues them.',
    heirName: 'Name of the new agency',
    heirNameHint: 'Only for a new one',
    keepPoints: 'QR points go on under the agency that continues them',
    keepPointsHint: 'Printed codes go on working. Without it the points stop with their agency.',
    willMerge: (names, heir, day) => `From ${day} ${names.join(', ')} are merged into ${heir}.`,
    part: (n) => `New agency ${n}`,
    partChoice: 'New agency',
    unitsTo: 'Whose do the agencies under it become?',
    unitsHint: 'Every open one must become somebody’s.',
    pointsTo: 'Whose do the QR points become?',
    pointsHint: 'Points that become nobody’s stop.',
    stops: 'stops',
    choose: 'Choose',
    morePart: 'Split into more',
    willSplit: (name, heirs, day) => `From ${day} ${name} is split into ${heirs.join(', ')}.`,
    ends: (name, day) => `The last day of ${name} is ${day}; its figures stay under its name.`,
    unitsMove: (names, many) =>
      `${many} agencies under it go along: ${listed(names, many, 'and')}${many > names.length ? ' more' : ''}.`,
    pointsMove: (many) => `${many} QR points go along; printed codes go on working.`,
    pointsStop: (codes, many) =>
      `${many} QR points take no more responses: ${listed(codes, many, 'and')}${many > codes.length ? ' more' : ''}.`,
    noPoints: 'No QR point changes.',
    campaignsCover: (titles) => `Campaigns that will cover it: ${titles.join(', ')}.`,
    campaignsEmptied: (titles) => `Mind: campaigns that have no point left: ${titles.join(', ')}.`,
    stays: 'Roles held over the former agency do not pass on; give them anew over the one that continues it.',
  },
};

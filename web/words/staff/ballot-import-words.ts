// Which sentences stand on the page where ballots come in from a file?
import type { StaffLanguage } from './frame-words.ts';

type BallotImportWords = {
  title: string;
  lead: string;
  template: string;
  templateExcel: string;
  templateCsv: string;
  file: string;
  fileHint: string;
  sheet: string;
  sheetHint: string;
  look: string;
  bring: string;
  needFile: string;
  otherFile: string;
  seen: (accepted: string, already: string) => string;
  seenMore: string;
  kept: (name: string) => string;
  chooseAgain: string;
  faults: (many: string) => string;
  faultsLead: string;
  rows: string;
  row: string;
  column: string;
  fault: string;
  place: string;
  day: string;
  channel: string;
  answered: string;
  done: (accepted: string, already: string) => string;
};

export const ballotImportWords: Record<StaffLanguage, BallotImportWords> = {
  vi: {
    title: 'Nhập phiếu từ tệp',
    lead: 'Mỗi dòng là một phiếu. Xin xem trước rồi mới nhập: chỉ khi mọi dòng đều đúng thì mới có phiếu được lưu. Gửi lại cùng một tệp không làm tăng số phiếu.',
    template: 'Tải tệp mẫu của phiếu hỏi này',
    templateExcel: 'Tệp mẫu Excel',
    templateCsv: 'Tệp mẫu CSV',
    file: 'Tệp phiếu',
    fileHint: 'Excel (.xlsx) hoặc CSV Unicode, nhiều nhất 4 MB.',
    sheet: 'Tên trang tính',
    sheetHint: 'Để trống: trang đầu tiên của sổ Excel.',
    look: 'Xem trước',
    bring: 'Nhập',
    needFile: 'Xin chọn tệp.',
    otherFile: 'Chỉ nhận tệp Excel (.xlsx) hoặc CSV (.csv): xin lưu lại ở dạng đó.',
    seen: (accepted, already) =>
      `Tệp đọc được, mọi dòng đều đúng. Nếu nhập: ${accepted} phiếu mới; ${already} phiếu đã có từ trước, không thêm lần nữa. Chưa có gì được lưu.`,
    seenMore: 'Dưới đây là các dòng đầu, như sẽ được lưu.',
    kept: (name) => `Tệp vừa xem (${name}) được giữ sẵn trong trang này: bấm “Nhập” là xong, không phải chọn lại.`,
    chooseAgain: 'Tệp lớn nên trang không giữ lại: khi bấm “Nhập”, xin chọn lại đúng tệp vừa xem.',
    faults: (many) => `Chưa nhập được: ${many} chỗ cần sửa trong tệp`,
    faultsLead: 'Chưa có phiếu nào được lưu. Xin sửa tệp rồi gửi lại.',
    rows: 'Các dòng đầu, như sẽ được lưu',
    row: 'Dòng',
    column: 'Cột',
    fault: 'Cần sửa',
    place: 'Nơi trả lời',
    day: 'Ngày trả lời',
    channel: 'Hình thức',
    answered: 'Số câu có trả lời',
    done: (accepted, already) => `Đã nhập ${accepted} phiếu mới; ${already} phiếu đã có từ trước.`,
  },
  en: {
    title: 'Import forms from a file',
    lead: 'Each row is one form. Preview first: nothing is stored until every row is right. The same file sent again adds nothing.',
    template: 'A template for this questionnaire',
    templateExcel: 'Excel template',
    templateCsv: 'CSV template',
    file: 'File of forms',
    fileHint: 'Excel (.xlsx) or CSV in Unicode, at most 4 MB.',
    sheet: 'Name of the sheet',
    sheetHint: 'Leave it empty for the first sheet of the workbook.',
    look: 'Preview',
    bring: 'Import',
    needFile: 'Choose a file.',
    otherFile: 'Only Excel (.xlsx) or CSV (.csv) is taken: save it again as one of them.',
    seen: (accepted, already) =>
      `The file was read and every row is right. Importing it gives ${accepted} new forms; ${already} are there already and are not added again. Nothing has been stored.`,
    seenMore: 'Below are the first rows as they will be stored.',
    kept: (name) =>
      `The file you looked at (${name}) is kept in this page: press “Import”, no need to choose it again.`,
    chooseAgain:
      'The file is large, so the page does not keep it: when you press “Import”, choose the same file again.',
    faults: (many) => `Not imported: ${many} things to mend in the file`,
    faultsLead: 'Nothing has been stored. Mend the file and send it again.',
    rows: 'The first rows as they will be stored',
    row: 'Row',
    column: 'Column',
    fault: 'To mend',
    place: 'Where answered',
    day: 'Day of answering',
    channel: 'How',
    answered: 'Questions answered',
    done: (accepted, already) => `Imported ${accepted} new forms; ${already} were there already.`,
  },
};

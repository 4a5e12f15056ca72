// What is said about a file that cannot be imported? Sentences for the clerk who made it: what is wrong, and what to do in the spreadsheet.

export type ImportWords = {
  'file.old-code': (code: string) => string;
  'file.not-unicode': string;
  'file.csv-unreadable': (reason: string) => string;
  'file.no-rows': string;
  'workbook.unreadable': string;
  'workbook.unpacked': (megabytes: number) => string;
  'workbook.cells': (cells: string) => string;
  'sheet.unknown': (sheets: string[]) => string;
  'sheet.not-in-csv': string;
  'sheet.merged': (range: string) => string;
  'sheet.second-heading': string;
  'cell.error': (value: string) => string;
  'cell.no-result': string;
  'column.unnamed': (letter: string) => string;
  'column.twice': string;
  'row.length': (cells: number, columns: number) => string;
};

const vi: ImportWords = {
  'file.old-code': (code) => `Tệp dùng bảng mã cũ (${code}), xin lưu lại bằng Unicode`,
  'file.not-unicode': 'Không đọc được chữ trong tệp, xin lưu lại bằng Unicode (trong Excel: CSV UTF-8)',
  'file.csv-unreadable': (reason) => `Không đọc được tệp CSV: ${reason}`,
  'file.no-rows': 'Tệp không có dòng dữ liệu nào',
  'workbook.unreadable': 'Không đọc được sổ tính: xin mở bằng Excel và lưu lại dạng .xlsx, không đặt mật khẩu',
  'workbook.unpacked': (megabytes) =>
    `Sổ tính khi giải nén lớn hơn ${megabytes} MB: xin chia thành nhiều tệp, bỏ hình ảnh và các trang không dùng`,
  'workbook.cells': (cells) => `Trang tính có hơn ${cells} ô: xin chia thành nhiều tệp, xóa các dòng, cột thừa`,
  'sheet.unknown': (sheets) => `Sổ tính không có trang này; các trang có trong sổ: ${sheets.join(', ')}`,
  'sheet.not-in-csv': 'Chỉ sổ tính .xlsx mới có nhiều trang; tệp CSV thì không',
  'sheet.merged': (range) =>
    `Các ô ${range} đang được gộp: xin bỏ gộp ô, để dòng 1 là tên cột và mỗi dòng sau là một bản ghi`,
  'sheet.second-heading':
    'Dòng này giống dòng tiêu đề thứ hai: xin chỉ để một dòng tên cột ở dòng 1, dữ liệu bắt đầu từ dòng 2',
  'cell.error': (value) => `Ô báo lỗi ${value}: xin sửa công thức, hoặc xóa trắng ô`,
  'cell.no-result': 'Ô có công thức nhưng chưa có kết quả: xin mở tệp bằng Excel, lưu lại rồi gửi',
  'column.unnamed': (letter) => `Cột ${letter} có dữ liệu nhưng không có tên ở dòng 1`,
  'column.twice': 'Tên cột này có hai lần',
  'row.length': (cells, columns) => `Dòng có ${cells} ô, dòng tiêu đề có ${columns}: xin xem lại dấu phân cách`,
};

const en: ImportWords = {
  'file.old-code': (code) => `The file is in an old code (${code}); please save it again as Unicode`,
  'file.not-unicode': 'The letters in the file cannot be read; please save it again as Unicode (in Excel: CSV UTF-8)',
  'file.csv-unreadable': (reason) => `The CSV cannot be read: ${reason}`,
  'file.no-rows': 'The file has no rows of data',
  'workbook.unreadable':
    'The workbook cannot be read: please open it in Excel and save it as .xlsx, without a password',
  'workbook.unpacked': (megabytes) =>
    `Unpacked, the workbook is larger than ${megabytes} MB: please split it, and leave out pictures and unused sheets`,
  'workbook.cells': (cells) =>
    `The sheet has more than ${cells} cells: please split it, and delete rows and columns that are not needed`,
  'sheet.unknown': (sheets) => `The workbook has no such sheet; it has: ${sheets.join(', ')}`,
  'sheet.not-in-csv': 'Only an .xlsx workbook has several sheets; a CSV has none',
  'sheet.merged': (range) =>
    `The cells ${range} are merged: please unmerge them, so that row 1 names the columns and each further row is one record`,
  'sheet.second-heading':
    'This row looks like a second heading: please keep one row of column names, row 1, and begin the data in row 2',
  'cell.error': (value) => `The cell shows the error ${value}: please mend the formula, or clear the cell`,
  'cell.no-result': 'The cell has a formula without a result: please open the file in Excel, save it and send it again',
  'column.unnamed': (letter) => `Column ${letter} has data but no name in row 1`,
  'column.twice': 'This column is there twice',
  'row.length': (cells, columns) => `The row has ${cells} cells, the heading ${columns}: please look at the separators`,
};

/** The sentences of a language; Vietnamese where there are none yet. */
export const importWordsIn = (lang: string | undefined): ImportWords => (lang === 'en' ? en : vi);

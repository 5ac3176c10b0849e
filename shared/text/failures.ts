import { formatDate } from './dates';
import type { Failure } from '../contract/failure';
import { findRegister } from '../registers/registers';
import { findField } from '../roster/fields';
import type { Language } from './language';
import { describeWorkspaceProblem } from './workspace-problems';

/** A failure as one sentence: what happened, where, and what to do. */
export function describeFailure(failure: Failure, language: Language): string {
  return language === 'vi' ? inVietnamese(failure) : inEnglish(failure);
}

function fileName(path: string): string {
  return (
    path
      .split(/[\\/]/)
      .filter((part) => part !== '')
      .pop() ?? path
  );
}

function fieldName(id: string, language: Language): string {
  return findField(id)?.label[language] ?? id;
}

const noBoundaries = {
  'not-json': {
    vi: (name: string) =>
      `Tệp “${name}” không phải tệp ranh giới GeoJSON hoặc TopoJSON; hãy xin tệp đuôi .geojson hoặc .topojson, hoặc chuyển tệp Shapefile, KML sang GeoJSON bằng phần mềm bản đồ (QGIS).`,
    en: (name: string) =>
      `The file “${name}” holds no GeoJSON or TopoJSON boundaries; ask for a .geojson or .topojson file, or convert a Shapefile or KML to GeoJSON with a mapping program (QGIS).`,
  },
  'no-areas': {
    vi: (name: string) =>
      `Trong tệp “${name}” không có vùng nào có tên; cần tệp ranh giới mà mỗi xã, phường là một đa giác kèm tên.`,
    en: (name: string) =>
      `The file “${name}” holds no areas with names; it needs one polygon with a name for each commune.`,
  },
  'too-many-areas': {
    vi: (name: string) =>
      `Tệp “${name}” có quá nhiều vùng (giới hạn 5.000); hãy dùng tệp chỉ gồm các xã, phường của tỉnh.`,
    en: (name: string) =>
      `The file “${name}” holds too many areas (limit 5,000); use a file of the communes of the province alone.`,
  },
} as const;

function inVietnamese(failure: Failure): string {
  switch (failure.kind) {
    case 'cancelled':
      return 'Đã dừng theo yêu cầu; dữ liệu trước đó vẫn giữ nguyên.';
    case 'engine-stopped':
      return 'Bộ xử lý số liệu vừa dừng đột ngột và đã được khởi động lại; hãy thử lại.';
    case 'invalid-request':
      return `Yêu cầu không hợp lệ: ${failure.detail}.`;
    case 'no-roster':
      return 'Chưa mở danh sách nào; hãy mở một danh sách trước.';
    case 'snapshot-date-taken':
      return `Đã có kỳ số liệu ${formatDate(failure.date, 'vi')}; mỗi kỳ có một ngày riêng: chọn ngày khác, hoặc bỏ một trong hai.`;
    case 'file-missing':
      return `Không tìm thấy “${fileName(failure.path)}”; có thể tệp đã bị đổi tên, chuyển chỗ hoặc xóa. Hãy chọn lại tệp.`;
    case 'target-is-folder':
      return `“${fileName(failure.path)}” là một thư mục; hãy ghi cả tên tệp cần lưu trong thư mục đó.`;
    case 'file-is-folder':
      return `“${fileName(failure.path)}” là thư mục, không phải tệp; hãy dùng “Mở thư mục”.`;
    case 'folder-without-rosters':
      return `Trong thư mục “${fileName(failure.path)}” không có tệp Excel hoặc CSV nào; hãy chọn thư mục khác.`;
    case 'file-empty':
      return `Tệp “${fileName(failure.path)}” không có dữ liệu; hãy kiểm tra lại tệp.`;
    case 'file-no-permission':
      return `Không có quyền đọc hoặc ghi “${fileName(failure.path)}”; hãy kiểm tra quyền truy cập hoặc chép tệp sang chỗ khác.`;
    case 'file-busy':
      return `Tệp “${fileName(failure.path)}” đang mở trong chương trình khác; hãy đóng tệp rồi thử lại.`;
    case 'log-unwritable':
      return `Chưa xuất gì vì không ghi được nhật ký hoạt động “${failure.path}”; hãy kiểm tra dung lượng trống và quyền ghi của ổ đĩa rồi thử lại.`;
    case 'file-locked':
      return `Tệp “${fileName(failure.path)}” có mật khẩu; hãy mở lại và nhập đúng mật khẩu (dòng lệnh: --password), hoặc lưu lại bằng Excel không có mật khẩu.`;
    case 'file-encrypted':
      return `Tệp “${fileName(failure.path)}” có mật khẩu theo cách mà Biên Chế không mở được; hãy mở bằng Excel hoặc LibreOffice, lưu lại không có mật khẩu rồi thử lại.`;
    case 'file-damaged':
      return `Tệp “${fileName(failure.path)}” bị hỏng, không đọc được; hãy mở và lưu lại bằng Excel, hoặc xin lại tệp gốc.`;
    case 'file-unsupported':
      return `Không nhận ra định dạng của “${fileName(failure.path)}”; hãy lưu lại thành Excel (.xlsx) hoặc CSV.`;
    case 'shared-file-invalid':
      return failure.place === null
        ? `“${fileName(failure.path)}” không phải tệp được lưu bằng “Lưu thành tệp…” của Biên Chế.`
        : `Tệp “${fileName(failure.path)}” có chỗ không đúng ở “${failure.place}”; hãy sửa chỗ ấy trong cửa sổ đã lưu tệp rồi lưu lại.`;
    case 'file-is-workspace':
      return `“${fileName(failure.path)}” là tệp hồ sơ của Biên Chế, không phải danh sách; hãy mở tệp trong cửa sổ chương trình.`;
    case 'ending-unknown':
      return `Không ghi được “${fileName(failure.path)}”: tên tệp cần kết thúc bằng ${failure.endings.join(', ')}.`;
    case 'folder-missing':
      return `Không có thư mục “${failure.path}” để ghi tệp; hãy tạo thư mục đó hoặc chọn chỗ khác.`;
    case 'file-too-large':
      return `Tệp “${fileName(failure.path)}” quá lớn (giới hạn ${failure.limit}); hãy chia thành nhiều tệp.`;
    case 'file-overfull':
      return `Tệp “${fileName(failure.path)}” mở ra lớn hơn mọi danh sách (quá nhiều ô trống, ô gộp hoặc phần lặp lại) nên chưa được đọc; hãy chép riêng bảng danh sách sang một tệp Excel mới rồi mở tệp đó.`;
    case 'file-repeated':
      return `Tệp “${fileName(failure.path)}” giống hệt “${fileName(failure.first)}” nên không đếm lần nữa; nếu gửi nhầm, hãy xin lại tệp đúng.`;
    case 'no-table-found':
      return `Không thấy bảng danh sách người trong “${fileName(failure.path)}”; tệp cần có dòng tiêu đề với các cột như “Họ và tên”, “Ngày sinh”.`;
    case 'no-unit-table':
      if (failure.undated)
        return `Bảng đơn vị trong “${fileName(failure.path)}” không ghi ngày áp dụng; ghi ngày khi nhập (--unit-changes 2025-07-01=X.xlsx trên dòng lệnh), hoặc thêm cột “Ngày áp dụng” vào bảng.`;
      return `Không thấy bảng đơn vị trong “${fileName(failure.path)}”; tệp cần có dòng tiêu đề với các cột ${failure.table === 'unitChanges' ? '“Đơn vị cũ” và “Đơn vị mới”, mỗi dòng có ngày áp dụng' : '“Đơn vị” và “Đơn vị cấp trên”'}.`;
    case 'no-answers':
      return `Không thấy câu trả lời trong “${fileName(failure.path)}”; tệp cần có hai cột “Mã” và “Trả lời”, như tệp mà compare hoặc units --out ghi ra.`;
    case 'answer-unknown':
      return `${fileName(failure.path)}, ${failure.sheet}, dòng ${failure.row}: không hiểu câu trả lời “${failure.answer}”; có thể ghi: ${failure.known.map(({ vi }) => vi).join(' | ')}.`;
    case 'no-boundaries':
      return noBoundaries[failure.reason].vi(fileName(failure.path));
    case 'no-boards':
      return `Tệp “${fileName(failure.path)}” không phải tệp bảng theo dõi của Biên Chế; hãy chọn tệp được lưu bằng “Lưu thành tệp…”.`;
    case 'no-register-found':
      return `Không thấy bảng của sổ “${registerName(failure.register, 'vi')}” trong “${fileName(failure.path)}”; tệp cần có dòng tiêu đề với ${registerHeads(failure.register, 'vi')}.`;
    case 'unknown-name':
      return `Không có “${failure.name}” (${failure.what}); các tên có thể dùng: ${failure.known.join(', ')}.`;
    case 'definition-in-use':
      return `Chưa xóa được “${failure.name}” vì còn được dùng trong ${failure.by.map((name) => `“${name}”`).join(', ')}; hãy sửa hoặc xóa các mục đó trước.`;
    case 'definition-circular':
      return `“${failure.name}” được định nghĩa bằng chính nó, trực tiếp hoặc qua mục khác; hãy chọn điều kiện khác.`;
    case 'unit-circular':
      return `Trong cây đơn vị, “${failure.name}” thuộc chính nó, trực tiếp hoặc qua đơn vị khác; hãy sửa đơn vị cấp trên của một trong các đơn vị ấy.`;
    case 'invalid-value':
      return `“${failure.value}” không dùng được cho cột ${fieldName(failure.field, 'vi')}; hãy chọn trong danh mục, hoặc nhập ngày có thật, số hợp lệ.`;
    case 'form-not-workbook':
      return `“${fileName(failure.path)}” không phải biểu dạng .xlsx nên không trả lại nguyên định dạng được; hãy mở bằng Excel, chọn Lưu thành (Save As) → Excel Workbook (.xlsx), rồi chọn tệp vừa lưu.`;
    case 'form-without-table':
      return `Không tìm thấy bảng trong biểu “${fileName(failure.path)}”; hãy kiểm tra dòng tiêu đề cột của biểu.`;
    case 'file-is-source':
      return `“${fileName(failure.path)}” là tệp gốc mà số liệu được đọc từ đó nên không được ghi đè; hãy chọn tên khác.`;
    case 'typed-without-units':
      return `Trong “${fileName(failure.path)}” không có dòng nào mang tên một đơn vị của danh sách; tệp cần một cột tên đơn vị và một cột số.`;
    case 'typed-column-unclear':
      return failure.columns.length === 0
        ? `Trang “${failure.sheet}” của “${fileName(failure.path)}” không có cột số nào; tệp cần một cột “Biên chế được giao”.`
        : `Trang “${failure.sheet}” của “${fileName(failure.path)}” không rõ cột nào là số được giao (${failure.columns.map((column) => `“${column}”`).join(', ')}); hãy đặt tên đúng một cột là “Biên chế được giao” rồi thử lại.`;
    case 'form-copy-differs':
      return `Chưa lưu biểu đã điền: đọc lại thì thấy trang “${failure.sheet}”${failure.cell === null ? '' : `, ô ${failure.cell}`} không còn như biểu trống “${fileName(failure.path)}”; hãy mở biểu bằng Excel, lưu lại rồi thử lại.`;
    case 'disk-full':
      return 'Ổ đĩa đã đầy; hãy giải phóng chỗ trống rồi thử lại. Dữ liệu trước đó vẫn giữ nguyên.';
    case 'workspace-unreachable':
      return `Chưa mở được dữ liệu đang làm việc “${failure.path}”: tệp đang bị chương trình khác giữ, không có quyền đọc ghi hoặc máy thiếu bộ nhớ. Dữ liệu vẫn nguyên vẹn; hãy đóng bớt chương trình rồi thử lại.`;
    case 'workspace-locked':
      return 'Dữ liệu đang được một cửa sổ Biên Chế khác sử dụng; hãy đóng cửa sổ đó trước.';
    case 'workspace':
      return describeWorkspaceProblem(failure, 'vi');
    case 'internal':
      return `Có lỗi trong chương trình (${failure.detail}); chi tiết đã được ghi vào nhật ký.`;
  }
}

function inEnglish(failure: Failure): string {
  switch (failure.kind) {
    case 'cancelled':
      return 'Stopped as asked; the data from before is untouched.';
    case 'engine-stopped':
      return 'The engine stopped suddenly and was started again; please try again.';
    case 'invalid-request':
      return `The request is not valid: ${failure.detail}.`;
    case 'no-roster':
      return 'No roster is open; open one first.';
    case 'snapshot-date-taken':
      return `The workspace holds a snapshot of ${formatDate(failure.date, 'en')} already; every snapshot has a day of its own: give another date, or leave one of the two out.`;
    case 'file-missing':
      return `“${fileName(failure.path)}” was not found; it may have been renamed, moved or deleted. Choose the file again.`;
    case 'target-is-folder':
      return `“${fileName(failure.path)}” is a folder; give the name of the file to save in it, too.`;
    case 'file-is-folder':
      return `“${fileName(failure.path)}” is a folder, not a file; use “Open folder”.`;
    case 'folder-without-rosters':
      return `The folder “${fileName(failure.path)}” holds no Excel or CSV file; choose another folder.`;
    case 'file-empty':
      return `The file “${fileName(failure.path)}” holds no data; check the file.`;
    case 'file-no-permission':
      return `There is no permission to read or write “${fileName(failure.path)}”; check the access rights or copy the file elsewhere.`;
    case 'file-busy':
      return `The file “${fileName(failure.path)}” is open in another program; close it and try again.`;
    case 'log-unwritable':
      return `Nothing was exported, because the activity log “${failure.path}” cannot be written; check the free space and the write access of the disk and try again.`;
    case 'file-locked':
      return `The file “${fileName(failure.path)}” has a password; open it again and enter the right one (command line: --password), or save it in Excel without a password.`;
    case 'file-encrypted':
      return `The file “${fileName(failure.path)}” has a password of a kind that cannot be opened here; open it in Excel or LibreOffice, save it without a password and try again.`;
    case 'file-damaged':
      return `The file “${fileName(failure.path)}” is damaged and cannot be read; open and save it in Excel, or ask for the original.`;
    case 'file-unsupported':
      return `The format of “${fileName(failure.path)}” is not known; save it as Excel (.xlsx) or CSV.`;
    case 'shared-file-invalid':
      return failure.place === null
        ? `“${fileName(failure.path)}” is no file that Biên Chế wrote by “Save as file…”.`
        : `The file “${fileName(failure.path)}” is wrong at “${failure.place}”; mend it in the window that saved it and save it again.`;
    case 'file-is-workspace':
      return `“${fileName(failure.path)}” is a workspace of Biên Chế, not a roster; open it in the program's window.`;
    case 'ending-unknown':
      return `“${fileName(failure.path)}” cannot be written: the name needs one of the endings ${failure.endings.join(', ')}.`;
    case 'folder-missing':
      return `There is no folder “${failure.path}” to write into; make it or choose another place.`;
    case 'file-too-large':
      return `The file “${fileName(failure.path)}” is too large (limit ${failure.limit}); split it into several files.`;
    case 'file-overfull':
      return `The file “${fileName(failure.path)}” unfolds to more than any roster holds (too many blank, merged or repeated cells) and was not read; copy only the table into a new Excel file and open that.`;
    case 'file-repeated':
      return `The file “${fileName(failure.path)}” is the same as “${fileName(failure.first)}” and is not counted again; if it was sent by mistake, ask for the right one.`;
    case 'no-table-found':
      return `No table of people was found in “${fileName(failure.path)}”; it needs a header row with columns such as “Họ và tên”, “Ngày sinh”.`;
    case 'no-unit-table':
      if (failure.undated)
        return `The table of units in “${fileName(failure.path)}” names no day from which it applies; give the day when it is read (--unit-changes 2025-07-01=X.xlsx on the command line), or add a column “Ngày áp dụng” to it.`;
      return `No table of units was found in “${fileName(failure.path)}”; it needs a header row with the columns ${failure.table === 'unitChanges' ? '“Đơn vị cũ” and “Đơn vị mới”, and a day on every line' : '“Đơn vị” and “Đơn vị cấp trên”'}.`;
    case 'no-answers':
      return `There are no answers in “${fileName(failure.path)}”; the file needs the columns “Id” and “Answer”, as compare --out or units --out write them.`;
    case 'answer-unknown':
      return `${fileName(failure.path)}, ${failure.sheet}, row ${failure.row}: the answer “${failure.answer}” is not understood; it may be: ${failure.known.map(({ en }) => en).join(' | ')}.`;
    case 'no-boundaries':
      return noBoundaries[failure.reason].en(fileName(failure.path));
    case 'no-boards':
      return `The file “${fileName(failure.path)}” holds no boards of Biên Chế; choose a file written by “Save as file…”.`;
    case 'no-register-found':
      return `No table of the register “${registerName(failure.register, 'en')}” was found in “${fileName(failure.path)}”; it needs a header row with ${registerHeads(failure.register, 'en')}.`;
    case 'unknown-name':
      return `There is no “${failure.name}” (${failure.what}); the names are: ${failure.known.join(', ')}.`;
    case 'definition-in-use':
      return `“${failure.name}” cannot be removed because it is used in ${failure.by.map((name) => `“${name}”`).join(', ')}; change or remove those first.`;
    case 'definition-circular':
      return `“${failure.name}” is defined by itself, directly or through others; choose another condition.`;
    case 'unit-circular':
      return `In the unit tree “${failure.name}” is part of itself, directly or through others; change the higher unit of one of them.`;
    case 'invalid-value':
      return `“${failure.value}” cannot stand in the column ${fieldName(failure.field, 'en')}; choose one of its categories, or enter a real date or a number.`;
    case 'form-not-workbook':
      return `“${fileName(failure.path)}” is no .xlsx workbook, so it could not come back as it was; open it in Excel, choose Save As → Excel Workbook (.xlsx), and choose the file that was saved.`;
    case 'form-without-table':
      return `No table was found in the form “${fileName(failure.path)}”; check the heads of its columns.`;
    case 'file-is-source':
      return `“${fileName(failure.path)}” is a source of these figures and is not written over; choose another name.`;
    case 'typed-without-units':
      return `No line of “${fileName(failure.path)}” names a unit of the roster; the file needs a column of units and a column of numbers.`;
    case 'typed-column-unclear':
      return failure.columns.length === 0
        ? `The sheet “${failure.sheet}” of “${fileName(failure.path)}” has no column of numbers; it needs a column “Biên chế được giao”.`
        : `It is not clear which column of the sheet “${failure.sheet}” of “${fileName(failure.path)}” has the assigned posts (${failure.columns.map((column) => `“${column}”`).join(', ')}); name exactly one column “Biên chế được giao” and try again.`;
    case 'form-copy-differs':
      return `The filled copy was not saved: read again, the sheet “${failure.sheet}”${failure.cell === null ? '' : `, cell ${failure.cell}`} is no longer as in the blank form “${fileName(failure.path)}”; open the form in Excel, save it and try again.`;
    case 'disk-full':
      return 'The disk is full; free some space and try again. The data from before is untouched.';
    case 'workspace-unreachable':
      return `The data you work on, “${failure.path}”, cannot be opened at this moment: another program holds the file, access is denied, or the computer is short of memory. Nothing is lost; close other programs and try again.`;
    case 'workspace-locked':
      return 'The data is in use by another Biên Chế window; close that window first.';
    case 'workspace':
      return describeWorkspaceProblem(failure, 'en');
    case 'internal':
      return `Something went wrong in the program (${failure.detail}); the details are in the log.`;
  }
}

function registerName(id: string, language: Language): string {
  return findRegister(id)?.label[language] ?? id;
}

/** The columns that a table of the register is known by. */
function registerHeads(id: string, language: Language): string {
  const register = findRegister(id);
  const who = register?.key === 'unit' ? 'Đơn vị' : 'Họ và tên';
  const telling = register?.fields.filter((field) => register.telling.includes(field.id)) ?? [];
  const heads = telling.slice(0, 3).map((field) => `“${field.label.vi}”`);
  const or = language === 'vi' ? ' hoặc ' : ' or ';
  return `“${who}” ${language === 'vi' ? 'và' : 'and'} ${heads.join(or)}`;
}

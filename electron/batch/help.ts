import { chartKindIds } from '../../shared/charts/chart-kind';
import { starterLibrary } from '../../shared/analysis/library';

const commands: Record<string, string> = {
  inspect: 'inspect FILE...                 danh sách được hiểu thế nào: tiêu đề, cột, từng dòng',
  issues: 'issues FILE... [--out X.xlsx|X.csv]     các vấn đề trong dữ liệu, kèm ô',
  indicators:
    'indicators FILE... [--indicator ID]... [--by DIM] [--public] [--out X.xlsx|X.csv]      các chỉ tiêu',
  breakdown:
    'breakdown FILE... --rows DIM [--rows DIM] [--columns DIM [--columns DIM]] [--measure headcount|ID] [--public] [--out X.xlsx|X.csv]   bảng chia theo',
  chart:
    'chart FILE... --rows DIM [--columns DIM] [--measure headcount|ID] --out X.svg|X.png|X.pdf [--public] [--size half|full|slide|screen] [--kind KIỂU] [--boundaries X.geojson] [--palette default|safe|grey] [--legend top|right|bottom|none] [--title …] [--subtitle …] [--source …] [--font-size PT] [--fonts subset|whole|outlines] [--scale 1-4] [--transparent]   biểu đồ; của sổ: --register SỔ=FILE --chart BIỂU_ĐỒ (register --list), hoặc --measure CHỈ_TIÊU [--rows CÁCH_CHIA], thêm được --year, --months',
  trend:
    'trend --snapshot NGÀY=FILE --snapshot NGÀY=FILE... [--measure headcount|ID] [--by DIM] [--public] [--out X.xlsx|X.csv|X.svg|X.png|X.pdf [--kind line|slope]]   qua các kỳ số liệu; chỉ tiêu của sổ (register --list) qua các năm: thêm --register SỔ=FILE',
  compare:
    'compare --snapshot NGÀY=FILE --snapshot NGÀY=FILE ... [--from NGÀY] [--to NGÀY] [--out X.xlsx] [--answers X.xlsx]   ai đến, ai đi, ai thay đổi giữa kỳ đầu và kỳ cuối; có cả kỳ của năm trước thì thêm cùng kỳ năm trước và %',
  projection:
    'projection FILE... [--years N] [--by DIM] [--recruits N] [--recruit-age N] [--recruited-women %] [--out X.xlsx|X.gif|X.svg|X.png|X.pdf]   ai đến tuổi nghỉ hưu những năm tới',
  units:
    'units --snapshot NGÀY=FILE... --unit-changes [NGÀY=]FILE [--out X.xlsx] [--answers X.xlsx]   các kỳ đọc theo đơn vị hiện nay: chuyển, chưa xác định, không có trong bảng',
  form: 'form FORM|TRỐNG.xlsx FILE... --out X.xlsx [--unit ĐƠN_VỊ]... [--every-level] [--reporting-unit TÊN] [--assigned FILE] [--bindings FILE] [--training SỔ]...   biểu mẫu đã điền; form --list',
  report: 'report FILE... --out X.docx|X.xlsx|X.pdf [--lang en] [--public [--threshold N]]   báo cáo đầy đủ',
  export:
    'export FILE... --out X.csv|X.xlsx|X.parquet [--de-identified [--threshold K] [--dates year|band] [--keep TRƯỜNG]...]   danh sách đã làm sạch',
  register:
    'register ID FILE... --roster FILE... [--snapshot NGÀY=FILE]... [--indicator ID]... [--by unit|year|month|DIM] [--year N] [--months 1-6] [--out X.xlsx|X.csv] [issues|missing]   sổ theo dõi, mỗi năm đối chiếu với danh sách của năm ấy; missing: ai, đơn vị nào chưa có trong sổ; register --list: các sổ và cách chia (--by) của từng sổ',
  headline: 'headline FILE... [--public] [--out-dir FOLDER]   số liệu chính và các biểu đồ tổng quan',
};

export const commandNames = Object.keys(commands);

/** Commands that can hide small figures; of any other, `--public` would promise what is not done. */
export const hiding: ReadonlySet<string> = new Set([
  'breakdown',
  'chart',
  'report',
  'indicators',
  'trend',
  'headline',
]);

const dated = commandNames.filter((name) => name !== 'register');
const filtered = commandNames.filter((name) => !['inspect', 'issues', 'units', 'compare'].includes(name));
const withIndicators = ['indicators', 'breakdown', 'chart', 'trend'];

/** Explanations with the commands that they are for; without: for all. */
const explained: readonly (readonly [line: string, commands?: Iterable<string>])[] = [
  ['--json                  trả lời bằng một tài liệu JSON'],
  ['--as-of YYYY-MM-DD      ngày tính; mặc định là ngày ghi trong danh sách, nếu không có thì hôm nay'],
  [
    '--snapshot YYYY-MM-DD=FILE   danh sách của một kỳ số liệu; mỗi kỳ một lần, nhiều tệp cùng ngày là một danh sách',
  ],
  [
    '--where DIM=GT[,GT...]  chỉ những người này; dùng nhiều lần thì phải thỏa tất cả; null là chưa có thông tin, "null" trong ngoặc kép là tên',
    filtered,
  ],
  [
    '--public [--threshold K]   bản công khai: không ghi ô có dưới K người (mặc định 5) và ô có thể làm lộ chúng',
    hiding,
  ],
  ['--definitions FILE.json nhóm, chỉ tiêu, tập hợp người, chuẩn và bảng chức danh riêng, lưu từ cửa sổ'],
  ['--unit-changes [NGÀY=]FILE   bảng đơn vị cũ → đơn vị mới; NGÀY cho các dòng không ghi ngày áp dụng'],
  ['--unit-tree FILE        cây đơn vị: đơn vị và đơn vị cấp trên; chia theo unit_level_1, unit_level_2…'],
  [
    '--answers X.xlsx|X.csv|X.json   câu trả lời: cặp chưa chắc là một người, lý do đi, đơn vị mới của từng người',
    dated,
  ],
  [
    '--bindings FILE         cách hiểu các chỗ chưa rõ của biểu trống, lưu từ trang Biểu mẫu (Xuất cách hiểu…)',
    ['form'],
  ],
  ['--today-units           mọi kỳ số liệu theo đơn vị hiện nay'],
  ['--lang vi|en            ngôn ngữ của nhãn'],
  ['--password MẬT_KHẨU     mở tệp có mật khẩu; nhiều mật khẩu thì dùng nhiều lần'],
  ['--verbose               in cả chi tiết kỹ thuật khi có lỗi'],
];

const names: readonly (readonly [line: string, commands?: Iterable<string>])[] = [
  [`KIỂU: ${chartKindIds.join(', ')}; map cần --boundaries: tệp ranh giới GeoJSON hoặc TopoJSON`, ['chart']],
  [`DIM: ${starterLibrary.dimensions.map(({ id }) => id).join(', ')}`, filtered],
  [`ID:  ${starterLibrary.indicators.map(({ id }) => id).join(', ')}`, withIndicators],
];

/** All commands, or one with what it takes. */
export function helpText(command: string | null): string {
  const usage = command === null ? Object.values(commands) : [commands[command] ?? ''];
  const of = (lines: typeof explained): string[] =>
    lines.flatMap(([line, only = commandNames]) =>
      command === null || [...only].includes(command) ? [`  ${line}`] : [],
    );
  return [
    'Biên Chế – dòng lệnh',
    '',
    ...usage.map((line) => `  bienche ${line}`),
    '',
    ...of(explained),
    ...[of(names)].flatMap((lines) => (lines.length === 0 ? [] : ['', ...lines])),
  ].join('\n');
}

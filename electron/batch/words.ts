import type { Text } from '../../shared/text/language';

/** The words of the command line's tables. */
export const batchWords = {
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
  indicators: { vi: 'Các chỉ tiêu', en: 'Indicators' },
  issues: { vi: 'Các vấn đề trong dữ liệu', en: 'Problems in the data' },
  group: { vi: 'Nhóm', en: 'Group' },
  numerator: { vi: 'Số người', en: 'People' },
  denominator: { vi: 'Trên', en: 'Of' },
  share: { vi: 'Tỷ lệ', en: 'Share' },
  unknown: { vi: 'Chưa có thông tin', en: 'Not recorded' },
  column: { vi: 'Cột', en: 'Column' },
  header: { vi: 'Tiêu đề', en: 'Header' },
  field: { vi: 'Trường', en: 'Field' },
  confidence: { vi: 'Độ tin cậy', en: 'Confidence' },
  severity: { vi: 'Mức', en: 'Severity' },
  file: { vi: 'Tệp', en: 'File' },
  sheet: { vi: 'Trang', en: 'Sheet' },
  cell: { vi: 'Ô', en: 'Cell' },
  message: { vi: 'Nội dung', en: 'Problem' },
  period: { vi: 'Kỳ', en: 'Period' },
  asOf: { vi: 'Ngày tính', en: 'Reference date' },
  figure: { vi: 'Số liệu', en: 'Figure' },
  counts: { vi: 'Tử số/mẫu số', en: 'Counts' },
  chartsIn: { vi: 'Biểu đồ trong thư mục', en: 'Charts in the folder' },
} as const satisfies Record<string, Text>;

/** What amounts of a register count. */
export const countWords = {
  people: { vi: 'người', en: 'people' },
  times: { vi: 'lượt', en: 'times' },
  hours: { vi: 'tiết', en: 'hours' },
  trips: { vi: 'chuyến', en: 'trips' },
  procedures: { vi: 'hồ sơ', en: 'procedures' },
  answers: { vi: 'phiếu', en: 'answers' },
  units: { vi: 'đơn vị', en: 'units' },
  reports: { vi: 'báo cáo', en: 'reports' },
  unitMonths: { vi: 'lượt báo cáo', en: 'reports' },
  points: { vi: 'điểm', en: 'points' },
  ratings: { vi: 'lượt xếp loại', en: 'ratings' },
  letters: { vi: 'thư', en: 'letters' },
} as const;

/**
 * Ngạch công chức with code, name and salary class, as editable data: domain sources give the class of the accountant
 * ranks with low confidence and that of Nhân viên as B or C, so it is left out there and nothing is checked against it.
 */
export interface Rank {
  readonly code: string;
  readonly name: string;
  readonly salaryClass: string | null;
  readonly abbreviations: readonly string[];
}

const rank = (code: string, name: string, salaryClass: string | null, ...abbreviations: string[]): Rank => ({
  code,
  name,
  salaryClass,
  abbreviations,
});

export const ranks: readonly Rank[] = [
  rank('01.001', 'Chuyên viên cao cấp', 'A3.1', 'CVCC', 'CV cao cấp'),
  rank('01.002', 'Chuyên viên chính', 'A2.1', 'CVC', 'CV chính'),
  rank('01.003', 'Chuyên viên', 'A1', 'CV'),
  rank('01.004', 'Cán sự', 'A0', 'CS'),
  rank('01.005', 'Nhân viên', null, 'NV'),
  rank('02.006', 'Văn thư viên chính', 'A2.1'),
  rank('02.007', 'Văn thư viên', 'A1', 'VTV'),
  rank('02.008', 'Văn thư viên trung cấp', 'B', 'VTV trung cấp'),
  rank('04.023', 'Thanh tra viên cao cấp', 'A3.1'),
  rank('04.024', 'Thanh tra viên chính', 'A2.1'),
  rank('04.025', 'Thanh tra viên', 'A1'),
  rank('06.029', 'Kế toán viên cao cấp', null),
  rank('06.030', 'Kế toán viên chính', null),
  rank('06.031', 'Kế toán viên', 'A1'),
  rank('06.032', 'Kế toán viên trung cấp', null, 'KTV trung cấp', 'KTVTC'),
  rank('06.033', 'Kế toán viên sơ cấp', null),
  rank('06.035', 'Thủ quỹ cơ quan, đơn vị', null, 'Thủ quỹ'),
  rank('13.093', 'Kỹ sư cao cấp', null),
  rank('13.094', 'Kỹ sư chính', null),
  rank('13.095', 'Kỹ sư', null),
  rank('13.096', 'Kỹ thuật viên', null),
  rank('16.118', 'Bác sĩ', null, 'Bác sỹ'),
  rank('16.119', 'Y sĩ', null, 'Y sỹ'),
  rank('01.006', 'Nhân viên đánh máy', null),
  rank('01.007', 'Nhân viên kỹ thuật', null),
  rank('01.008', 'Nhân viên văn thư', null),
  rank('01.009', 'Nhân viên phục vụ', null),
  rank('01.010', 'Lái xe cơ quan', null, 'Lái xe'),
  rank('01.011', 'Nhân viên bảo vệ', null, 'Bảo vệ'),
];

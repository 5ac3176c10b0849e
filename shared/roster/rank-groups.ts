/**
 * Ngạch "và tương đương" of BM01/BNV by the names of `vocabularies/rank`, as editable data: by salary class A3, A2, A1,
 * A0 and B, C (NĐ 204/2004/NĐ-CP). Medium confidence for the accountants and engineers, whose class the sources give
 * with doubt: there the name ("cao cấp", "chính") decides.
 */
export const rankGroups: Readonly<Record<string, readonly string[]>> = {
  senior_specialist: [
    'Chuyên viên cao cấp',
    'Thanh tra viên cao cấp',
    'Kế toán viên cao cấp',
    'Kỹ sư cao cấp',
  ],
  principal_specialist: [
    'Chuyên viên chính',
    'Văn thư viên chính',
    'Thanh tra viên chính',
    'Kế toán viên chính',
    'Kỹ sư chính',
  ],
  specialist: ['Chuyên viên', 'Văn thư viên', 'Thanh tra viên', 'Kế toán viên', 'Kỹ sư', 'Bác sĩ'],
  officer: ['Cán sự', 'Văn thư viên trung cấp', 'Kế toán viên trung cấp', 'Kỹ thuật viên', 'Y sĩ'],
  employee: [
    'Nhân viên',
    'Kế toán viên sơ cấp',
    'Thủ quỹ cơ quan, đơn vị',
    'Nhân viên đánh máy',
    'Nhân viên kỹ thuật',
    'Nhân viên văn thư',
    'Nhân viên phục vụ',
    'Lái xe cơ quan',
    'Nhân viên bảo vệ',
  ],
};

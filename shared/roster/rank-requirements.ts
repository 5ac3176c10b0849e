/**
 * The lowest qualification for a rank, as editable data: Thông tư 2/2021/TT-BNV asks a university degree for Chuyên viên
 * and above and a college degree for Cán sự (medium confidence; Cán sự accepted intermediate level before).
 */
export const rankRequirements: Readonly<Record<string, string>> = {
  'Chuyên viên cao cấp': 'university',
  'Chuyên viên chính': 'university',
  'Chuyên viên': 'university',
  'Cán sự': 'intermediate',
};

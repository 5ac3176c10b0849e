/** What commune staff studied, by family; the families say which posts a field of study suits. */
export const SPECIALISATIONS = {
  administration: [
    'Quản lý nhà nước',
    'Hành chính học',
    'Quản trị văn phòng',
    'Văn thư - lưu trữ',
    'Quản lý công',
  ],
  law: ['Luật', 'Luật kinh tế', 'Pháp luật', 'Luật'],
  computing: ['Công nghệ thông tin', 'Công nghệ thông tin'],
  land: ['Quản lý đất đai', 'Quản lý tài nguyên và môi trường', 'Địa chính'],
  farming: ['Nông nghiệp', 'Trồng trọt', 'Chăn nuôi - thú y', 'Lâm nghiệp', 'Khoa học cây trồng', 'Lâm sinh'],
  construction: ['Xây dựng', 'Kỹ thuật xây dựng', 'Thủy lợi'],
  accounting: ['Kế toán', 'Kế toán', 'Tài chính - ngân hàng', 'Kế toán doanh nghiệp'],
  culture: ['Quản lý văn hóa', 'Văn hóa các dân tộc thiểu số', 'Du lịch', 'Quản lý thể dục thể thao'],
  social_work: ['Công tác xã hội', 'Xã hội học'],
  military: ['Quân sự cơ sở', 'Quân sự'],
  politics: [
    'Xây dựng Đảng và chính quyền nhà nước',
    'Chính trị học',
    'Công tác thanh niên',
    'Công tác Mặt trận',
  ],
  teaching: ['Giáo dục tiểu học', 'Sư phạm Toán', 'Giáo dục mầm non', 'Sư phạm Địa lý'],
  health: ['Điều dưỡng', 'Y sĩ đa khoa'],
} as const;

export type SpecialisationFamily = keyof typeof SPECIALISATIONS;

/** Families that suit no post of a civil servant: what somebody holds whose training does not match. */
export const UNRELATED_FAMILIES: readonly SpecialisationFamily[] = ['teaching', 'health'];

/** What cadres studied, with weights. */
export const CADRE_FAMILIES = {
  administration: 20,
  law: 22,
  politics: 24,
  farming: 16,
  land: 4,
  accounting: 4,
  social_work: 4,
  teaching: 4,
  culture: 2,
} as const;

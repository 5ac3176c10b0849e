/**
 * Which training specialisations fit which post: a starter table of typical provincial lists, of medium confidence and
 * meant to be edited. NĐ 33/2023/NĐ-CP lets each province's People's Committee set its own list.
 */
export interface AcceptedFields {
  /** Words that the post's name contains; old commune titles first, then the offices of 2025. */
  readonly posts: readonly string[];
  /** Any field of study at the required level fits: elected and Party posts. */
  readonly anyField: boolean;
  readonly accepted: readonly string[];
  readonly near: readonly string[];
}

export const acceptedFields: readonly AcceptedFields[] = [
  {
    posts: ['Tài chính - kế toán', 'Tài chính', 'Kế toán'],
    anyField: false,
    accepted: ['kế toán', 'kiểm toán', 'tài chính', 'ngân hàng'],
    near: ['kinh tế', 'quản trị kinh doanh'],
  },
  {
    posts: ['Tư pháp - hộ tịch', 'Tư pháp', 'Hộ tịch'],
    anyField: false,
    accepted: ['luật', 'pháp luật', 'pháp lý', 'tư pháp'],
    near: ['hành chính', 'quản lý nhà nước'],
  },
  {
    posts: ['Địa chính', 'Phòng Kinh tế', 'Kinh tế, Hạ tầng và Đô thị'],
    anyField: false,
    accepted: [
      'địa chính',
      'quản lý đất đai',
      'đất đai',
      'trắc địa',
      'bản đồ',
      'xây dựng',
      'kiến trúc',
      'quy hoạch',
      'đô thị',
      'môi trường',
      'nông nghiệp',
      'nông học',
      'lâm nghiệp',
      'lâm sinh',
      'thủy sản',
      'trồng trọt',
      'chăn nuôi',
      'thú y',
      'thủy lợi',
      'giao thông',
    ],
    near: ['kỹ thuật', 'phát triển nông thôn', 'khuyến nông'],
  },
  {
    posts: ['Văn hóa - xã hội', 'Văn hóa', 'Lao động'],
    anyField: false,
    accepted: [
      'văn hóa',
      'quản lý văn hóa',
      'công tác xã hội',
      'lao động',
      'xã hội học',
      'báo chí',
      'du lịch',
      'thể thao',
      'thể dục',
      'thư viện',
    ],
    near: ['sư phạm', 'ngữ văn', 'lịch sử', 'y tế công cộng', 'giáo dục', 'hành chính', 'quản lý nhà nước'],
  },
  {
    posts: ['Văn phòng - thống kê', 'Văn phòng', 'Thống kê', 'Phục vụ hành chính công'],
    anyField: false,
    accepted: [
      'hành chính',
      'quản lý nhà nước',
      'quản lý công',
      'văn thư',
      'lưu trữ',
      'luật',
      'thống kê',
      'công nghệ thông tin',
      'tin học',
      'quản trị văn phòng',
      'nhân lực',
    ],
    near: ['kinh tế', 'kế toán'],
  },
  {
    posts: ['Chỉ huy trưởng', 'Quân sự'],
    anyField: false,
    accepted: ['quân sự cơ sở', 'quân sự', 'chỉ huy'],
    near: [],
  },
  {
    posts: ['Bí thư', 'Chủ tịch', 'Phó Chủ tịch', 'Phó Bí thư', 'Trưởng Ban'],
    anyField: true,
    accepted: [],
    near: [],
  },
];

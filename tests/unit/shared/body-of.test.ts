import { expect, test } from 'vitest';
import { bodyOf } from '../../../shared/roster/bodies/body-of';

test.each([
  ...[
    ...[
      'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
      'UBMTTQ tỉnh',
      'Uỷ ban MTTQ huyện',
      'Liên đoàn Lao động tỉnh',
      'LĐLĐ tỉnh',
    ],
    ...[
      'Hội Nông dân tỉnh',
      'Hội LHPN tỉnh',
      'Hội Liên hiệp Phụ nữ huyện',
      'Hội Cựu chiến binh tỉnh',
      'Hội CCB',
    ],
    ...[
      'Đoàn TNCS Hồ Chí Minh tỉnh',
      'Đoàn TNCS HCM',
      'Tỉnh đoàn',
      'Đoàn Thanh niên',
      'Công đoàn các khu công nghiệp',
    ],
    ...['Hoi Nong dan tinh', 'Ban Tổ chức - Kiểm tra Hội Nông dân tỉnh'],
  ].map((name) => [name, 'mass']),
  ...[
    ...[
      'Trường Chính trị tỉnh',
      'Trung tâm chính trị huyện',
      'Trung tâm Bồi dưỡng chính trị',
      'Báo Sơn La',
      'Báo Đảng',
    ],
    ...['Báo và Phát thanh, truyền hình tỉnh', 'Trung tâm CNTT Văn phòng Tỉnh ủy', 'Nhà khách Tỉnh ủy'],
  ].map((name) => [name, 'institution']),
  ...[
    ...[
      'Văn phòng Tỉnh ủy',
      'Ban Tổ chức Tỉnh ủy',
      'Ban Tuyên giáo và Dân vận Tỉnh ủy',
      'Ủy ban Kiểm tra Tỉnh ủy',
    ],
    ...[
      'Ban Nội chính Tỉnh ủy',
      'Huyện ủy Mường La',
      'Văn phòng Huyện uỷ',
      'Đảng ủy xã',
      'Văn phòng Đảng ủy',
      'UBKT Đảng ủy',
    ],
    ...['Ban Xây dựng Đảng', 'Đảng ủy các cơ quan Đảng tỉnh', 'Ban Dân vận Thành ủy'],
  ].map((name) => [name, 'party']),
  ['Ban Tổ chức', 'party-within'],
  ...[
    ...[
      'Trung tâm Y tế huyện',
      'Trung tâm Phục vụ hành chính công',
      'Trung tâm Bảo trợ xã hội',
      'Bảo hiểm xã hội tỉnh',
    ],
    ...[
      'Chi cục Bảo vệ thực vật',
      'Sở Nội vụ',
      'UBND xã',
      'Trung tâm Văn hóa',
      'Trường THPT',
      'Đoàn đại biểu Quốc hội',
    ],
    ...['Phòng Tư pháp', 'Trung tâm Khuyến nông'],
  ].map((name) => [name, 'state']),
  ...['Hội Chữ thập đỏ', 'Đoàn Nghệ thuật', 'Liên minh Hợp tác xã'].map((name) => [name, null]),
])('%s: %s', (name, kind) => {
  expect(bodyOf(name ?? '')).toBe(kind);
});

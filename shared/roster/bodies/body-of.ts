import { Words } from '../skills/skill-text';

/**
 * What kind of body a name is of: the Front and the mass organisations, an institution of the Party, a body of the
 * Party, a name that is one of the Party's unless it stands within a body of the State (“Văn phòng”, “Ban Tổ chức”), or a
 * body of the State. Null where the name tells none of these.
 */
export type BodyKind = 'mass' | 'institution' | 'party' | 'party-within' | 'state';

/** The six organisations and the trade unions; societies such as the Red Cross are none. Editable data. */
const mass: readonly string[] = [
  ...[
    'mặt trận tổ quốc',
    'mặt trận',
    'mttq',
    'ubmttq',
    'ubmttqvn',
    'ubmt',
    'mttqvn',
    'khối đoàn thể',
    'đoàn thể',
  ],
  ...['hội nông dân', 'hội nd', 'hnd', 'hội cựu chiến binh', 'hội ccb', 'hccb', 'cựu chiến binh'],
  ...[
    'hội liên hiệp phụ nữ',
    'hội lh phụ nữ',
    'hội lhpn',
    'hlhpn',
    'hội phụ nữ',
    'hội pn',
    'lhpn',
    'hội lhpnvn',
  ],
  ...['đoàn thanh niên', 'đoàn tncs', 'đoàn tncshcm', 'đoàn tn', 'đtn', 'đoàn thanh niên cộng sản'],
  ...[
    'tỉnh đoàn',
    'thành đoàn',
    'huyện đoàn',
    'thị đoàn',
    'quận đoàn',
    'xã đoàn',
    'phường đoàn',
    'đoàn khối',
  ],
  ...['đoàn xã', 'đoàn phường', 'đoàn thị trấn', 'đoàn cơ quan', 'liên đoàn lao động', 'lđlđ', 'công đoàn'],
  ...['hội liên hiệp thanh niên', 'hội lhtn'],
];
const institutions: readonly string[] = [
  ...[
    'trường chính trị',
    'trung tâm chính trị',
    'tt chính trị',
    'ttct',
    'trung tâm bồi dưỡng chính trị',
    'ttbdct',
  ],
  ...[
    'tt bồi dưỡng chính trị',
    'tt bdct',
    'trung tâm bdct',
    'trung tâm giáo dục lý luận chính trị',
    'báo đảng',
  ],
  ...['trung tâm bồi dưỡng lý luận chính trị', 'trung tâm lý luận chính trị', 'cơ quan báo đảng'],
];
/** “Báo Sơn La”, “Báo và Phát thanh, truyền hình”: a paper of the Party by where the word stands. */
const paper = /^(?:toà soạn |tòa soạn )?báo (?!cáo|chí|động|hiệu|vụ)/u;
/** What belongs to a committee of the Party without being a body of it. */
const belongs = /^(?:trung tâm|tt|trường|nhà khách|nhà in|báo|tạp chí|ban quản lý|đơn vị sự nghiệp) /u;
const committees: readonly string[] = [
  ...[
    'tỉnh ủy',
    'thành ủy',
    'huyện ủy',
    'thị ủy',
    'quận ủy',
    'đảng ủy',
    'đảng bộ',
    'khối đảng',
    'cơ quan đảng',
  ],
  ...[
    'tỉnh uỷ',
    'thành uỷ',
    'huyện uỷ',
    'thị uỷ',
    'quận uỷ',
    'đảng uỷ',
    'ban chấp hành đảng bộ',
    'vptu',
    'vphu',
  ],
  ...[
    'ban xây dựng đảng',
    'ban tuyên giáo',
    'ban tuyên giáo và dân vận',
    'ban dân vận',
    'ban nội chính',
    'btg',
    'btgdv',
  ],
  ...['ủy ban kiểm tra', 'uỷ ban kiểm tra', 'ubkt', 'ban bảo vệ chăm sóc sức khỏe cán bộ'],
  ...['ban bảo vệ, chăm sóc sức khỏe cán bộ', 'xây dựng đảng'],
];
const withinParty: readonly string[] = [
  'ban tổ chức',
  'btc',
  'văn phòng cấp ủy',
  'văn phòng cấp uỷ',
  'ban kiểm tra',
];
const state: readonly string[] = [
  ...[
    'sở',
    'ubnd',
    'ủy ban nhân dân',
    'uỷ ban nhân dân',
    'hđnd',
    'hội đồng nhân dân',
    'chi cục',
    'cục',
    'bệnh viện',
  ],
  ...[
    'trung tâm',
    'trường',
    'ban quản lý',
    'thanh tra',
    'tòa án',
    'toà án',
    'viện kiểm sát',
    'bảo hiểm xã hội',
    'kho bạc',
  ],
  ...['trạm', 'phòng', 'bộ chỉ huy', 'ban chỉ huy', 'công an', 'đoàn đại biểu quốc hội'],
];

export function bodyOf(name: string): BodyKind | null {
  const text = name
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/[\s\u2013\u2014-]+/gu, ' ')
    .trim();
  const words = new Words(text);
  if (words.has(mass)) return 'mass';
  const isOfParty = words.has(committees);
  if (words.has(institutions) || paper.test(text) || (isOfParty && belongs.test(text))) return 'institution';
  if (isOfParty) return 'party';
  if (words.has(withinParty)) return 'party-within';
  return words.has(state) ? 'state' : null;
}

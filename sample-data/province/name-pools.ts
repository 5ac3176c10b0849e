import type { Gender } from './categories';
import type { Ethnicity } from './ethnicity';

export interface NamePool {
  readonly family: readonly string[];
  readonly middle: Readonly<Record<Gender, readonly string[]>>;
  /** How often one of `middle` stands between, else Văn or Thị. */
  readonly usesMiddle: number;
  readonly given: Readonly<Record<Gender, readonly string[]>>;
  /** How often the given name is one that every group uses. */
  readonly borrowsGivenNames: number;
}

const words = (list: string): string[] => list.split(' ');

export const OTHER_GIVEN_NAMES: Readonly<Record<Gender, readonly string[]>> = {
  male: words(
    'An Bình Chiến Chung Cường Dũng Dương Đạt Đoàn Đông Đức Giang Hà Hải Hào Hiếu Hoà Hoàn Hoàng Hùng Huy Khoa Kiên ' +
      'Lâm Linh Long Lợi Mạnh Minh Nam Nghĩa Ngọc Nguyên Phong Phúc Phương Quân Quang Quyết Sơn Tâm Tân Thái Thành ' +
      'Thắng Thịnh Thuận Tiến Toàn Toản Trung Trường Tuấn Tùng Tuyên Tường Việt Vinh Vũ Xuân',
  ),
  female: words(
    'Anh Bích Chi Dung Duyên Giang Hà Hằng Hạnh Hiền Hoa Hoà Hồng Huệ Hương Hường Huyền Khánh Lan Lệ Liên Linh Loan ' +
      'Lương Mai Minh Nga Ngân Ngọc Nguyệt Nhung Oanh Phương Quyên Tâm Thảo Thoa Thơm Thu Thuỷ Thuý Thương Trang Tuyết ' +
      'Uyên Vân Xuân Yến',
  ),
};

const KINH: NamePool = {
  family: words(
    'Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Lê Lê Phạm Phạm Hoàng Vũ Đặng Bùi Đỗ Ngô Dương Đào Đinh Mai Trịnh Phan Cao',
  ),
  middle: {
    male: words('Văn Văn Đức Quang Minh Hữu Xuân Duy Trọng Mạnh Thanh Ngọc Tiến Thế Anh'),
    female: words('Thị Thị Thị Thu Thanh Ngọc Bích Hồng Kim Minh Phương Thuý Mai'),
  },
  usesMiddle: 0.75,
  given: OTHER_GIVEN_NAMES,
  borrowsGivenNames: 0,
};

const THAI: NamePool = {
  family: words(
    'Lò Lò Lò Lò Lường Lường Quàng Quàng Cà Cà Tòng Tòng Lèo Điêu Hoàng Vì Bạc Cầm Mè Ngần Lù Khoàng Poòng',
  ),
  middle: { male: words('Văn Văn Xuân Thanh Đức Ngọc'), female: words('Thị Thị Thị Thu Kim') },
  usesMiddle: 0.5,
  given: {
    male: words(
      'Pâng Ín Ơn Xôm Panh Pọm Phương Dọn Muôn Hặc Thoan Chựa Lả Biên Chương Ngoan Thương Inh Xuân Sương',
    ),
    female: words(
      'Ín Panh Ơn Xiên Dọn Muôn Phượng Hặc Pâng Thoan Ngoan Biên Thiết Pỏm Lả Thím Inh Viện Xôm Diên',
    ),
  },
  borrowsGivenNames: 0.5,
};

const HMONG: NamePool = {
  family: words(
    'Giàng Giàng Vàng Vàng Sùng Sùng Thào Thào Lầu Lầu Mùa Mùa Hạng Hạng Ly Vừ Vừ Cứ Chá Tráng Hờ Sình Cháng Hồ',
  ),
  middle: { male: words('A A A A A A Thanh Láo Chứ Nhè Bá Sái'), female: words('Thị Thị Thị Thị Mai') },
  usesMiddle: 0.95,
  given: {
    male: words(
      'Chu Dế Dơ Dua Giống Hử Kỷ Lử Mang Minh Nếnh Nhìa Páo Phứ Phong Sáu Sềnh Sử Tếnh Thề Tủa Vảng Vừ Vinh Dờ Chống ' +
        'Di Súa Lềnh Só Khua Thánh Chía Chơ Tồng Lầu Cở Dình',
    ),
    female: words(
      'Mỷ Dợ Sua Chư Dí Mo Pà Xua Chở Kía Mai Lỳ Dua Vá Pàng Sáy Dở Ka Sông Nếnh Tồng Dế Vang Sênh Bầu',
    ),
  },
  borrowsGivenNames: 0.12,
};

const HA_NHI: NamePool = {
  family: words('Pờ Lỳ Sừng Chang Khoàng Toán Vù Phùng Gò'),
  middle: { male: words('Xè Hừ Go Lòng Gia Khai Diệu'), female: words('Mỳ Xó Go Lò Hà Ló') },
  usesMiddle: 0.9,
  given: {
    male: words('Hừ Xá Chừ Chùy Cà Lòng Phạ Pứ Tư Sinh Khai Hùng'),
    female: words('De Nu Mé Po Xó Nhù Mư Bé Loan Phí'),
  },
  borrowsGivenNames: 0.3,
};

const DAO: NamePool = {
  family: words('Phàn Tẩn Lý Chảo Chẻo Phùng Triệu Tần'),
  middle: { male: words('A Phủ Sài Dào Láo Chỉn Kim Văn'), female: words('Mùi Tả San Lở Thị') },
  usesMiddle: 0.9,
  given: {
    male: words('Páo Phúc Sơn Chòi Quẩy Kinh Siểu Vảng Sinh Phâu Minh'),
    female: words('Mẩy Ghển Mùi Nái San Chiêu Phấy Mụi Lai'),
  },
  borrowsGivenNames: 0.35,
};

const KHO_MU: NamePool = {
  ...THAI,
  family: words('Quàng Lò Moong Cút Lường Ọc Tụt Rằm'),
  borrowsGivenNames: 0.55,
};

const TAY_NUNG: NamePool = { ...KINH, family: words('Nông Hoàng Triệu Ma Lương Hà Vi Lộc Bế Đàm') };

/** Groups that are not here take the names of their Thái neighbours. */
export const NAME_POOLS: Readonly<Partial<Record<Ethnicity, NamePool>>> & { readonly Thái: NamePool } = {
  Kinh: KINH,
  Hoa: { ...KINH, family: words('Hoàng Lý Trương Lâm Chu') },
  Mường: { ...KINH, family: words('Bùi Đinh Quách Hà Phùng Cao') },
  Tày: TAY_NUNG,
  Nùng: TAY_NUNG,
  Thái: THAI,
  Lào: THAI,
  Lự: THAI,
  HMông: HMONG,
  'Hà Nhì': HA_NHI,
  'Si La': HA_NHI,
  Cống: HA_NHI,
  Dao: DAO,
  Giáy: { ...DAO, family: words('Vàng Lù Nông Lý Sần Hoàng') },
  'Khơ-mú': KHO_MU,
  'Xinh-mun': { ...KHO_MU, family: words('Vì Lò Lường Hoàng Cầm') },
};

import { fold } from '../text/fold';

/**
 * Family names common among the peoples of Vietnam, by which a column of names is known where no header says so. Most
 * frequent first within a group; a name that is missing only makes such a column less sure.
 */
const names = [
  // Kinh, Mường, Tày, Nùng
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đào Đoàn Lâm Trịnh Mai Trương Cao Lương Hà Tô Tạ Phùng Chu Quách Thái La Lưu Hứa Vương Triệu Kiều Tống Thân Nông Vi Bế Ma Mạc Nghiêm Đàm Doãn Khuất Lại Ninh Phí Từ Tăng Thạch Văn Viên Xa Bàn Hoa Khổng Lục Mã Ngọc Quan Quang Sầm Trang Ứng Uông An Âu Biện Cù Đồng Giáp Hàn Hàng Hồng Kim Lã Luân Mẫn Nhữ Ngụy Tiêu Tưởng Thiều Thi Trà Trưng Vàng',
  // Thái, Lào, Lự, Kháng, Khơ Mú, La Ha
  'Lò Lường Quàng Cà Tòng Lèo Bạc Cầm Điêu Vì Mè Lù Lầu Tao Sa Hà Cút Khăm Khằm Ngần Kha Moong Cụt Lộc Vang Xeo Pịt Tông Quảng Chìu Bua',
  // Hmông
  'Giàng Sùng Vàng Thào Hạng Mùa Ly Lỳ Cứ Chá Vừ Vừa Sình Hờ Hầu Phàng Tráng Thền Mào Sồng Lầu Và Dế Chang Cháng Xồng Lử Khang Dờ Vù Chảo',
  // Dao, Hà Nhì, La Hủ, Si La, Cống, Phù Lá
  'Phàn Tẩn Chẻo Lý Lò Pờ Khoàng Sừng Toán Chang Po Pó Vàng Phù Ma Mạ Thàng Giá Ly Lù Hù Lỳ Ky Thàng Bờ',
  // Khmer, Chăm, the Central Highlands
  'Danh Sơn Thị Châu Liêu Lâm Kiên Chau Néang Tà Y H Ksor Rơ Siu Kpă Niê Êban Mlô Kbuôr Rah Rahlan Nay Ayun Hmok Byă Buôn Ra Đinh A Blúp Hồ Bríu Alăng Zơrâm Arất Coor Pơloong Bh’nướch',
].flatMap((group) => group.split(' '));

const known = new Set(names.map((name) => name.toLocaleLowerCase('vi')));
const knownWithoutMarks = new Set(names.map(fold));

/** Whether a full name begins with one of them; with its marks ("Bàn" is a name, "Bản" a village) unless it has none at all. */
export function hasFamilyName(fullName: string): boolean {
  const [first = '', second] = fullName.normalize('NFC').trim().toLocaleLowerCase('vi').split(/\s+/);
  if (second === undefined) return false;
  return known.has(first) || (fold(fullName) === fullName.toLowerCase() && knownWithoutMarks.has(first));
}

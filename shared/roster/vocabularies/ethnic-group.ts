import type { Vocabulary } from '../vocabulary';

/**
 * The 54 ethnic groups in the order of the General Statistics Office's list, with the names rosters use for them.
 * The Vietnamese name is the id: ethnicity is free text in the contract.
 */
const groups: readonly (readonly [name: string, ...others: string[]])[] = [
  ['Kinh', 'Việt', 'Người Kinh', 'Kinh (Việt)'],
  ['Tày', 'Tày (Thổ)'],
  ['Thái', 'Táy', 'Thái đen', 'Thái trắng'],
  ['Hoa', 'Hán', 'Tàu', 'Khách', 'Người Hoa', 'Xạ Phang'],
  ['Khơ-me', 'Khmer', 'Khơme', 'Miên', 'Khơ me'],
  ['Mường', 'Mol', 'Mual'],
  ['Nùng'],
  ['Hmông', 'Mông', 'Mèo', "H'Mông", 'HMông', 'H Mông', 'Hmông (Mông)', "Mông (H'Mông)"],
  ['Dao', 'Dao đỏ', 'Dao tiền'],
  ['Gia-rai', 'Jrai', 'Gia rai', 'Ja-rai', 'Jarai', 'Jarai (Jrai)'],
  ['Ngái'],
  ['Ê-đê', 'Ra-đê', 'Êđê', 'Ê đê', 'Rađê'],
  ['Ba-na', 'Bahnar', 'Ba na', 'Banar'],
  [
    'Xơ-đăng',
    'Xê đăng',
    'Xơ đăng',
    'Sedang',
    'Xơ-đăng (Cà dong)',
    'Ca dong',
    'Xê đăng (Kdong)',
    'Xê đăng (Sơ rá)',
  ],
  ['Sán Chay', 'Cao Lan', 'Sán Chỉ', 'San Chí', 'Cao Lan - Sán Chí', 'Sán Chay (San Chí)'],
  ['Cơ-ho', "K'Ho", "K'Hor", 'Cơ ho', 'Kơ ho', 'Co ho'],
  ['Chăm', 'Chàm'],
  ['Sán Dìu'],
  ['Hrê', "H'rê", 'H rê', 'Hre'],
  ['Mnông', "M'Nông", 'M nông'],
  ['Ra-glai', 'Raglai', 'Ra glai'],
  ['Xtiêng', 'Stiêng', "S'tiêng", "X'tiêng"],
  ['Bru-Vân Kiều', 'Vân Kiều', 'Bru', 'Bru Vân Kiều (Vân Kiều)'],
  ['Thổ'],
  ['Giáy', 'Nhắng', 'Dáy'],
  ['Cơ-tu', 'Cơ tu', 'Katu', 'Ka tu'],
  [
    'Gié-Triêng',
    'Giẻ Triêng',
    'Dẻ-Triêng',
    'Dẻ Triêng',
    'Dẻ Triêng (Dẻ)',
    'Dẻ-Triêng (Triêng)',
    'Gié Triêng',
  ],
  ['Mạ', 'Châu Mạ'],
  ['Khơ-mú', 'Xá Cẩu', 'Khơ mú', 'Khmú'],
  ['Co', 'Cor', 'Kor'],
  ['Ta-ôi', 'Pa-cô', 'Tà ôi', 'Pa cô', 'Tôi ôi'],
  ['Chơ-ro', 'Chơro', 'Châu ro', 'Châuro'],
  ['Kháng'],
  ['Xinh-mun', 'Puộc', 'Xinh mun'],
  ['Hà Nhì', 'U Ní'],
  ['Chu-ru', 'Churu'],
  ['Lào'],
  ['La Chí', 'La Chi'],
  ['La Ha'],
  ['Phù Lá', 'Xá Phó'],
  ['La Hủ'],
  ['Lự', 'Lừ'],
  ['Lô Lô'],
  ['Chứt'],
  ['Mảng'],
  ['Pà Thẻn'],
  ['Cơ Lao', 'Cờ Lao'],
  ['Cống'],
  ['Bố Y'],
  ['Si La'],
  ['Pu Péo'],
  ['Brâu'],
  ['Ơ-đu', 'Ơ Đu'],
  ['Rơ-măm', 'Rơ măm'],
];

export const ethnicGroups: Vocabulary = {
  id: 'ethnicity',
  ordered: false,
  categories: [
    ...groups.map(([name, ...others]) => ({
      id: name,
      label: { vi: name, en: name },
      spellings: [name, ...others],
    })),
    {
      id: 'Người nước ngoài',
      label: { vi: 'Người nước ngoài', en: 'Foreigner' },
      spellings: ['Người nước ngoài', 'Foreigner'],
    },
  ],
};

/** The majority; everybody else with a known group is of an ethnic minority (dân tộc thiểu số). */
export const majorityGroup = 'Kinh';

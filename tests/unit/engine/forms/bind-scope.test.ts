import { expect, test } from 'vitest';
import { everybody, type Condition } from '../../../../shared/analysis/condition';
import { bindScope } from '../../../../electron/engine/forms/blank/bind-scope';

const units = ['Phường Púng Bẻ', 'UBND xã Hua Dìn', 'Sở Tài chính'];
const scope = (above: string, told: readonly Condition[] = []): ReturnType<typeof bindScope> =>
  bindScope({ title: above.split(' | ')[0] ?? '', above: above.split(' | '), units, told });

const group = (...ids: string[]): Condition => ({ dimension: 'staff_group', in: ids });
const level = (...ids: string[]): Condition => ({ dimension: 'admin_level', in: ids });
const women: Condition = { dimension: 'gender', in: ['female'] };
const minority: Condition = { dimension: 'ethnic_minority', in: ['yes'] };
const party: Condition = { dimension: 'party_member', in: ['yes'] };
const unit = (name: string): Condition => ({ dimension: 'unit', in: [name] });

/** Conditions as a set: in which order a title is read says nothing. */
const set = (who: Condition): string[] =>
  ('all' in who ? who.all : [who]).map((each) => JSON.stringify(each)).sort();

const sure: readonly (readonly [string, ...Condition[]])[] = [
  ['BIỂU TỔNG HỢP SỐ LIỆU'],
  [
    'BÁO CÁO SỐ LƯỢNG, CHẤT LƯỢNG CÁN BỘ, CÔNG CHỨC CẤP XÃ NĂM 2024',
    group('cadre', 'civil_servant'),
    level('commune'),
  ],
  [
    'BÁO CÁO SỐ LƯỢNG, CHẤT LƯỢNG CÔNG CHỨC TỪ CẤP HUYỆN TRỞ LÊN NĂM 2024',
    group('civil_servant'),
    level('central', 'province', 'district'),
  ],
  ['THỐNG KÊ CÔNG CHỨC NỮ', group('civil_servant'), women],
  ['Thống kê công chức là người dân tộc thiểu số', group('civil_servant'), minority],
  ['BÁO CÁO CÔNG CHỨC LÀ ĐẢNG VIÊN', group('civil_servant'), party],
  ['THỐNG KÊ ĐẢNG VIÊN', party],
  ['THỐNG KÊ VIÊN CHỨC DƯỚI 40 TUỔI', group('public_employee'), { age: { below: 40 } }],
  ['DANH SÁCH CÔNG CHỨC TỪ 31 ĐẾN 40 TUỔI', group('civil_servant'), { age: { from: 31, below: 41 } }],
  [
    'DANH SÁCH CÔNG CHỨC CÓ TRÌNH ĐỘ ĐẠI HỌC TRỞ LÊN',
    group('civil_servant'),
    { dimension: 'qualification', in: ['university', 'master', 'doctorate'] },
  ],
  [
    'THỐNG KÊ CÔNG CHỨC CÓ TRÌNH ĐỘ TRUNG CẤP LÝ LUẬN CHÍNH TRỊ',
    group('civil_servant'),
    { dimension: 'political_theory', in: ['intermediate'] },
  ],
  ['BÁO CÁO CÔNG CHỨC CỦA PHƯỜNG PÚNG BẺ', group('civil_servant'), unit('Phường Púng Bẻ')],
  ['BÁO CÁO CÔNG CHỨC | (Nữ, dưới 40 tuổi)', group('civil_servant'), women, { age: { below: 40 } }],
  ['BÁO CÁO CÁN BỘ, CÔNG CHỨC TỪ CẤP TỈNH ĐẾN CẤP XÃ', group('cadre', 'civil_servant')],
  ['BÁO CÁO CÁN BỘ, CÔNG CHỨC CÁC CẤP', group('cadre', 'civil_servant')],
  ['THỐNG KÊ CÔNG CHỨC CẤP TỈNH, HUYỆN', group('civil_servant'), level('province', 'district')],
  ['TỔNG HỢP CÔNG CHỨC XÃ, PHƯỜNG, THỊ TRẤN', group('civil_servant'), level('commune')],
  ['BIỂU TỔNG HỢP CÔNG CHỨC | (trong đó nữ, dân tộc thiểu số)', group('civil_servant')],
  ['BIỂU SỐ 2: CÔNG CHỨC CHIA THEO GIỚI TÍNH, DÂN TỘC, ĐỘ TUỔI', group('civil_servant')],
  ['BÁO CÁO CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC VÀ NGƯỜI LAO ĐỘNG TỈNH LAI CHÂU'],
  ['BÁO CÁO CÔNG CHỨC | Tính đến ngày 31 tháng 12 năm 2024 | Đơn vị tính: người', group('civil_servant')],
  ['BÁO CÁO CÔNG CHỨC NĂM 20… | Tính đến ngày … tháng … năm …', group('civil_servant')],
  [
    'BÁO CÁO CÔNG CHỨC | (Áp dụng đối với tỉnh, thành phố trực thuộc Trung ương, Bộ, Ban, ngành)',
    group('civil_servant'),
  ],
  [
    'UBND TỈNH MẪU | SỞ NỘI VỤ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | Độc lập - Tự do - Hạnh phúc | BM01/BNV | BÁO CÁO CÔNG CHỨC | Đơn vị báo cáo: Sở Nội vụ',
    group('civil_servant'),
  ],
  [
    'Ban hành kèm theo Thông tư số 11/2012/TT-BNV ngày 17 tháng 12 năm 2012 của Bộ Nội vụ | BÁO CÁO CÔNG CHỨC',
    group('civil_servant'),
  ],
];

test.each(sure.map(([title, ...conditions]) => ({ title, conditions })))(
  '$title: surely narrows by what it says',
  ({ title, conditions }) => {
    const bound = scope(title);
    expect([bound.certainty, bound.unread ?? []]).toEqual(['sure', []]);
    const who = bound.meaning.kind === 'count' ? bound.meaning.who : null;
    expect(set(who ?? everybody)).toEqual(set({ all: conditions }));
  },
);

const asked: readonly (readonly [string, string, ...Condition[]])[] = [
  ['THỐNG KÊ CÔNG CHỨC ĐƯỢC BỔ NHIỆM NĂM 2024', 'BỔ NHIỆM', group('civil_servant')],
  ['TỔNG HỢP VIÊN CHỨC NGÀNH GIÁO DỤC', 'NGÀNH GIÁO DỤC', group('public_employee')],
  ['BÁO CÁO CÔNG CHỨC, NỮ, DÂN TỘC THIỂU SỐ', 'NỮ', group('civil_servant')],
  ['BÁO CÁO CÔNG CHỨC HUYỆN MƯỜNG THỬ', 'HUYỆN MƯỜNG THỬ', group('civil_servant')],
  ['BÁO CÁO CÔNG CHỨC LÃNH ĐẠO, QUẢN LÝ', 'LÃNH ĐẠO, QUẢN LÝ'],
  ['THỐNG KÊ CÁN BỘ NỮ', 'CÁN BỘ', group('cadre'), women],
  ['BÁO CÁO CÔNG CHỨC | Đơn vị tính: lượt người', 'lượt', group('civil_servant')],
  [
    'BÁO CÁO CÔNG CHỨC | Đơn vị báo cáo: Sở Tài chính',
    'Sở Tài chính',
    group('civil_servant'),
    unit('Sở Tài chính'),
  ],
  ['UBND HUYỆN MƯỜNG THỬ | BÁO CÁO CÔNG CHỨC', 'UBND HUYỆN MƯỜNG THỬ', group('civil_servant')],
  ['BÁO CÁO CÔNG CHỨC | (Dùng cho khối Đảng, đoàn thể)', 'khối Đảng', group('civil_servant')],
];

test.each(asked.map(([title, words, ...suggested]) => ({ title, words, suggested })))(
  '$title: is asked about',
  ({ title, words, suggested }) => {
    const { certainty, meaning, unread, suggestion } = scope(title);
    expect([certainty, meaning.kind]).toEqual(['asked', 'none']);
    expect(unread?.join(' ~ ')).toContain(words);
    const who = suggestion?.kind === 'count' ? suggestion.who : everybody;
    if (suggested.length > 0) expect(set(who)).toEqual(set({ all: suggested }));
  },
);

test('a title that says what a column says, or leaves out whom one counts, is asked about', () => {
  expect(scope('THỐNG KÊ CÔNG CHỨC NỮ', [{ all: [women] }])).toMatchObject({
    certainty: 'asked',
    unread: ['NỮ'],
  });
  expect(scope('BÁO CÁO CÔNG CHỨC', [{ all: [group('public_employee')] }])).toMatchObject({
    certainty: 'asked',
  });
  expect(scope('BÁO CÁO CÁN BỘ, CÔNG CHỨC', [{ all: [group('cadre')] }])).toMatchObject({
    certainty: 'sure',
  });
});

test('ratings in a title are those of its columns', () => {
  const title = 'TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG CÔNG CHỨC NĂM 2024';
  expect(scope(title)).toMatchObject({ certainty: 'asked' });
  expect(scope(title, [{ dimension: 'rating', in: ['good'] }])).toMatchObject({ certainty: 'sure' });
});

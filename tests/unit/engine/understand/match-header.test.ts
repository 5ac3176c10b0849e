import { describe, expect, test } from 'vitest';
import { meaningOfPath } from '../../../../electron/engine/understand/column-meaning';

/** Domain research, §2.4: a field of ours, then the headers that mean it. `/` stands between headers with commas. */
const synonyms: readonly (readonly [field: string, headers: string])[] = [
  ['ordinal', 'STT / Stt / TT / Số TT / Số thứ tự / No'],
  [
    'full_name',
    'Họ và tên / Họ tên / Họ, tên / HVT / Họ và tên khai sinh / Họ và tên cán bộ / Họ và tên CBCC / Tên CBCC',
  ],
  ['family_name', 'Họ đệm / Họ và chữ đệm'],
  ['given_name', 'Tên'],
  [
    'birth_date',
    'Ngày sinh / Ngày, tháng, năm sinh / Ngày tháng năm sinh / NTNS / Sinh ngày / Năm sinh / NS / Tuổi đời',
  ],
  ['gender', 'Giới tính / GT / Nam/Nữ / Phái'.replace('Nam/Nữ', 'Nam\u2044Nữ')],
  ['ethnicity', 'Dân tộc / DT / Thành phần dân tộc'],
  ['ethnic_minority', 'Dân tộc thiểu số / DTTS / Dân tộc ít người / Người DTTS'],
  ['religion', 'Tôn giáo / TG'],
  ['home_town', 'Quê quán / Nguyên quán / Quê'],
  ['residence', 'Nơi ở hiện nay / Chỗ ở / Hộ khẩu thường trú / HKTT / Nơi đăng ký HKTT / Nơi thường trú'],
  ['national_id', 'Số CCCD / CMND / Số định danh / Số ĐDCN / Căn cước'],
  ['staff_code', 'Số hiệu CBCC / Số hiệu cán bộ / Mã CBCC / Mã CB / Mã công chức / Mã viên chức'],
  [
    'unit',
    'Đơn vị / Đơn vị công tác / Cơ quan / Cơ quan, đơn vị đang làm việc / Nơi công tác / Xã, phường / Tên đơn vị',
  ],
  [
    'position',
    'Chức vụ / Chức danh / Chức vụ, chức danh / Chức vụ hoặc chức danh công tác / CV hiện tại / Chức vụ hiện nay / Chức vụ (chức danh) hiện tại / Chức danh chính quyền',
  ],
  ['party_position', 'Chức vụ Đảng'],
  ['concurrent_position', 'Kiêm nhiệm'],
  [
    'job',
    'Vị trí việc làm / VTVL / Công việc chính được giao / Nhiệm vụ được phân công / Lĩnh vực phụ trách',
  ],
  ['staff_group', 'Đối tượng / Loại cán bộ / CBCC'],
  [
    'recruitment_date',
    'Ngày tuyển dụng / Năm tuyển dụng / Ngày vào cơ quan / Ngày vào ngành / Tháng năm bắt đầu tham gia BHXH / Thời gian công tác',
  ],
  [
    'appointment_date',
    'Ngày bổ nhiệm / Thời gian giữ chức vụ / Thời gian giữ chức vụ, chức danh / Ngày được bầu',
  ],
  [
    'rank',
    'Ngạch / Ngạch công chức / Ngạch CC / Ngạch, bậc / Ngạch lương / Chức danh nghề nghiệp / CDNN / Hạng CDNN',
  ],
  ['rank_code', 'Mã ngạch / Mã số ngạch / MS ngạch / Mã số / Mã CDNN'],
  ['salary_step', 'Bậc / Bậc lương / Bậc lương hiện hưởng'],
  ['salary_coefficient', 'Hệ số / Hệ số lương / HSL / HS lương / Mức lương hiện hưởng'],
  ['salary_date', 'Ngày hưởng / Thời điểm hưởng / Mốc nâng lương / Ngày xếp / Thời gian nâng lương lần sau'],
  ['position_allowance', 'PCCV / PC chức vụ / Phụ cấp'],
  ['other_allowance', 'PC KV / VK / TNVK / Phụ cấp vượt khung / PC công vụ'],
  [
    'general_education',
    'Trình độ văn hóa / Văn hóa / VH / TĐVH / Trình độ VH / Trình độ GDPT / GDPT / Trình độ giáo dục phổ thông / Trình độ học vấn / Học vấn / Phổ thông',
  ],
  [
    'qualification',
    'Trình độ chuyên môn / Trình độ CM / TĐCM / Chuyên môn / CM / Trình độ đào tạo / Trình độ CMKT / Trình độ chuyên môn nghiệp vụ / Trình độ chuyên môn cao nhất / Bằng cấp / Văn bằng / Học vị / Trình độ',
  ],
  [
    'specialisation',
    'Chuyên ngành / Chuyên ngành đào tạo / Ngành đào tạo / Ngành / CN đào tạo / Ngành học / Chuyên ngành ĐT',
  ],
  ['training_institution', 'Tên trường / Nơi đào tạo / Cơ sở đào tạo'],
  ['training_mode', 'Hệ đào tạo / Hình thức đào tạo'],
  ['graduation_year', 'Năm tốt nghiệp / Năm TN'],
  [
    'political_theory',
    'Lý luận chính trị / LLCT / Chính trị / Trình độ LLCT / Lý luận CT / Trình độ chính trị / LL chính trị',
  ],
  [
    'state_management',
    'Quản lý nhà nước / QLNN / QLHCNN / Trình độ QLNN / QL nhà nước / BD QLNN / Chứng chỉ QLNN',
  ],
  ['informatics', 'Tin học / TH / CNTT / Trình độ tin học'],
  ['foreign_language', 'Ngoại ngữ / NN / Anh văn / Tiếng Anh / TĐNN / Ngoại ngữ khác'],
  ['ethnic_language', 'Tiếng dân tộc / Chứng chỉ tiếng dân tộc / Tiếng DTTS'],
  [
    'defence_education',
    'QPAN / QP-AN / Quốc phòng an ninh / Tr.độ an ninh, quốc phòng / Kiến thức QPAN / Đối tượng QPAN',
  ],
  ['party_member', 'Đảng viên / ĐV / Đảng'],
  ['party_date', 'Ngày vào Đảng / Ngày kết nạp / Ngày vào Đảng CSVN / Ngày dự bị'],
  ['party_official_date', 'Ngày chính thức'],
  ['rating', 'Xếp loại / Đánh giá / Kết quả đánh giá / XLCL / Mức xếp loại / Xếp loại chất lượng năm'],
  ['commendation', 'Khen thưởng / Danh hiệu thi đua'],
  ['discipline', 'Kỷ luật / Hình thức kỷ luật'],
  ['note', 'Ghi chú / GC / Note'],
];

/** Headers of rosters as they came, beyond those of the domain research. */
const seen: readonly (readonly [field: string, headers: string])[] = [
  [
    'full_name',
    'Họ và tên người lao động / Họ và tên NLĐ / Họ, chữ đệm và tên / Họ và tên nhân viên / Họ và tên CB / Họ và tên người hoạt động không chuyên trách',
  ],
  [
    'position',
    'Chức danh hiện đang đảm nhiệm / Chức vụ đang đảm nhiệm / Chức vụ hiện giữ / Vị trí công tác / Vị trí, chức danh / Chức danh, vị trí việc làm / Chức vụ Đảng, chính quyền',
  ],
  ['job', 'Công việc hiện tại / Công việc phụ trách / Tên vị trí việc làm'],
  ['department', 'Khối / Đơn vị chuyên môn / Phòng, ban, bộ phận / Khoa / Đội'],
  ['village', 'Thôn, bản / Thôn / Bản / Thôn, tổ dân phố / Tổ dân phố / Khu phố / Ấp / Buôn'],
  [
    'party_date',
    'Ngày tháng vào Đảng CSVN / Ngày tháng vào Đảng / Tháng năm vào Đảng / Thời gian vào Đảng / Kết nạp',
  ],
  ['party_member', 'Party / Party member / Là đảng viên / ĐV ĐCSVN'],
  [
    'rating',
    'Mức độ hoàn thành nhiệm vụ / Mức độ HTNV / ĐGXL / Đánh giá xếp loại / Đánh giá, phân loại / Kết quả thực hiện nhiệm vụ / Xếp loại công chức',
  ],
  ['general_education', 'HV / TĐHV / Văn hóa phổ thông'],
  ['recruitment_date', 'Ngày vào biên chế / Ngày vào làm việc / Ngày tham gia công tác / Ngày nhận việc'],
  ['political_theory', 'Lý luận / LLCT-HC / Trình độ LLCT-HC / Lý luận chính trị - hành chính'],
  ['state_management', 'Trình độ QLHCNN / Kiến thức quản lý nhà nước / Bồi dưỡng ngạch'],
  ['specialisation', 'Ngành nghề / Chuyên ngành học / Ngành tốt nghiệp'],
  ['qualification', 'Bậc học / TĐĐT / Trình độ CM, NV / Chuyên môn đào tạo'],
  ['national_id', 'Mã định danh cá nhân / Số thẻ căn cước'],
  ['salary_step', 'Bậc hiện giữ'],
  ['salary_date', 'Thời điểm xếp bậc'],
  ['other_allowance', '% vượt khung / Phụ cấp thâm niên nghề'],
];

function fieldOf(...path: string[]): string | null {
  return meaningOfPath(path).field?.id ?? null;
}

describe.each([...synonyms, ...seen])('%s', (field, headers) => {
  test.each(headers.split(' / ').map((header) => header.replace('\u2044', '/')))('%s', (header) => {
    expect(fieldOf(header)).toBe(field);
    expect(meaningOfPath([header]).confidence).toBeGreaterThanOrEqual(0.75);
    expect(fieldOf(header.toLocaleUpperCase('vi'))).toBe(field);
    expect(fieldOf(` ${header.replaceAll(' ', ' \n ')}:`)).toBe(field);
    expect(fieldOf(header.normalize('NFD'))).toBe(field);
  });
});

test.each([
  ['CMND/CCCD', 'national_id'],
  ['CB/CC/VC', 'staff_group'],
  ['Họ và tên cán bộ, công chức xã', 'full_name'],
  ['Trình độ chuyên môn (ghi rõ ngành)', 'qualification'],
  ['Xếp loại chất lượng năm 2024', 'rating'],
  ['Ngày tháng năm\nsinh', 'birth_date'],
  ['Trinh do chuyen mon', 'qualification'],
  ['Lý luận chính tri', 'political_theory'],
  ['Date of birth', 'birth_date'],
  ['higher_education', 'qualification'],
  ['party_member_since', 'party_date'],
  ['Date First Hired', 'recruitment_date'],
])('%s is %s', (header, field) => {
  expect(fieldOf(header)).toBe(field);
});

describe('a category that is a column of its own', () => {
  test.each([
    ['Nữ', 'gender', 'female'],
    ['Phụ nữ', 'gender', 'female'],
    ['Là nữ', 'gender', 'female'],
    ['CBCC nữ', 'gender', 'female'],
    ['Nam', 'gender', 'male'],
    ['Cán bộ', 'staff_group', 'cadre'],
    ['Công chức', 'staff_group', 'civil_servant'],
    ['Viên chức', 'staff_group', 'public_employee'],
    ['NHĐKCT', 'staff_group', 'part_time'],
    ['Không chuyên trách', 'staff_group', 'part_time'],
    ['KCT', 'staff_group', 'part_time'],
    ['HĐ 68', 'staff_group', 'contract'],
    ['HĐ 111', 'staff_group', 'contract'],
  ])('%s', (header, field, tick) => {
    expect(meaningOfPath([header])).toMatchObject({ field: { id: field }, tick });
  });
});

describe('birth dates of men and women', () => {
  test.each(['Ngày, tháng, năm sinh', 'Ngày sinh', 'Năm sinh', 'NTNS'])('%s', (parent) => {
    expect(meaningOfPath([parent, 'Nam'])).toMatchObject({ field: { id: 'birth_date' }, gender: 'male' });
    expect(meaningOfPath([parent, 'Nữ'])).toMatchObject({ field: { id: 'birth_date' }, gender: 'female' });
  });
});

describe('a leaf means something only under its parent', () => {
  test.each([
    ['Trình độ lý luận chính trị', 'SC', 'political_theory', 'elementary'],
    ['Trình độ lý luận chính trị', 'TC', 'political_theory', 'intermediate'],
    ['Trình độ lý luận chính trị', 'CC', 'political_theory', 'advanced'],
    ['Trình độ lý luận chính trị', 'CN', 'political_theory', 'bachelor'],
    ['LLCT', 'Cao cấp, cử nhân', 'political_theory', 'advanced'],
    ['Trình độ chuyên môn', 'Chưa qua ĐT', 'qualification', 'none'],
    ['Trình độ chuyên môn', 'SC', 'qualification', 'elementary'],
    ['Trình độ chuyên môn', 'TC', 'qualification', 'intermediate'],
    ['Trình độ chuyên môn', 'CĐ', 'qualification', 'college'],
    ['Trình độ chuyên môn', 'ĐH', 'qualification', 'university'],
    ['Trình độ chuyên môn', 'CN', 'qualification', 'university'],
    ['Trình độ chuyên môn', 'Thạc sỹ, tiến sỹ', 'qualification', 'master'],
    ['Trình độ quản lý nhà nước', 'Chưa qua đào tạo', 'state_management', 'none'],
    ['Trình độ quản lý nhà nước', 'Chuyên viên và tương đương', 'state_management', 'specialist'],
    ['Trình độ quản lý nhà nước', 'CVC và tương đương', 'state_management', 'principal_specialist'],
    ['Trình độ văn hoá', 'Tiểu học', 'general_education', 'primary'],
    ['Trình độ văn hoá', 'THCS', 'general_education', 'lower_secondary'],
    ['Trình độ văn hoá', 'THPT', 'general_education', 'upper_secondary'],
    ['Giới tính', 'Nữ', 'gender', 'female'],
    ['Đối tượng', 'Công chức', 'staff_group', 'civil_servant'],
    ['Xếp loại chất lượng năm 2024', 'HTXSNV', 'rating', 'excellent'],
  ])('%s › %s', (parent, leaf, field, tick) => {
    expect(meaningOfPath([parent, leaf])).toMatchObject({ field: { id: field }, tick });
  });

  test.each([
    ['Trình độ tin học', 'informatics'],
    ['Trình độ ngoại ngữ', 'foreign_language'],
  ])('under %s a degree is one in the subject, never of the person', (parent, field) => {
    for (const leaf of ['Chứng chỉ (A,B,C)', 'CC', 'TC', 'CĐ', 'ĐH', 'SC']) {
      expect(fieldOf(parent, leaf), leaf).toBe(field);
    }
  });

  test.each([
    ['Chia theo độ tuổi', 'Từ 30 trở xuống'],
    ['Chia theo độ tuổi', 'Từ 31 đến 40'],
    ['Chia theo độ tuổi', 'Trên 60 tuổi'],
  ])('%s › %s repeats the birth date and is not read', (...path) => {
    expect(meaningOfPath(path).field?.kind).toBe('aside');
  });

  test('three levels deep, and what only repeats the parent', () => {
    expect(meaningOfPath(['Trình độ đào tạo', 'Chính trị', 'Cao cấp'])).toMatchObject({
      field: { id: 'political_theory' },
      tick: 'advanced',
    });
    expect(meaningOfPath(['Trình độ đào tạo', 'Chuyên môn', 'Thạc sĩ'])).toMatchObject({
      field: { id: 'qualification' },
      tick: 'master',
    });
    expect(fieldOf('Lý luận chính trị', 'Trình độ')).toBe('political_theory');
    expect(fieldOf('Chia theo độ tuổi', 'Từ 51 đến 60', 'Nữ 51-55')).toBe('age_band_tick');
  });

  test.each([
    ['Phụ cấp', 'Chức vụ', 'position_allowance'],
    ['Phụ cấp', 'Trách nhiệm', 'other_allowance'],
    ['Phụ cấp', 'Khu vực', 'other_allowance'],
    ['Phụ cấp', 'Phụ cấp vượt khung', 'other_allowance'],
    ['Mức lương hiện hưởng', 'Hệ số lương', 'salary_coefficient'],
    ['Mức lương hiện hưởng', 'Bậc lương hiện hưởng', 'salary_step'],
    ['Đào tạo', 'Chuyên ngành', 'specialisation'],
    ['Đảng viên', 'Ngày vào Đảng', 'party_date'],
    ['Đảng viên', 'Ngày chính thức', 'party_official_date'],
  ])('%s › %s', (parent, leaf, field) => {
    expect(fieldOf(parent, leaf)).toBe(field);
  });
});

test.each(['Số con', 'Cân nặng', 'Nhóm máu', 'Tình trạng hôn nhân'])('%s is not guessed', (header) => {
  expect(meaningOfPath([header]).confidence).toBeLessThan(0.75);
});

import { describe, expect, test } from 'vitest';
import { meaningOfPath } from '../../../../electron/engine/understand/column-meaning';
import { importSheet } from '../make/import-sheet';
import { sheetOf } from '../make/sheet';

describe('a post or unit of another day is not that of today', () => {
  test.each([
    [['Quy hoạch chức danh']],
    [['QUY HOẠCH CHỨC DANH']],
    [['Chức danh quy hoạch']],
    [['Chức danh được quy hoạch']],
    [['Chức danh (quy hoạch)']],
    [['Chức danh dự kiến']],
    [['Chức danh dự kiến bố trí']],
    [['Chuc danh du kien']],
    [['Chức vụ đề nghị bổ nhiệm']],
    [['Vị trí việc làm đề xuất']],
    [['Đơn vị dự kiến bố trí']],
    [['Chức vụ trước khi sắp xếp']],
    [['Đơn vị công tác trước sắp xếp']],
    [['Chức vụ trước đây']],
    [['Chức vụ cũ']],
    [['Nơi công tác (cũ)']],
    [['Chức vụ cao nhất đã qua']],
    [['Quy hoạch', 'Chức danh']],
    [['Quy hoạch giai đoạn 2025 - 2030', 'Chức danh quy hoạch']],
    [['Chức vụ', 'Dự kiến']],
    [['Dự kiến bố trí', 'Đơn vị công tác']],
  ])('%j', (path) => {
    expect(meaningOfPath(path).field?.id).toBe('planned_or_former');
  });

  test.each([
    ['Chức vụ bầu cử', 'position'],
    ['Chức vụ sau sắp xếp', 'position'],
    ['Chức vụ, chức danh', 'position'],
    ['Đơn vị công tác', 'unit'],
    ['Vị trí công tác', 'position'],
  ])('%s is today', (header, field) => {
    expect(meaningOfPath([header]).field?.id).toBe(field);
  });

  test('the post stays that of its own column', () => {
    const { people } = importSheet(
      sheetOf([
        ['STT', 'Họ và tên', 'Quy hoạch chức danh', 'Chức vụ'],
        [1, 'Lò Văn An', 'Chủ tịch UBND', 'Văn phòng - thống kê'],
        [2, 'Vì Thị Bình', 'Bí thư Đảng ủy', ''],
      ]),
    );
    expect(people.map(({ position }) => position ?? null)).toEqual(['Văn phòng - thống kê', null]);
  });
});

describe('what only contains the words of a field is not that field', () => {
  test.each([
    'Sở trường công tác',
    'Chức danh khoa học',
    'Xếp loại đảng viên',
    'Họ và tên vợ (chồng)',
    'Ngày bổ nhiệm ngạch',
  ])('%s', (header) => {
    expect(meaningOfPath([header]).field?.id).toBe('other_particulars');
  });

  test('the day a card was issued is not its number', () => {
    expect(meaningOfPath(['Căn cước công dân', 'Ngày cấp']).field?.id).toBe('other_particulars');
  });
});

import { expect, it } from 'vitest';
import { computeBoard } from '../../../electron/engine/registers/register-board';
import { engine, quietly, signal, write } from './register-engine';

it('the cap on excellent is of the whole group, whichever of its people are chosen', async () => {
  // Six in Xã Một, of whom M1 alone is a woman; one man in Xã Hai.
  const people = [1, 2, 3, 4, 5, 6, 7].map(
    (at) =>
      `${at},M${at},Lò Văn ${'ABCDEGH'[at - 1] ?? ''},${at === 1 ? 'Nữ' : 'Nam'},Xã ${at === 7 ? 'Hai' : 'Một'},Cán bộ`,
  );
  const roster = ['STT,Số hiệu CBCC,Họ và tên,Giới tính,Đơn vị,Đối tượng', ...people];
  await engine.service.files.open([write('roster.csv', roster)], quietly, signal);
  const ratings = [1, 2, 3, 4, 5, 6, 7].map(
    (at) =>
      `${at},M${at},Lò Văn ${'ABCDEGH'[at - 1] ?? ''},2024,${at === 1 ? 'Hoàn thành xuất sắc' : 'Hoàn thành tốt'}`,
  );
  const register = write('so.csv', ['STT,Số hiệu CBCC,Họ và tên,Năm,Xếp loại', ...ratings]);
  await engine.service.registers.import('rating', [register], { replace: true }, quietly, signal);
  const women = engine.service.question('2024-12-31', { dimension: 'gender', in: ['female'] }, signal);
  const { limits } = await computeBoard(engine.service.registers, 'rating', women, {
    year: 2024,
    months: null,
  });
  // 20 % of the five rated good is 1, and one is excellent; Xã Hai has no woman.
  expect(limits).toMatchObject([
    { groups: ['Xã Một', 'cadre'], counted: 1, among: 5, allowed: 1, exceeds: false },
  ]);
  expect(limits).toHaveLength(1);
});

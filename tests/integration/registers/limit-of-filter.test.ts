import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { EngineService } from '../../../electron/engine/engine-service';
import { computeBoard } from '../../../electron/engine/registers/register-board';

const quietly = (): void => undefined;
const { signal } = new AbortController();
let folder: string;
let service: EngineService;

function write(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\n'));
  return path;
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bien-che-limits-'));
  service = await EngineService.open(folder);
});

afterEach(() => {
  service.close();
  rmSync(folder, { recursive: true });
});

it('the cap on excellent is of the whole group, whichever of its people are chosen', async () => {
  // Six in Xã Một, of whom M1 alone is a woman; one man in Xã Hai.
  const people = [1, 2, 3, 4, 5, 6, 7].map(
    (at) =>
      `${at},M${at},Lò Văn ${'ABCDEGH'[at - 1] ?? ''},${at === 1 ? 'Nữ' : 'Nam'},Xã ${at === 7 ? 'Hai' : 'Một'},Cán bộ`,
  );
  const roster = ['STT,Số hiệu CBCC,Họ và tên,Giới tính,Đơn vị,Đối tượng', ...people];
  await service.files.open([write('roster.csv', roster)], quietly, signal);
  const ratings = [1, 2, 3, 4, 5, 6, 7].map(
    (at) =>
      `${at},M${at},Lò Văn ${'ABCDEGH'[at - 1] ?? ''},2024,${at === 1 ? 'Hoàn thành xuất sắc' : 'Hoàn thành tốt'}`,
  );
  const register = write('so.csv', ['STT,Số hiệu CBCC,Họ và tên,Năm,Xếp loại', ...ratings]);
  await service.registers.import('rating', [register], { replace: true }, quietly, signal);
  const women = service.question('2024-12-31', { dimension: 'gender', in: ['female'] }, signal);
  const { limits } = await computeBoard(service.registers, 'rating', women, { year: 2024, months: null });
  // 20 % of the five rated good is 1, and one is excellent; Xã Hai has no woman.
  expect(limits).toMatchObject([
    { groups: ['Xã Một', 'cadre'], counted: 1, among: 5, allowed: 1, exceeds: false },
  ]);
  expect(limits).toHaveLength(1);
});

import { beforeEach, expect, it } from 'vitest';
import {
  computeBoard,
  computeTable,
  registerIssues,
} from '../../../electron/engine/registers/register-board';
import { everybody } from '../../../shared/analysis/condition';
import type { RegisterWord } from '../../../shared/contract/definitions';
import { starterRegisterLists } from '../../../shared/registers/lists/register-lists';
import { engine, pathOf, quietly, restart, signal, write } from './register-engine';

beforeEach(async () => {
  const roster = [
    'STT,Họ và tên,Ngày sinh,Đơn vị,Chức vụ,Ngày bổ nhiệm',
    '1,Lò Văn Nam,05/03/1980,UBND xã Mường Lạn,Chủ tịch UBND,01/03/2023',
    '2,Quàng Thị Đào,06/07/1985,UBND xã Mường Lạn,Tổ trưởng,01/03/2023',
    // “Trưởng Ban” within the name of a post that leads no committee.
    '3,Vàng A Dế,01/02/1990,UBND xã Nậm Sườn,Chỉ huy trưởng Ban Chỉ huy Quân sự,01/03/2023',
  ];
  await engine.service.files.open([write('roster.csv', roster)], quietly, signal);
});

const question = () => engine.service.question(null, everybody, signal);
const load = (register: string, lines: readonly string[]) =>
  engine.service.registers.import(register, [write('so.csv', lines)], { replace: true }, quietly, signal);
const figure = async (register: string, id: string) => {
  const { results } = await computeBoard(engine.service.registers, register, question(), null);
  return results.find((each) => each.id === id);
};
const line = (list: RegisterWord['list'], id: string, label: string, words: string[]): RegisterWord => ({
  ...{ list, id, label, words, note: '' },
});
const keep = (...definitions: RegisterWord[]) =>
  engine.service.definitions.change({ all: 'registerWords', definitions });

it('which courses are on ethics, and which posts lead, are lists that are changed and counted at once', async () => {
  await load('training', [
    'STT;Họ và tên;Ngày sinh;Đơn vị;Tên lớp;Loại;Đến ngày',
    '1;Lò Văn Nam;05/03/1980;Xã Mường Lạn;Kỹ năng giao tiếp và ứng xử với công dân;QLNN;05/01/2024',
    '2;Quàng Thị Đào;06/07/1985;Xã Mường Lạn;Nâng cao liêm chính của người Điện Biên;QLNN;05/01/2024',
    '3;Vàng A Dế;01/02/1990;Xã Nậm Sườn;;QLNN;05/01/2024',
  ]);
  expect(await figure('training', 'ethics_trained')).toMatchObject({
    numerator: 1,
    denominator: 3,
    unknown: 1,
  });
  expect(await figure('training', 'leaders_within_12_months')).toMatchObject({
    numerator: 1,
    denominator: 1,
  });
  await keep(
    ...starterRegisterLists.ethics_topics,
    line('ethics_topics', 'own_liem_chinh', 'Liêm chính', ['liêm chính']),
    line('leading_posts', 'own_to', 'Tổ trưởng', ['tổ trưởng']),
  );
  expect(await figure('training', 'ethics_trained')).toMatchObject({ numerator: 2 });
  // The list of posts is the new one alone: no chairman any more.
  expect(await figure('training', 'leaders_within_12_months')).toMatchObject({
    numerator: 1,
    denominator: 1,
  });
  await keep(
    ...starterRegisterLists.leading_posts,
    line('leading_posts', 'own_to', 'Tổ trưởng', ['tổ trưởng']),
  );
  expect(await figure('training', 'ethics_trained')).toMatchObject({ numerator: 1 });
  expect(await figure('training', 'leaders_within_12_months')).toMatchObject({
    numerator: 2,
    denominator: 2,
  });
  await engine.service.definitions.undo();
  await engine.service.definitions.undo();
  expect(await figure('training', 'leaders_within_12_months')).toMatchObject({
    numerator: 1,
    denominator: 1,
  });
});

it('a form of discipline that the list does not know is told and counted apart, until it is added', async () => {
  await load('conduct', [
    'STT;Họ và tên;Ngày sinh;Đơn vị;Hình thức kỷ luật;Năm',
    '1;Lò Văn Nam;05/03/1980;Xã Mường Lạn;Khiển trách;2024',
    '2;Quàng Thị Đào;06/07/1985;Xã Mường Lạn;Hạ hai bậc thi đua;2024',
    '3;Vàng A Dế;01/02/1990;Xã Nậm Sườn;không;2024',
  ]);
  expect(await figure('conduct', 'disciplined')).toMatchObject({ numerator: 1, unknown: 1 });
  const issues = async () =>
    (await registerIssues(engine.service.registers, 'conduct', question(), 'vi')).issues;
  expect(await issues()).toContainEqual(expect.objectContaining({ code: 'value_unrecognised', cell: 'E3' }));
  await keep(
    ...starterRegisterLists.disciplines,
    line('disciplines', 'own_thi_dua', 'Hạ bậc thi đua', ['Hạ hai bậc thi đua']),
  );
  expect(await figure('conduct', 'disciplined')).toMatchObject({ numerator: 2, unknown: 0 });
  const forms = await computeTable(engine.service.registers, 'conduct', question(), null, 'discipline_form', [
    'disciplined',
  ]);
  expect(forms.filter(({ numerator }) => numerator > 0).map(({ group }) => group)).toEqual([
    'reprimand',
    'own_thi_dua',
  ]);
  expect((await issues()).map(({ code }) => code)).not.toContain('value_unrecognised');
  // Kept with the workspace, and shared as a file.
  const shared = pathOf('dinh-nghia.json');
  await engine.service.definitions.save(shared);
  await engine.service.definitions.undo();
  expect(await figure('conduct', 'disciplined')).toMatchObject({ numerator: 1, unknown: 1 });
  await engine.service.definitions.load(shared);
  await restart();
  expect(await figure('conduct', 'disciplined')).toMatchObject({ numerator: 2, unknown: 0 });
});

it('a leader is trained in time only with days that bear it, and courses of long ago do not count', async () => {
  const course = (name: string, birth: string, from: string, to: string): string =>
    `1;${name};${birth};Xã Mường Lạn;QLNN;QLNN;${from};${to}`;
  await load('training', [
    'STT;Họ và tên;Ngày sinh;Đơn vị;Tên lớp;Loại;Từ ngày;Đến ngày',
    course('Lò Văn Nam', '05/03/1980', '2024', '2024'),
    course('Vàng A Dế', '01/02/1990', '01/02/2024', '05/02/2024'),
  ]);
  const leaders = () => figure('training', 'leaders_within_12_months');
  // From March 2024 on it would be too late.
  expect(await leaders()).toMatchObject({ numerator: 0, denominator: 1, unknown: 1 });
  const again = async (from: string, to: string) => {
    await load('training', [
      'STT;Họ và tên;Ngày sinh;Đơn vị;Tên lớp;Loại;Từ ngày;Đến ngày',
      course('Lò Văn Nam', '05/03/1980', from, to),
      course('Vàng A Dế', '01/02/1990', '01/02/2024', '05/02/2024'),
    ]);
    return leaders();
  };
  expect(await again('01/05/2015', '30/06/2015')).toMatchObject({ numerator: 0, unknown: 0 });
  expect(await again('2023', '6/2023')).toMatchObject({ numerator: 1, unknown: 0 });
  expect(await again('01/02/2022', '28/02/2022')).toMatchObject({ numerator: 0, unknown: 0 });
  await engine.service.registers.changeSetting('training', 'leader_months_before', 24);
  expect(await leaders()).toMatchObject({ numerator: 1, unknown: 0 });
});

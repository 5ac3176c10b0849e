import type { Field } from '../../roster/field';
import { apologyLetters } from '../common/apology-letters';
import { dateField } from '../common/dates';
import { starterRegisterLists, vocabularyOf } from '../lists/register-lists';
import { conductResults } from './results';

const result: Field = {
  id: 'conduct',
  label: { vi: 'Thực hiện quy tắc ứng xử', en: 'Conduct' },
  kind: 'category',
  headers: [
    'Thực hiện quy tắc ứng xử',
    'Quy tắc ứng xử',
    'Kết quả thực hiện quy tắc ứng xử',
    'Chấp hành quy tắc ứng xử',
    'Chấp hành kỷ luật, kỷ cương',
    'Kết quả chấp hành',
    'Kết quả thực hiện',
    'Văn hóa công vụ',
    'Đạo đức công vụ',
    'Conduct',
  ],
  vocabulary: conductResults,
};

const discipline: Field = {
  id: 'discipline_form',
  label: { vi: 'Hình thức kỷ luật', en: 'Discipline' },
  kind: 'category',
  headers: ['Kỷ luật', 'Hình thức kỷ luật', 'Hình thức xử lý', 'Xử lý kỷ luật', 'Discipline'],
  vocabulary: vocabularyOf(starterRegisterLists, 'disciplines'),
  listed: 'disciplines',
};

const decision: Field = {
  id: 'decision',
  label: { vi: 'Quyết định', en: 'Decision' },
  kind: 'text',
  headers: ['Quyết định', 'Số quyết định', 'Số QĐ', 'Số, ngày quyết định', 'Decision'],
};

const decidedOn = dateField('decided_on', 'Ngày quyết định', 'Date of decision', [
  'Ngày quyết định',
  'Ngày QĐ',
  'Ngày ký',
  'Ngày kỷ luật',
  'Date of decision',
]);

export const conductFields: readonly Field[] = [result, apologyLetters, discipline, decision, decidedOn];

import { countWords } from '../common/words';
import type { Register } from '../register';
import type { EntryCondition } from '../register-indicator';

import { conductFields } from './fields';

const basis = {
  vi: 'Quy tắc ứng xử và văn hóa công vụ do tỉnh ban hành',
  en: 'The rules of conduct and culture in public service of the province',
};
const decree = { vi: 'Nghị định 172/2025/NĐ-CP', en: 'Decree 172/2025/ND-CP' };
const assessed: EntryCondition = { field: 'conduct', filled: true };
const kept: EntryCondition = { field: 'conduct', in: ['kept'] };
const breach: EntryCondition = { field: 'conduct', in: ['breach'] };
const notKept: EntryCondition = { field: 'conduct', in: ['breach', 'not_well'] };
const disciplined: EntryCondition = {
  all: [{ field: 'discipline_form', filled: true }, { not: { field: 'discipline_form', in: ['none'] } }],
};

/** A form is written that no line of the list of forms knows. */
const formUnknown: EntryCondition = {
  all: [
    { field: 'discipline_form_written', filled: true },
    { field: 'discipline_form', filled: false },
  ],
};

export const conduct: Register = {
  id: 'conduct',
  label: { vi: 'Ứng xử, kỷ luật', en: 'Conduct and discipline' },
  purpose: {
    vi: 'Kết quả thực hiện quy tắc ứng xử hằng năm, thư xin lỗi, kỷ luật.',
    en: 'How the rules of conduct were kept each year, letters of apology, discipline.',
  },
  key: 'person',
  entry: { vi: 'lượt ghi', en: 'entries' },
  fields: conductFields,
  telling: ['conduct', 'apology_letters', 'discipline_form'],
  datedBy: ['decided_on'],
  dates: ['discipline_form', 'decision', 'decided_on'],
  writtenYearFirst: true,
  monthly: false,
  sameBy: ['conduct', 'discipline_form', 'decision'],
  oncePerYear: ['conduct'],
  headline: 'conduct_kept',
  groupings: ['conduct', 'discipline_form'],
  indicators: [
    {
      id: 'conduct_kept',
      label: { vi: 'Thực hiện tốt quy tắc ứng xử', en: 'Rules of conduct kept' },
      definition: {
        vi: 'Số người chấp hành tốt quy tắc ứng xử trong kỳ, trên số người được nhận xét. Người có một lần vi phạm, hoặc bị nhận xét “chưa tốt”, trong kỳ thì không tính là chấp hành tốt. Người không có nhận xét nào trong kỳ tính riêng.',
        en: 'People who kept the rules of conduct in the period, of the people assessed. Whoever has one breach, or is assessed as “chưa tốt”, in the period has not kept them. Who has no assessment in the period is counted apart.',
      },
      basis,
      as: 'share',
      // Somebody with anything else anywhere in the period has not kept them.
      numerator: { count: 'people', where: kept, withoutEntry: notKept },
      denominator: { count: 'people', where: assessed },
      unknown: { count: 'people', withoutEntry: assessed },
      counts: countWords.people,
    },
    {
      id: 'conduct_breach',
      label: { vi: 'Vi phạm quy tắc ứng xử', en: 'Breaches of conduct' },
      definition: {
        vi: 'Số người bị ghi nhận vi phạm quy tắc ứng xử trong kỳ. Nhận xét “chưa tốt” không tính là vi phạm.',
        en: 'People with a breach of the rules of conduct recorded in the period. “Chưa tốt” is no breach.',
      },
      basis,
      as: 'count',
      numerator: { count: 'people', where: breach },
      counts: countWords.people,
    },
    {
      id: 'apology_letters',
      label: { vi: 'Thư xin lỗi', en: 'Letters of apology' },
      definition: {
        vi: 'Tổng số thư xin lỗi tổ chức, cá nhân do giải quyết hồ sơ trễ hạn trong kỳ. Dòng ghi mà không đọc được số tính riêng.',
        en: 'Letters of apology to citizens and organisations for late procedures in the period. Entries whose number cannot be read are counted apart.',
      },
      basis,
      as: 'count',
      numerator: { sum: 'apology_letters' },
      unknown: { count: 'entries', where: { field: 'apology_letters', unread: true } },
      counts: countWords.letters,
    },
    {
      id: 'disciplined',
      label: { vi: 'Bị kỷ luật', en: 'Disciplined' },
      definition: {
        vi: 'Số người bị kỷ luật bằng bất kỳ hình thức nào trong kỳ; mỗi người tính một lần. Các hình thức theo danh mục ở trang Định nghĩa; hình thức không có trong danh mục tính riêng.',
        en: 'People disciplined in any form in the period; everybody counts once. The forms are a list under Definitions; a form outside it is counted apart.',
      },
      basis: decree,
      as: 'count',
      numerator: { count: 'people', where: disciplined },
      unknown: { count: 'people', where: formUnknown },
      counts: countWords.people,
    },
  ],
  charts: [
    {
      id: 'kept_by_year',
      kind: 'line',
      by: 'year',
      indicators: ['conduct_kept'],
      title: { vi: 'Thực hiện quy tắc ứng xử qua các năm', en: 'Rules of conduct kept over the years' },
    },
    {
      id: 'kept_by_unit',
      kind: 'bars',
      by: 'unit',
      indicator: 'conduct_kept',
      lowestFirst: true,
      title: { vi: 'Thực hiện quy tắc ứng xử theo đơn vị', en: 'Rules of conduct kept by unit' },
    },
    {
      id: 'letters_by_unit',
      kind: 'bars',
      by: 'unit',
      indicator: 'apology_letters',
      title: { vi: 'Thư xin lỗi theo đơn vị', en: 'Letters of apology by unit' },
    },
    {
      id: 'discipline_by_form',
      kind: 'bars',
      by: 'discipline_form',
      indicator: 'disciplined',
      title: { vi: 'Người bị kỷ luật theo hình thức', en: 'People disciplined by form' },
    },
  ],
  checks: [
    {
      id: 'kept_and_disciplined',
      severity: 'warning',
      when: { all: [kept, disciplined] },
      field: 'conduct',
      message: {
        vi: 'Dòng này ghi chấp hành tốt mà lại có hình thức kỷ luật; kết quả đã ghi vẫn được tính. Xem lại hai ô.',
        en: 'The row says that the rules were kept and names a form of discipline; the result of the row counts all the same. Check both cells.',
      },
    },
  ],
  limits: [],
  settings: [],
  lists: [
    { id: 'breach', label: { vi: 'Vi phạm quy tắc ứng xử', en: 'Breaches of conduct' }, when: breach },
    { id: 'disciplined', label: { vi: 'Bị kỷ luật', en: 'Disciplined' }, when: disciplined },
  ],
  samples: ['so-ung-xu.xlsx'],
};

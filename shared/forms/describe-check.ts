import type { Language } from '../text/language';
import { formatCount } from '../text/numbers';
import type { CheckResult, CrossCheckResult, FilledForm, FormNote } from './filled-form';
import { peopleCount } from '../text/people-count';

type Named = Pick<FilledForm, 'rows' | 'leaves' | 'counts'>;

/** `Tổng số: cột 32+33+34+35+38 = 2.590, cột 2 = 2.593; chênh 3 người: 3 chưa có thông tin`. */
export function describeCheck(check: CheckResult, form: Named, language: Language): string {
  const vi = language === 'vi';
  const count = (value: number): string => formatCount(value, language);
  const across = check.parts.every((part) => form.leaves.some(({ mark }) => mark === part));
  const rowLabel = (id: string): string => form.rows.find((row) => row.id === id)?.label ?? id;
  const side = (name: string): string => {
    if (name === 'people') return vi ? 'số người' : 'people';
    return across ? name : `“${rowLabel(name)}”`;
  };
  const word = across ? (vi ? 'cột ' : 'column ') : '';
  const parts = `${word}${check.parts.map(side).join('+')}`;
  const whole = check.whole === 'people' ? side('people') : `${word}${side(check.whole)}`;
  const at = across ? rowLabel(check.at) : `${vi ? 'Cột' : 'Column'} ${check.at}`;
  if (check.sum === null || check.of === null) {
    const isParts = check.parts.every((part) => check.missing?.includes(part));
    const names = (check.missing ?? []).map(side).join(', ');
    const which = across ? (vi ? `cột ${names}` : `column ${names}`) : names;
    const these = vi ? (across ? 'các cột này' : 'các dòng này') : 'them';
    const missing = isParts ? these : which;
    return vi
      ? `${at}: chưa đối chiếu được ${parts} với ${whole}, vì danh sách không có thông tin về ${missing}`
      : `${at}: ${parts} cannot be held against ${whole}, for the roster does not record ${missing}`;
  }
  const sign = check.relation === 'equal' ? '=' : '≤';
  if (check.state === 'holds')
    return `${at}: ${parts} ${sign} ${whole} (${count(check.sum)} ${sign} ${count(check.of)})`;
  const people = (n: number): string => `${count(n)} ${countWord(form.counts, n, language)}`;
  const figures = `${at}: ${parts} = ${count(check.sum)}, ${whole} = ${count(check.of)}`;
  const difference = `${vi ? 'chênh' : 'difference'} ${people(Math.abs(check.of - check.sum))}`;
  const rest = check.rest.map(({ label, people: n }) => `${people(n)} ${label[language]}`).join(', ');
  return rest === '' ? `${figures}; ${difference}` : `${figures}; ${difference}: ${rest}`;
}

function inSentence(label: string): string {
  return label.slice(0, 1).toLocaleLowerCase('vi') + label.slice(1);
}

export function countWord(counts: FilledForm['counts'], n: number, language: Language): string {
  if (counts === 'attendances') return language === 'vi' ? 'lượt' : n === 1 ? 'attendance' : 'attendances';
  return language === 'vi' ? 'người' : n === 1 ? 'person' : 'people';
}

export function describeCrossCheck({ label, left, right }: CrossCheckResult, language: Language): string {
  if (left === null || right === null)
    return language === 'vi'
      ? `${label.vi}: chưa đối chiếu được, vì danh sách không có thông tin`
      : `${label.en}: cannot be checked, for the roster does not record it`;
  return `${label[language]}: ${formatCount(left, language)} ${left === right ? '=' : '≠'} ${formatCount(right, language)}`;
}

export function describeNote(note: FormNote, language: Language): string {
  const vi = language === 'vi';
  const count = (value: number): string => formatCount(value, language);
  switch (note.kind) {
    case 'widened':
      return vi
        ? `Theo lựa chọn “Tính mọi cấp hành chính”, biểu không chỉ đếm ${note.label.vi}.`
        : `By the choice “Count every administrative level”, the form counts not only ${note.label.en}.`;
    case 'nobody':
      return vi
        ? `Danh sách đang mở không có ${note.label.vi} nên biểu không đếm ai; muốn đếm ${count(note.people)} người của các cấp khác hoặc chưa rõ cấp, hãy chọn “Tính mọi cấp hành chính” (dòng lệnh: --every-level).`
        : `The open roster has no ${note.label.en}, so the form counts nobody; to count the ${count(note.people)} of other or unknown levels, choose “Count every administrative level” (command line: --every-level).`;
    case 'unknown-level':
      return vi
        ? `Chưa rõ cấp hành chính: ${count(note.people)} người, không được đếm vì không biết thuộc biểu nào.`
        : `Of no recorded administrative level: ${count(note.people)} ${countWord('people', note.people, 'en')}, not counted because it is not known to which form they belong.`;
    case 'outside': {
      const groups = note.groups.map(
        ({ label, people }) => `${count(people)} ${inSentence(label[language])}`,
      );
      if (note.unknown > 0)
        groups.push(
          vi
            ? `${count(note.unknown)} người chưa rõ đối tượng`
            : `${count(note.unknown)} of no recorded group`,
        );
      const unknown = groups.length === 0 ? '' : `${vi ? ', trong đó ' : ', of them '}${groups.join(', ')}`;
      return vi
        ? `${count(note.people)} người không thuộc đối tượng của biểu, không được đếm${unknown}.`
        : `Not of those whom the form counts: ${peopleCount(count(note.people))}${unknown}.`;
    }
    case 'without-unit':
      return vi
        ? `${count(note.people)} người chưa rõ đơn vị đứng ở dòng riêng.`
        : `In a row of their own, since the unit is not recorded: ${peopleCount(count(note.people))}.`;
    case 'typed-missing':
      return vi
        ? `Cột ${note.mark}: ${count(note.units)} đơn vị chưa nhập số.`
        : `Column ${note.mark}: no number typed for ${count(note.units)} units.`;
    case 'left-blank':
      return vi
        ? `Cột ${note.mark} để trống: ${note.why.vi}`
        : `Column ${note.mark} stays blank: ${note.why.en}`;
    case 'no-attendances':
      return vi
        ? `Sổ đào tạo, bồi dưỡng không có lượt nào của năm ${note.year}${note.undated > 0 ? `, ${count(note.undated)} lượt không ghi năm` : ''}: số liệu để trống. Nạp sổ ở “Sổ theo dõi” hoặc đổi ngày tính.`
        : `The training register has no entry of ${note.year}${note.undated > 0 ? `, ${count(note.undated)} of no recorded year` : ''}: the figures stay blank. Read a register under “Registers” or change the reference date.`;
    case 'attendances':
      return vi
        ? `${count(note.attendances)} lượt của ${count(note.people)} người.`
        : `${count(note.attendances)} attendances of ${peopleCount(count(note.people))}.`;
    case 'without-row': {
      const types = note.types
        .map(({ label, attendances }) => `${label[language]} ${count(attendances)}`)
        .join(', ');
      const all = count(note.types.reduce((sum, { attendances }) => sum + attendances, 0));
      return vi
        ? `${all} lượt không thuộc dòng nào của biểu, không được đếm: ${types}.`
        : `${all} attendances are of no row of the form and not counted: ${types}.`;
    }
    case 'classes-of-others':
      return vi
        ? `${count(note.classes)} lớp do cơ quan khác mở, không thuộc cột số lớp của cấp ủy.`
        : `${count(note.classes)} courses were held by other bodies than the Party committees of the columns.`;
    case 'undated':
      return vi
        ? `${count(note.attendances)} lượt không ghi năm, không được đếm.`
        : `${count(note.attendances)} attendances of no recorded year are not counted.`;
    case 'remark':
      return note.mark === null
        ? note.text[language]
        : `${vi ? 'Cột' : 'Column'} ${note.mark}: ${note.text[language]}`;
  }
}

import { findIn } from '../../analysis/library';
import { told } from '../cross-block';
import { section, type Ask } from '../report-section';
import { countFigure, countOf, inSentence, listed, paragraph, peopleOf, shareFigure } from '../written';

/** What a report is asked about; each is looked through for people of whom it is not recorded. */
const looked = [
  ...['unit', 'staff_group', 'position', 'gender', 'age_band', 'ethnicity', 'party_member'],
  ...['general_education', 'qualification', 'specialisation', 'political_theory', 'state_management'],
  'rating',
] as const;

const words = {
  vi: {
    issues: (files: string, problems: string) =>
      `Số liệu được tổng hợp từ ${files}; khi kiểm tra còn ${problems} cần các đơn vị xem lại.`,
    noIssues: (files: string) => `Số liệu được tổng hợp từ ${files}; kiểm tra không thấy lỗi.`,
    files: (count: string) => `${count} tệp danh sách`,
    problem: (count: string) => `${count} vấn đề`,
    missing: (parts: string) =>
      `Chưa có thông tin về: ${parts}; những người này vẫn được tính trong tổng số.`,
    part: (about: string, people: string) => `${about} ${people}`,
    complete: 'Các thông tin dùng để tổng hợp đều đã được ghi đủ.',
    absent: (list: string) => `Danh sách không ghi: ${list}.`,
    caption: 'Thông tin chưa được ghi',
    heads: ['Thông tin', 'Đã ghi', 'Chưa có thông tin', 'Tỷ lệ chưa có'],
  },
  en: {
    issues: (files: string, problems: string) =>
      `The figures come from ${files}; ${problems} are left for the units to look at.`,
    noIssues: (files: string) => `The figures come from ${files}; no problem was found in them.`,
    files: (count: string) =>
      count.includes('\ue0011\ue002') ? `${count} roster file` : `${count} roster files`,
    problem: (count: string) => `${count} problems`,
    missing: (parts: string) => `Not recorded: ${parts}; these people stay in the totals.`,
    part: (about: string, people: string) => `${about} of ${people}`,
    complete: 'Everything the figures are made of is recorded.',
    absent: (list: string) => `The roster does not record: ${list}.`,
    caption: 'What is not recorded',
    heads: ['What', 'Recorded', 'Not recorded', 'Share not recorded'],
  },
} as const;

export const quality = section<string>({
  id: 'quality',
  title: { vi: 'Chất lượng số liệu', en: 'Quality of the data' },
  asks: () =>
    Object.fromEntries(
      looked.map((id): [string, Ask] => [id, { rows: [id], columns: [], measure: 'headcount' }]),
    ),
  write: (facts, frame) => {
    const { language, library } = frame;
    const said = words[language];
    const all = looked.flatMap((id) => {
      const asked = facts[id];
      const label = findIn(library.dimensions, id)?.label[language] ?? id;
      return asked && asked.breakdown.people > 0 ? [{ id, label, asked, missing: asked.at(null) }] : [];
    });
    if (all.length === 0) return [];
    const recorded = all.filter(({ asked }) => asked.isRecorded);
    const absent = all.filter(({ asked }) => !asked.isRecorded);
    const parts = recorded.flatMap(({ id, label, missing }) =>
      missing.isHidden || missing.people === 0
        ? []
        : [said.part(inSentence(label), peopleOf(id, missing.people, language))],
    );
    const isComplete =
      absent.length === 0 && recorded.every(({ missing }) => !missing.isHidden && missing.people === 0);
    const problems = frame.issues.error + frame.issues.warning;
    const files = said.files(countOf('files', frame.files, language));
    return [
      ...paragraph('checks', [
        problems === 0
          ? said.noIssues(files)
          : said.issues(files, said.problem(countOf('problems', problems, language))),
      ]),
      ...paragraph('missing', [
        parts.length > 0 ? said.missing(listed(parts, language)) : isComplete ? said.complete : '',
        absent.length > 0
          ? said.absent(
              listed(
                absent.map(({ label }) => inSentence(label)),
                language,
              ),
            )
          : '',
      ]),
      {
        kind: 'table',
        key: 'missing',
        caption: said.caption,
        heads: [said.heads.map((text) => ({ text, columnSpan: 1, rowSpan: 1 }))],
        lines: recorded.map(({ label, asked, missing }) => {
          const [people, unknown] = [told(asked.total), told(missing)];
          const known = people === null || unknown === null ? null : people - unknown;
          return {
            label,
            level: 0,
            isTotal: false,
            figures: [
              countFigure(known, language),
              countFigure(unknown, language),
              shareFigure(unknown, people, language),
            ],
          };
        }),
        note: null,
      },
    ];
  },
});

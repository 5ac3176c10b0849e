import type { RegisterWord } from '../../contract/definitions';

const older = 'Luật Cán bộ, công chức 2008, Điều 78, 79; NĐ 112/2020/NĐ-CP. Đối chiếu NĐ 172/2025/NĐ-CP';
const line = (id: string, label: string, words: readonly string[], note = older): RegisterWord => ({
  ...{ list: 'disciplines', id, label, note },
  words: [...words],
});

/** Forms of discipline, the mildest first. Forms that the decree in force dropped stay for older registers. */
export const starterDisciplines: readonly RegisterWord[] = [
  line('none', 'Không', ['Không có', 'Không bị kỷ luật', '0', 'None'], 'Không bị kỷ luật'),
  line('reprimand', 'Khiển trách', ['KT', 'Reprimand']),
  line('warning', 'Cảnh cáo', ['CC', 'Warning']),
  line('salary_reduction', 'Hạ bậc lương', ['Hạ lương']),
  line('demotion', 'Giáng chức', ['Demotion']),
  line('removal', 'Cách chức', ['Removal']),
  line('recall', 'Bãi nhiệm', ['Recall'], 'Với cán bộ giữ chức vụ bầu cử. Đối chiếu NĐ 172/2025/NĐ-CP'),
  line('dismissal', 'Buộc thôi việc', ['BTV', 'Dismissal']),
];

/** In English, as long as the label is the starter's. */
export const disciplinesInEnglish: Readonly<Record<string, string>> = {
  Không: 'None',
  'Khiển trách': 'Reprimand',
  'Cảnh cáo': 'Warning',
  'Hạ bậc lương': 'Salary step lowered',
  'Giáng chức': 'Demotion',
  'Cách chức': 'Removal from post',
  'Bãi nhiệm': 'Recall from elected office',
  'Buộc thôi việc': 'Dismissal',
};

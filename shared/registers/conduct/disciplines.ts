import type { Vocabulary } from '../../roster/vocabulary';

/**
 * Forms of discipline, the mildest first, one a line. Luật Cán bộ, công chức 2008, Điều 78 and 79, and NĐ 112/2020/NĐ-CP;
 * NĐ 172/2025/NĐ-CP holds now, and its list is to be checked. Forms that it dropped stay for older registers.
 */
export const disciplines: Vocabulary = {
  id: 'discipline',
  ordered: true,
  categories: [
    {
      id: 'none',
      label: { vi: 'Không', en: 'None' },
      spellings: ['Không có', 'Không bị kỷ luật', '0', 'None'],
    },
    { id: 'reprimand', label: { vi: 'Khiển trách', en: 'Reprimand' }, spellings: ['KT', 'Reprimand'] },
    { id: 'warning', label: { vi: 'Cảnh cáo', en: 'Warning' }, spellings: ['CC', 'Warning'] },
    {
      id: 'salary_reduction',
      label: { vi: 'Hạ bậc lương', en: 'Salary step lowered' },
      spellings: ['Hạ lương'],
    },
    { id: 'demotion', label: { vi: 'Giáng chức', en: 'Demotion' }, spellings: ['Demotion'] },
    {
      id: 'removal',
      label: { vi: 'Cách chức', en: 'Removal from post' },
      spellings: ['Bãi nhiệm', 'Removal'],
    },
    { id: 'dismissal', label: { vi: 'Buộc thôi việc', en: 'Dismissal' }, spellings: ['BTV', 'Dismissal'] },
  ],
};

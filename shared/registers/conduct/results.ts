import type { Vocabulary } from '../../roster/vocabulary';

export const conductResults: Vocabulary = {
  id: 'conduct_result',
  ordered: false,
  categories: [
    {
      id: 'breach',
      label: { vi: 'Vi phạm', en: 'Breach' },
      spellings: [
        'Có vi phạm',
        'Không chấp hành',
        'Chưa chấp hành',
        'Chưa tốt',
        'Không thực hiện',
        'Chưa thực hiện tốt',
        'Không đạt',
        'Breach',
      ],
    },
    {
      id: 'kept',
      label: { vi: 'Chấp hành tốt', en: 'Kept' },
      spellings: [
        'Tốt',
        'Chấp hành',
        'Thực hiện tốt',
        'Chấp hành đầy đủ',
        'Không vi phạm',
        'Đạt',
        'Nghiêm túc',
        'Chấp hành nghiêm',
        'Chấp hành nghiêm túc',
        'Kept',
      ],
    },
  ],
};

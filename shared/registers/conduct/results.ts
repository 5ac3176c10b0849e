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
        'Không thực hiện',
        'Không đạt',
        'Breach',
      ],
    },
    {
      id: 'not_well',
      label: { vi: 'Chưa tốt', en: 'Not well kept' },
      spellings: [
        'Chưa thực hiện tốt',
        'Chưa chấp hành tốt',
        'Chấp hành chưa tốt',
        'Thực hiện chưa tốt',
        'Chấp hành chưa nghiêm',
        'Chấp hành chưa đầy đủ',
        'Chưa nghiêm túc',
        'Chưa nghiêm',
        'Chưa đầy đủ',
        'Not well kept',
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

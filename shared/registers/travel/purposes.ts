import type { Vocabulary } from '../../roster/vocabulary';

export const travelPurposes: Vocabulary = {
  id: 'travel_purpose',
  ordered: false,
  categories: [
    {
      id: 'official',
      label: { vi: 'Việc công', en: 'Official' },
      spellings: [
        'Công vụ',
        'Công tác',
        'Đi công tác',
        'Việc công vụ',
        'Hội thảo',
        'Hội nghị',
        'Học tập',
        'Đào tạo',
        'Bồi dưỡng',
        'Official',
      ],
    },
    {
      id: 'private',
      label: { vi: 'Việc riêng', en: 'Private' },
      spellings: [
        'Cá nhân',
        'Du lịch',
        'Thăm thân',
        'Thăm người thân',
        'Chữa bệnh',
        'Nghỉ phép',
        'Đi du lịch',
        'Việc cá nhân',
        'Private',
      ],
    },
  ],
};

import type { Vocabulary } from '../../roster/vocabulary';

/** Forms of organising a course: Điều 25 Nghị định 171/2025/NĐ-CP, and the part-time one of Biểu 10-BTCTW. */
export const trainingModes: Vocabulary = {
  id: 'training_mode',
  ordered: false,
  categories: [
    {
      id: 'in_person',
      label: { vi: 'Tập trung', en: 'In person' },
      spellings: [
        'Trực tiếp',
        'Tập trung tại lớp',
        'Học tập trung',
        'Hệ tập trung',
        'Chính quy',
        'In person',
      ],
    },
    {
      id: 'part_time',
      label: { vi: 'Không tập trung', en: 'Part-time' },
      spellings: [
        'Bán tập trung',
        'Hệ không tập trung',
        'Vừa làm vừa học',
        'VLVH',
        'Tại chức',
        'Hệ vừa làm vừa học',
        'Part-time',
      ],
    },
    {
      id: 'online',
      label: { vi: 'Trực tuyến', en: 'Online' },
      spellings: ['Từ xa', 'Online', 'Học trực tuyến', 'Truyền hình trực tuyến', 'E-learning', 'Qua mạng'],
    },
    {
      id: 'blended',
      label: { vi: 'Kết hợp', en: 'Blended' },
      spellings: [
        'Tập trung kết hợp trực tuyến',
        'Trực tiếp kết hợp trực tuyến',
        'Trực tiếp và trực tuyến',
        'Kết hợp trực tiếp và trực tuyến',
        'Blended',
        'Hybrid',
      ],
    },
  ],
};

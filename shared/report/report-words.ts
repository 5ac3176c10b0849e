import type { Language } from '../text/language';

const vi = {
  count: 'Số người',
  share: 'Tỷ lệ',
  people: 'Tổng số',
  notTold: '; số liệu của các nhóm còn lại không công bố',
};

/** Words that several sections share. */
export const reportWords: Readonly<Record<Language, typeof vi>> = {
  vi,
  en: {
    count: 'People',
    share: 'Share',
    people: 'Total',
    notTold: '; the figures of the other groups are not published',
  },
};

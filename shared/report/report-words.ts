import type { Language } from '../text/language';

const vi = {
  count: 'Số người',
  share: 'Tỷ lệ',
  people: 'Tổng số',
  notRecorded: (people: string) => `chưa có thông tin ${people}`,
  ofGroup: (group: string, parts: string) => `Đối với ${group}: ${parts}.`,
};

/** Words that several sections share. */
export const reportWords: Readonly<Record<Language, typeof vi>> = {
  vi,
  en: {
    count: 'People',
    share: 'Share',
    people: 'Total',
    notRecorded: (people) => `not recorded for ${people}`,
    ofGroup: (group, parts) => `Of the ${group}, ${parts}.`,
  },
};

import type { Field } from '../../roster/field';

export const country: Field = {
  id: 'country',
  label: { vi: 'Nước', en: 'Country' },
  kind: 'country',
  headers: [
    'Nước',
    'Nước đến',
    'Quốc gia',
    'Nơi đến',
    'Nước đi',
    'Nước, vùng lãnh thổ',
    'Quốc gia, vùng lãnh thổ',
    'Nước bồi dưỡng',
    'Nước học',
    'Nước đến công tác',
    'Quốc gia đến',
    'Country',
    'Destination',
  ],
};

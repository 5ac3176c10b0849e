import type { Field } from '../field';

export const nationalId: Field = {
  id: 'national_id',
  label: { vi: 'Số định danh cá nhân', en: 'National id' },
  kind: 'code',
  headers: [
    'Số CCCD',
    'CCCD',
    'CMND',
    'Số CMND',
    'CMND/CCCD',
    'Số CMND/CCCD',
    'CCCD/CMND',
    'Số định danh',
    'Số định danh cá nhân',
    'Số ĐDCN',
    'Căn cước',
    'Số căn cước',
    'Căn cước công dân',
    'Số căn cước công dân',
    'CMTND',
    'CMT',
    'National ID',
    'ID number',
    'Citizen ID',
  ],
  identifying: true,
};

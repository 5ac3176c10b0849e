import type { FormBlocks, LegalWords } from '../form';

/** The blocks of the forms of Thông tư 11/2012/TT-BNV; what is not read in a source says so by its confidence. */
export function circularBlocks(issued: readonly LegalWords[], receiving: LegalWords): FormBlocks {
  return {
    issued,
    heading: 'none',
    receivingUnit: receiving,
    unitOfCount: 'người',
    preparedBy: 'Người lập bảng',
    preparedNote: '(Ký, ghi rõ họ và tên)',
    signedBy: 'Thủ trưởng đơn vị',
    signedNote: '(Ký, đóng dấu)',
    recipients: [],
  };
}

export const issuedByCircular11: LegalWords = {
  text: 'Ban hành kèm theo Thông tư số 11/2012/TT-BNV ngày 17 tháng 12 năm 2012 của Bộ Nội vụ',
  confidence: 'high',
};

/** The forms of the Party's organisation committees. */
export const partyBlocks: FormBlocks = {
  issued: [{ text: 'Hệ thống biểu thống kê của Ban Tổ chức Trung ương', confidence: 'low' }],
  heading: 'party',
  receivingUnit: { text: 'Ban Tổ chức Trung ương', confidence: 'medium' },
  unitOfCount: 'người',
  preparedBy: 'NGƯỜI LẬP BIỂU',
  preparedNote: '(Ký, ghi rõ họ và tên; số điện thoại di động và cố định liên hệ)',
  signedBy: 'TRƯỞNG BAN',
  signedNote: '(Ký, đóng dấu, ghi rõ họ và tên)',
  recipients: [],
};

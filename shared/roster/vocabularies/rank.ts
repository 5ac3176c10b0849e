import { rank, type Rank } from '../rank';
import { professionalTitles } from './professional-title';

/**
 * Ngạch công chức with code, name and salary class, as editable data, and the titles of public employees: domain sources
 * give the class of the accountant ranks with low confidence and that of Nhân viên as B or C, so it is left out there.
 */
export const ranks: readonly Rank[] = [
  rank('01.001', 'Chuyên viên cao cấp', 'A3.1', 'CVCC', 'CV cao cấp'),
  rank('01.002', 'Chuyên viên chính', 'A2.1', 'CVC', 'CV chính'),
  rank('01.003', 'Chuyên viên', 'A1', 'CV'),
  rank('01.004', 'Cán sự', 'A0', 'CS'),
  rank('01.005', 'Nhân viên', null, 'NV'),
  rank('02.006', 'Văn thư viên chính', 'A2.1'),
  rank('02.007', 'Văn thư viên', 'A1', 'VTV'),
  rank('02.008', 'Văn thư viên trung cấp', 'B', 'VTV trung cấp'),
  rank('04.023', 'Thanh tra viên cao cấp', 'A3.1'),
  rank('04.024', 'Thanh tra viên chính', 'A2.1'),
  rank('04.025', 'Thanh tra viên', 'A1'),
  rank('06.029', 'Kế toán viên cao cấp', null),
  rank('06.030', 'Kế toán viên chính', null),
  rank('06.031', 'Kế toán viên', 'A1'),
  rank('06.032', 'Kế toán viên trung cấp', null, 'KTV trung cấp', 'KTVTC'),
  rank('06.033', 'Kế toán viên sơ cấp', null),
  rank('06.035', 'Thủ quỹ cơ quan, đơn vị', null, 'Thủ quỹ'),
  rank('13.093', 'Kỹ sư cao cấp', null, 'V.05.02.05'),
  rank('13.094', 'Kỹ sư chính', null, 'V.05.02.06'),
  rank('13.095', 'Kỹ sư', null, 'V.05.02.07'),
  rank('13.096', 'Kỹ thuật viên', null, 'V.05.02.08'),
  rank('16.118', 'Bác sĩ', null, 'Bác sỹ', 'V.08.01.03'),
  rank('16.119', 'Y sĩ', null, 'Y sỹ', 'V.08.03.07'),
  rank('01.006', 'Nhân viên đánh máy', null),
  rank('01.007', 'Nhân viên kỹ thuật', null),
  rank('01.008', 'Nhân viên văn thư', null),
  rank('01.009', 'Nhân viên phục vụ', null),
  rank('01.010', 'Lái xe cơ quan', null, 'Lái xe'),
  rank('01.011', 'Nhân viên bảo vệ', null, 'Bảo vệ'),
  rank('02.012', 'Lưu trữ viên cao cấp', null),
  rank('03.017', 'Chấp hành viên tỉnh', null),
  rank('03.018', 'Chấp hành viên huyện', null),
  rank('03.019', 'Công chứng viên', null),
  rank('06.034', 'Thủ quỹ kho bạc, ngân hàng', null),
  rank('06.036', 'Kiểm soát viên cao cấp thuế', null, 'Kiểm tra viên cao cấp thuế'),
  rank('06.037', 'Kiểm soát viên chính thuế', null, 'Kiểm tra viên chính thuế'),
  rank('06.038', 'Kiểm soát viên thuế', null, 'Kiểm tra viên thuế'),
  rank('06.039', 'Kiểm thu viên thuế', null),
  rank('06.040', 'Nhân viên thuế', null),
  ...professionalTitles,
];

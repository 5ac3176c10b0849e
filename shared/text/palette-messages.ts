export const paletteVi = {
  open: 'Tìm nhanh (Ctrl+K)',
  title: 'Tìm nhanh',
  placeholder: 'Trang, chỉ tiêu, đơn vị, người…',
  nothingFound: 'Không tìm thấy. Thử gõ ít chữ hơn; không cần dấu.',
  hint: '↑ ↓ để chọn, Enter để mở, Esc để đóng',
  groups: {
    place: 'Trang',
    indicator: 'Xem chỉ tiêu',
    dimension: 'Chia theo',
    unit: 'Lọc theo đơn vị',
    person: 'Mở hồ sơ',
    command: 'Lệnh',
  },
};

export const paletteEn: typeof paletteVi = {
  open: 'Quick find (Ctrl+K)',
  title: 'Quick find',
  placeholder: 'Pages, indicators, units, people…',
  nothingFound: 'Nothing found. Try fewer letters; tone marks are not needed.',
  hint: '↑ ↓ to choose, Enter to open, Esc to close',
  groups: {
    place: 'Pages',
    indicator: 'Show indicator',
    dimension: 'Divide by',
    unit: 'Filter by unit',
    person: 'Open card',
    command: 'Commands',
  },
};

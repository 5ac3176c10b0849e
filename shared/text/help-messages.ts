/** What the guide and the tour say around their pages. */
export const helpVi = {
  title: 'Hướng dẫn sử dụng',
  pages: 'Các trang hướng dẫn',
  search: 'Tìm trong hướng dẫn',
  nothing: 'Không có trang nào. Thử gõ ít chữ hơn; không cần dấu.',
  quickGuide: 'Bản in nhanh (PDF)',
  close: 'Đóng hướng dẫn',
  tour: {
    title: 'Xem qua trong năm bước',
    offer: 'Lần đầu dùng? Xem qua tỉnh mẫu trong năm bước, chưa đến một phút.',
    start: 'Xem qua',
    later: 'Để sau',
    step: (number: number, all: number) => `Bước ${number}/${all}`,
    next: 'Tiếp',
    back: 'Lùi',
    skip: 'Bỏ qua',
    done: 'Xong',
    steps: {
      figures: {
        title: 'Số liệu có ngay',
        text: 'Mỗi ô là một tỷ lệ, kèm số người và số chưa có thông tin. Bấm vào ô để chỉ xem những người đó.',
      },
      paragraph: {
        title: 'Đoạn văn viết sẵn',
        text: 'Bấm “Chép đoạn văn” rồi dán vào Word. Đoạn văn theo đúng bộ lọc và ngày tính.',
      },
      filter: {
        title: 'Luôn biết đang xem ai',
        text: 'Bấm “Lọc” để chọn đơn vị, nhóm, độ tuổi… Số người bên phải luôn cho biết còn bao nhiêu.',
      },
      data: {
        title: 'Chỗ cần kiểm tra',
        text: 'Con số cạnh “Dữ liệu” là số vấn đề nên xem; mỗi chỗ ghi tệp, trang tính và ô.',
      },
      help: {
        title: 'Hỏi bất cứ lúc nào',
        text: 'F1 giải thích con số đang chọn hoặc mở hướng dẫn; Ctrl+K tìm trang, chỉ tiêu, đơn vị, người.',
      },
    },
  },
};

export const helpEn: typeof helpVi = {
  title: 'User guide',
  pages: 'Pages of the guide',
  search: 'Search the guide',
  nothing: 'No page. Try fewer letters; tone marks are not needed.',
  quickGuide: 'Quick guide (PDF)',
  close: 'Close the guide',
  tour: {
    title: 'Tour in five steps',
    offer: 'The first time? See the sample province in five steps, in less than a minute.',
    start: 'Show me',
    later: 'Later',
    step: (number, all) => `Step ${number} of ${all}`,
    next: 'Next',
    back: 'Back',
    skip: 'Skip',
    done: 'Done',
    steps: {
      figures: {
        title: 'Figures at once',
        text: 'Each tile is a share, with the people behind it and those not recorded. Click one to see only these people.',
      },
      paragraph: {
        title: 'The paragraph, written',
        text: 'Press “Copy paragraph” and paste it into Word. It follows the filter and the reference date.',
      },
      filter: {
        title: 'Always know who is in',
        text: 'Press “Filter” for units, groups, ages… The number on the right says how many are left.',
      },
      data: {
        title: 'What to check',
        text: 'The number beside “Data” is how many issues should be looked at; each names file, sheet and cell.',
      },
      help: {
        title: 'Ask at any time',
        text: 'F1 explains the chosen figure or opens the guide; Ctrl+K finds pages, indicators, units, people.',
      },
    },
  },
};

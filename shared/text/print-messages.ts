export const printVi = {
  failed: 'Không in được. Hãy kiểm tra máy in rồi in lại.',
  people: (count: string) => `${count} người`,
  asOf: (date: string) => `Tính đến ngày ${date}`,
};

export const printEn: typeof printVi = {
  failed: 'The page was not printed. Check the printer and print again.',
  people: (count) => `${count} people`,
  asOf: (date) => `As of ${date}`,
};

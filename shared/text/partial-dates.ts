/** The first day of `1985-03-05`, `1985-03` or `1985`. */
export function firstDay(date: string): string {
  const [year, month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}

/** The last day of `1985-03-05`, `1985-03` or `1985`. */
export function lastDay(date: string): string {
  const [year = '', month = '12', day] = date.split('-');
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${day ?? last}`;
}

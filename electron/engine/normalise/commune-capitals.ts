const commune =
  /^(?<office>ubnd|hđnd|ủy ban nhân dân|uỷ ban nhân dân|đảng ủy|đảng uỷ|mttq)?\s*(?<kind>xã|phường|thị trấn|đặc khu)\s+(?<name>\S.*)$/u;
const abbreviations = new Set(['ubnd', 'hđnd', 'mttq']);

/** `UBND XÃ MẪU SƠN` as one writes it: `UBND xã Mẫu Sơn`. Names that are not all capitals, or of no commune, stay. */
export function withoutCapitals(unit: string): string {
  if (unit !== unit.toLocaleUpperCase('vi')) return unit;
  const groups = commune.exec(unit.toLocaleLowerCase('vi'))?.groups;
  const { office, kind, name } = groups ?? {};
  if (kind === undefined || name === undefined) return unit;
  const proper = name
    .split(' ')
    .map((word) => word.replace(/\p{L}/u, (letter) => letter.toLocaleUpperCase('vi')))
    .join(' ');
  const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1);
  if (office === undefined) return `${capital(kind)} ${proper}`;
  return `${abbreviations.has(office) ? office.toLocaleUpperCase('vi') : capital(office)} ${kind} ${proper}`;
}

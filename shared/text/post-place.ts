/** Where a post is: `Phòng Nội vụ, Xã A`; `none` where neither is recorded. */
export function postPlace(
  { unit, department }: { readonly unit: string | null; readonly department: string | null },
  none: string,
): string {
  const places = [department, unit].filter((place) => place !== null);
  return places.length === 0 ? none : places.join(', ');
}

/** More than what reckoning in binary loses, less than what parts any share of millions of people from half a unit. */
const tolerance = 1e-9;

/** So many decimals, half goes up: published texts tell 58 of 800, 7,25 %, as 7,3 %. */
export function roundHalfUp(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale + tolerance) / scale;
}

import { readSource } from './electron/engine/read/read-source';
const read = async (f: string) => (await readSource(f, () => undefined, new AbortController().signal)).sheets[0]!;
const [a, b] = [await read(process.argv[2]!), await read(process.argv[3]!)];
let same = 0, diff = 0, gone = 0, more = 0; const out: string[] = [];
for (let r = 0; r < Math.max(a.rows.length, b.rows.length); r++) for (let c = 0; c < 60; c++) {
  const x = a.rows[r]?.[c] ?? null, y = b.rows[r]?.[c] ?? null;
  if (x === null && y === null) continue; const sx = String(x ?? ''), sy = String(y ?? '');
  if (sx === sy) { if (typeof x === 'number') same++; } else { if (y === null) gone++; else if (x === null) more++; else diff++; if (out.length < 25) out.push(`${r + 1},${c}: ${sx.slice(0,40)} | ${sy.slice(0,40)}`); }
}
console.log({ same, diff, gone, more }); console.log(out.join('\n'));

import fc from 'fast-check';
import { arbitraryRoster } from './tests/roster-layouts/arbitrary-roster';
import { importDifferences } from './tests/roster-layouts/import-differences';
import { writeFileSync, mkdirSync } from 'node:fs';
const n=Number(process.argv[2]??200), seed=Number(process.argv[3]??1), show=Number(process.argv[4]??12);
const rosters = fc.sample(arbitraryRoster(), {numRuns:n, seed});
let bad=0; const kinds=new Map<string,number>(); let shown=0;
mkdirSync('/tmp/bad',{recursive:true});
for (const [i,r] of rosters.entries()) {
  let d: string[];
  try { d = await importDifferences(r); } catch (e:any) { d=['THROW '+(e.failure?JSON.stringify(e.failure):e.stack)]; }
  if (d.length) { bad++; const k=[...new Set(d.map(x=>x.split(':')[0]+ (x.startsWith('THROW')?x.slice(0,120):'')))].join('+'); kinds.set(k,(kinds.get(k)??0)+1);
    if (shown<show) { shown++; console.log('#'+i, r.layout.format, r.layout.format==='csv'?r.layout.csvEncoding:'', d.length, d.slice(0,4).join(' ; ').slice(0,400)); for (const f of await r.files()) writeFileSync(`/tmp/bad/${i}-${f.name}`, f.bytes); } }
}
console.log(`${n-bad}/${n} right`); console.log([...kinds].sort((a,b)=>b[1]-a[1]).slice(0,30));

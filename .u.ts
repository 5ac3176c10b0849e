import { readSource } from './electron/engine/read/read-source';
import { understandSheet } from './electron/engine/understand/understand-sheet';
for (const p of process.argv.slice(2)) {
  const s = await readSource(p, () => {}, new AbortController().signal);
  for (const sh of s.sheets) { const t=Date.now(); const u = understandSheet(sh); console.log(p.split('/').pop(), sh.name, Date.now()-t,'ms');
   if(!u){console.log(' no table');continue;}
   const k:Record<string,number>={}; for(const x of u.kinds)k[x]=(k[x]??0)+1;
   console.log(u.header.top,u.header.bottom,u.header.numberRow,u.statedDate,u.titleUnit,JSON.stringify(k), u.people.length);
   for(const c of u.columns) console.log('  ',c.column,c.header.join(' > '),'=>',c.field?.id,c.tick??'',c.gender??'',c.confidence.toFixed(2));
  }
}

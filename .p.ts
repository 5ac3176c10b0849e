import { readRoster } from './electron/engine/load/read-roster';
const t=Date.now(); const r = await readRoster(process.argv.slice(2), () => {}, new AbortController().signal);
console.log(r.people.length, r.statedDate, Date.now()-t);
const k:Record<string,number>={}; for(const f of r.findings)k[f.kind]=(k[f.kind]??0)+1; console.log(k);
for (const d of ['staff_group','gender','qualification','general_education','political_theory','state_management','rating','party_member','ethnic_minority','specialisation_match','admin_level','rank']) { const c:Record<string,number>={}; for(const p of r.people){const v=String(p.values[d]??null); c[v]=(c[v]??0)+1;} console.log(d,Object.keys(c).length>15?Object.keys(c).length:JSON.stringify(c)); }
console.log(JSON.stringify(r.files[0].sheets[0].rows));
console.log(r.files[0].sheets[0].columns.filter(c=>!c.field).map(c=>c.header.join('>')));
console.log(r.findings.filter(f=>['value_unrecognised','date_unrecognised','level_unrecognised'].includes(f.kind)).slice(0,25).map(f=>f.kind+':'+f.field+':'+f.value).join('\n'));
console.log(JSON.stringify(r.people[0]));

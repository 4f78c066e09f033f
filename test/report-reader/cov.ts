import { workbooks } from './reading-run';
import { composePlain } from './compose-plain';
import { plain } from './reader/swedish';
import { changed } from './random-changes';
import { claims } from './reader/read-report';
const n = new Map<string, number>();
const names = Object.keys(workbooks);
for (let seed = 1; seed <= 1500; seed++) {
  const { sheets } = changed(workbooks[names[seed % names.length]!]!, seed);
  for (const l of composePlain(sheets).lines) for (const c of claims) if (plain(l.text).match(c.pattern)) n.set(c.pattern.source, (n.get(c.pattern.source) ?? 0) + 1);
}
for (const c of claims) console.log(n.get(c.pattern.source) ?? 0, c.pattern.source.slice(0, 150));

import type { NamedCase } from '../../host/conformance/read-cases';

/** The cases that one run of the self-test puts: a function of its own, since a run may last six minutes. */
export interface Group {
  /** The name of the function, "selftestDocs1". */
  readonly name: string;
  readonly cases: readonly string[];
}

/** What a run may cost, in seconds of Google's, guessed with room to spare. */
const mostOfARun = 240;

/** Whether an Apps Script project can ask a case: not where the host needs a setting, nor what only a page can send. */
export function canBeAsked({ case: asked }: NamedCase): boolean {
  return !('transfer' in asked) && !('setting' in asked && asked.setting !== undefined);
}

/** About how long Google takes for a case, in seconds: a write of Docs waits a second and takes one. */
function costOf({ name, case: asked }: NamedCase): number {
  if ('requests' in asked) {
    const { before } = asked;
    return 4 + 2 * (Array.isArray(before) ? before.length : before === undefined ? 0 : 1);
  }
  return name.startsWith('drive/') ? 4 : 2;
}

/** The cases that can be asked, in groups of one service's that each fit into a run. */
export function groupsOf(cases: readonly NamedCase[]): readonly Group[] {
  const groups: { service: string; cost: number; cases: string[] }[] = [];
  for (const each of cases.filter(canBeAsked)) {
    const [service = ''] = each.name.split('/');
    const cost = costOf(each);
    const last = groups.at(-1);
    if (last?.service === service && last.cost + cost <= mostOfARun) {
      last.cost += cost;
      last.cases.push(each.name);
    } else groups.push({ service, cost, cases: [each.name] });
  }
  return groups.map(({ service, cases: names }, index) => {
    const number = groups.slice(0, index + 1).filter((group) => group.service === service).length;
    return {
      name: `selftest${service.charAt(0).toUpperCase()}${service.slice(1)}${String(number)}`,
      cases: names,
    };
  });
}

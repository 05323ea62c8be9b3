import type { IsoDate } from "../cells/isoDate";
import type { Grid } from "../plan/Plan";
import type { ActionDates } from "./actionDates";
import type { ActionStatus } from "./ActionStatus";
import type { LeadFigures } from "./Figures";
import { isBehind } from "./isBehind";
import type { Scheme } from "./Scheme";

/** The load of each lead, most actions first; forms of one name count together. `dates` is parallel to the actions. */
export function leadFigures(
  grid: Grid,
  statuses: readonly ActionStatus[],
  scheme: Scheme,
  dates: readonly ActionDates[],
): readonly LeadFigures[] {
  const loads = new Map<string, Load>();
  /* The same, by each way a name is written: looking one up costs less than folding it. */
  const byName = new Map<string, Load>();
  const behind = new Map(statuses.map(({ status }) => [status, false]));
  for (const status of behind.keys()) behind.set(status, isBehind(scheme, status));
  grid.actions.forEach(({ leads }, index) => {
    const accountable = leads.find(({ supports }) => !supports) ?? leads[0];
    const status = statuses[index]?.status ?? "unrated";
    for (const lead of leads) {
      const name = lead.sameAs ?? lead.name;
      let load = byName.get(name);
      if (!load) {
        const key = name.toLowerCase();
        load = loads.get(key) ?? { name, accountableFor: 0, behind: 0, nextDue: null, actions: [] };
        loads.set(key, load);
        byName.set(name, load);
      }
      if (load.actions.at(-1) === index) continue; /* named twice in one cell */
      load.actions.push(index);
      if (lead === accountable) load.accountableFor += 1;
      if (behind.get(status)) load.behind += 1;
      load.nextDue = earlier(load.nextDue, dates[index]?.nextDue ?? null);
    }
  });
  return [...loads.values()]
    .map((load) => ({ ...load, count: load.actions.length }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

interface Load {
  readonly name: string;
  accountableFor: number;
  behind: number;
  nextDue: IsoDate | null;
  readonly actions: number[];
}

function earlier(a: IsoDate | null, b: IsoDate | null): IsoDate | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

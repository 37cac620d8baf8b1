import { findEdition } from './editions.ts';
import { findRegion, NATION, type Region, regionAround, REGIONS } from './gazetteer.ts';
import { POLICIES } from './policies.ts';
import type { PolicyName } from './policy.ts';

export type FoundPolicy = { readonly policy: PolicyName; readonly because: string };

/**
 * The policy of a document: `place` is any text that names one (a department, a unit, a heading), the year chooses the vintage, and the
 * layout speaks where the text names no place or there is no year.
 */
export function findPolicy({ place, year, edition }: { readonly place: string; readonly year: number | null; readonly edition: string }): FoundPolicy {
  const ofLayout = findEdition(edition)?.policy;
  const { region, told } = locate(place, ofLayout);
  if (year !== null) return inYear(region, year, told);

  const policy = region.policies.find(name => name === ofLayout) ?? newest(region);
  return { policy, because: `${told}，没有写明年度，${policy === ofLayout ? '按版式' : '用最近的'}，适用${POLICIES[policy].title}的口径。` };
}

type Located = { readonly region: Region; readonly told: string };

function locate(place: string, ofLayout: PolicyName | undefined): Located {
  const named = findRegion(place);
  if (named) return { region: named.region, told: `写有“${named.name}”，属${named.region.name}` };
  const owner = REGIONS.find(({ policies }) => ofLayout !== undefined && policies.includes(ofLayout));
  if (owner && ofLayout) return { region: owner, told: `没有写明地方，版式是${POLICIES[ofLayout].title}的` };
  return { region: NATION, told: '没有认出地方' };
}

/** The vintage in force in that year, from the nearest place that had one; before the ministry's first, the first. */
function inYear(region: Region, year: number, told: string): FoundPolicy {
  for (let around: Region | undefined = region; around !== undefined; around = regionAround(around)) {
    const policy = around.policies.findLast(name => POLICIES[name].since <= year);
    if (policy === undefined) continue;
    return { policy, because: `${told}${around === region ? '' : sayNone(region)}，${year}年度适用${POLICIES[policy].title}的口径。` };
  }
  return { policy: 'MOF-2020', because: `${told}，${year}年度早于收录的口径，借用最早的${POLICIES['MOF-2020'].title}。` };
}

function sayNone({ name, policies: [first] }: Region): string {
  return first ? `，${name}的口径自${POLICIES[first].since}年起` : `，没有收录${name}自己的口径`;
}

function newest(region: Region): PolicyName {
  const around = regionAround(region);
  return region.policies.at(-1) ?? (around ? newest(around) : 'MOF-2020');
}

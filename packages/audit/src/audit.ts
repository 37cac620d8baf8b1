import { nameDraft, type AuditReport, type Draft, type Field, type Finding, type NotChecked, type Passed, type Place, type PolicyName } from '@hengji/model';
import type { Rule } from './rule.ts';
import { RULES } from './rules/index.ts';
import { severityOf } from './severities.ts';

/** Judges one draft by every rule of its kind that the policy has switched on. What passed and what was not looked at is said too. */
export function audit(draft: Draft, policy: PolicyName): AuditReport {
  const findings: Finding[] = [];
  const passed: Passed[] = [];
  const notChecked: NotChecked[] = [];
  const record = nameDraft(draft);

  for (const rule of RULES) {
    const severity = severityOf(rule.id, policy);
    if (rule.kind !== draft.kind || severity === 'off') continue;
    let isClean = true;
    for (const found of (rule as Rule<typeof draft.kind>).check(draft)) { // RULES is a union of rules of one kind each; the kind was just compared
      isClean = false;
      if ('unchecked' in found) notChecked.push({ rule: rule.id, record, reason: found.unchecked });
      else findings.push({ rule: rule.id, severity, at: placeOf(draft, found.field), span: draft.span, record, why: rule.why, basis: rule.basis, ...found });
    }
    if (isClean) passed.push({ rule: rule.id, record, at: draft.span?.[0] ?? null });
  }
  return { findings, passed, notChecked };
}

/** The place of the cell, or of the nearest thing around it that has one. */
function placeOf(draft: Draft, field: Field): Place | null {
  for (let path = field; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('.')))) {
    const place = draft.places[path];
    if (place) return place;
  }
  return draft.span?.[0] ?? null;
}

import { nameDraft, resolvePolicy, type AuditReport, type Draft, type DraftKind, type Field, type Finding, type NotChecked, type Passed, type Place, type PolicyName } from '@hengji/model';
import { type Batch, batchOf } from './batch.ts';
import type { AnyRule, Related } from './rule.ts';
import { RULES, type RuleId } from './rules/index.ts';
import { severityOf, type Severities } from './severities.ts';
import { subjectOf } from './subject.ts';
import { thresholdsOf } from './thresholds.ts';

type ListedRule = AnyRule & { readonly id: RuleId };

const LISTED = RULES as readonly unknown[] as readonly ListedRule[]; // each takes only its own kinds, and is given no other
const BY_KIND = new Map<DraftKind, readonly ListedRule[]>(LISTED.flatMap(({ kinds }) => kinds).map(kind => [kind, LISTED.filter(({ kinds }) => kinds.includes(kind))]));

/** Judges one draft by every rule of its kind that the profile, or `severities` in its stead, has switched on. What passed and what was not looked at is said too. */
export function audit(draft: Draft, policy: PolicyName, batch: Batch = batchOf([{ draft, file: null }]), severities: Severities = {}): AuditReport {
  const findings: Finding[] = [];
  const passed: Passed[] = [];
  const notChecked: NotChecked[] = [];
  const record = nameDraft(draft);
  const at = draft.span?.[0] ?? null;
  const subject = subjectOf(draft, resolvePolicy(policy), thresholdsOf(policy), batch);

  for (const rule of BY_KIND.get(draft.kind) ?? []) {
    const severity = severities[rule.id] ?? severityOf(rule.id, policy);
    if (severity === 'off') continue;
    let isClean = true;
    for (const found of rule.check(subject)) {
      isClean = false;
      if ('unchecked' in found) notChecked.push({ rule: rule.id, record, reason: found.unchecked });
      else {
        const { field, quote, message, remedy, related = [] } = found;
        findings.push({
          rule: rule.id, severity, field, at: placeOf(draft, field), span: draft.span, record, quote, message, why: rule.why, basis: rule.basis, remedy,
          related: related.map(whereIs),
        });
      }
    }
    if (isClean) passed.push({ rule: rule.id, record, at });
  }
  return { findings, passed, notChecked };
}

function whereIs({ entry, field, quote }: Related): Finding['related'][number] {
  return { file: entry.file, at: placeOf(entry.draft, field), quote };
}

/** The place of the cell, or of the nearest thing around it that has one. */
function placeOf(draft: Draft, field: Field): Place | null {
  for (let path = field; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('.')))) {
    const place = draft.places[path];
    if (place) return place;
  }
  return draft.span?.[0] ?? null;
}

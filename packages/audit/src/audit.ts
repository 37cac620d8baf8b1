import { nameDraft, resolvePolicy, type AuditReport, type Draft, type DraftKind, type Field, type Finding, type NotChecked, type Passed, type Place, type PolicyName, type Severity } from '@hengji/model';
import { type Batch, batchOf } from './batch.ts';
import type { AnyRule, Related } from './rule.ts';
import { RULES, type RuleId } from './rules/index.ts';
import { severityOf, type Severities } from './severities.ts';
import { subjectOf } from './subject.ts';
import { thresholdsOf } from './thresholds.ts';

type ListedRule = AnyRule & { readonly id: RuleId };

const LISTED = RULES as readonly unknown[] as readonly ListedRule[]; // each takes only its own kinds, and is given no other

const AS_PROFILED: Severities = {};

/** Judges one draft by every rule of its kind that the profile, or `severities` in its stead, has switched on. What passed and what was not looked at is said too. */
export function audit(draft: Draft, policy: PolicyName, batch: Batch = batchOf([{ draft, file: null }]), severities: Severities = AS_PROFILED): AuditReport {
  const findings: Finding[] = [];
  const passed: Passed[] = [];
  const notChecked: NotChecked[] = [];
  const record = nameDraft(draft);
  const at = draft.span?.[0] ?? null;
  const subject = subjectOf(draft, resolvePolicy(policy), thresholdsOf(policy), batch);

  for (const { rule, severity } of switchedOn(draft.kind, policy, severities)) {
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

type SwitchedOn = { readonly rule: ListedRule; readonly severity: Severity };

const SWITCHED_ON = new WeakMap<Severities, Map<string, readonly SwitchedOn[]>>();

/** The same for many drafts, and asked of each. */
function switchedOn(kind: DraftKind, policy: PolicyName, severities: Severities): readonly SwitchedOn[] {
  const made = SWITCHED_ON.get(severities) ?? new Map<string, readonly SwitchedOn[]>();
  SWITCHED_ON.set(severities, made);
  const key = `${kind} ${policy}`;
  let rules = made.get(key);
  if (rules === undefined) {
    made.set(key, rules = LISTED.filter(({ kinds }) => kinds.includes(kind)).flatMap(rule => {
      const severity = severities[rule.id] ?? severityOf(rule.id, policy);
      return severity === 'off' ? [] : [{ rule, severity }];
    }));
  }
  return rules;
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

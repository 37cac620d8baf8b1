import { RULE_CARDS, type ListedFinding, type SuppressedFinding } from '@hengji/actions/files';
import { type Place, sayArticle, sayPlace, type Severity } from '@hengji/model';
import type { FileAnswer } from '../file-answer.ts';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', advice: 'note' };
const RULE_INDEX: ReadonlyMap<string, number> = new Map(RULE_CARDS.map(({ id }, index) => [id, index]));

/** SARIF 2.1.0 (OASIS, errata 01): one run over all files. A file that was refused, a doubt and what was not checked are notifications (3.20.21). */
export function printSarif(answers: readonly FileAnswer[], { version, ruleset }: { readonly version: string; readonly ruleset: string }): string {
  return JSON.stringify({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: 'hengji', fullName: '衡绩 绩效文件审核', version, language: 'zh-CN', rules: RULE_CARDS.map(ruleOf), properties: { ruleset } } },
      columnKind: 'unicodeCodePoints',
      invocations: [{ executionSuccessful: answers.every(({ refusal }) => refusal === null), toolExecutionNotifications: answers.flatMap(notificationsOf) }],
      artifacts: answers.map(({ file }) => ({ location: { uri: uriOf(file) } })),
      results: answers.flatMap(({ file, findings, known, suppressed }) => [
        ...findings.map(finding => resultOf(file, finding)),
        ...known.map(finding => ({ ...resultOf(file, finding), baselineState: 'unchanged' })),
        ...suppressed.map(finding => ({ ...resultOf(file, finding), suppressions: suppressionsOf(finding) })),
      ]),
    }],
  });
}

function ruleOf({ id, title, why, basis, severity, scope, since }: (typeof RULE_CARDS)[number]) {
  const usual = severity['MOF-2020'];
  return {
    id, shortDescription: { text: title }, fullDescription: { text: why }, help: { text: `依据：${basis.map(sayArticle).join('；')}。` },
    defaultConfiguration: usual === 'off' ? { enabled: false } : { level: LEVELS[usual] },
    properties: { scope, since },
  };
}

function resultOf(file: string, { rule, severity, message, remedy, record, at, related, fingerprint, quote }: ListedFinding) {
  return {
    ruleId: rule, ruleIndex: RULE_INDEX.get(rule), level: LEVELS[severity], message: { text: `${message}${remedy}` },
    locations: [locationOf(file, at, record, quote)],
    relatedLocations: related.map((other, id) => ({ id, ...locationOf(other.file ?? file, other.at, null, other.quote) })),
    partialFingerprints: { 'hengji/v1': fingerprint },
  };
}

/** Only text has lines to point at; elsewhere the place is told in words. */
function locationOf(file: string, at: Place | null, record: string | null, quote: string) {
  const region = at !== null && 'line' in at ? { region: { startLine: at.line, ...(quote === '' ? {} : { snippet: { text: quote } }) } } : {};
  const place = at === null ? '' : sayPlace(at);
  const logical = [record, place].filter(Boolean).join(' ');
  return { physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...region }, ...(logical === '' ? {} : { logicalLocations: [{ name: record ?? place, fullyQualifiedName: logical }] }) };
}

/** The reason stands in a file beside, not in the document. */
function suppressionsOf({ reason }: SuppressedFinding) {
  return [{ kind: 'external', status: 'accepted', justification: reason }];
}

function notificationsOf({ file, refusal, doubts, notChecked }: FileAnswer) {
  const uri = { artifactLocation: { uri: uriOf(file) } };
  return [
    ...(refusal ? [{ level: 'error', message: { text: refusal.message }, descriptor: { id: refusal.code }, locations: [{ physicalLocation: uri }] }] : []),
    ...doubts.map(({ at, message }) => ({ level: 'warning', message: { text: `存疑：${message}` }, locations: [locationOf(file, at, null, '')] })),
    ...notChecked.map(({ rule, record, reason }) => ({ level: 'note', message: { text: `未核（${record}）：${reason}` }, associatedRule: { id: rule, index: RULE_INDEX.get(rule) }, locations: [{ physicalLocation: uri }] })),
  ];
}

function uriOf(file: string): string {
  return file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}

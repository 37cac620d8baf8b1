import type { CheckedFile } from '@hengji/wire';
import { Link } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { countsOf } from '../../parts/margin/counts-of.ts';
import { StateChip } from '../../parts/StateChip.tsx';
import { texts } from '../../texts/texts.ts';
import { addressOf } from './address-of.ts';
import { FindingLine } from './FindingLine.tsx';
import { byRecord, byRule, type Group } from './group-findings.ts';
import { useLanding } from './use-landing.ts';

const words = texts.check;

type Props = { readonly file: CheckedFile; readonly here: string };

/** 按表看: form by form. */
export function ByRecord({ file, here }: Props) {
  const groups = useMemo(() => byRecord(file), [file]);
  useLanding(here);
  return groups.map(group => {
    const record = file.records[Number(group.key)];
    const number = file.records.length > 1 ? `${words.form(Number(group.key) + 1)}　` : '';
    return (
      <Heading key={group.key} group={group} title={`${number}${record?.record ?? ''}`} aside={record && <>{texts.kindOf(record.kind)}{record.where !== null && `　${record.where}`}</>}>
        {group.findings.map(finding => <FindingLine key={finding.id} finding={finding} address={addressOf(file, finding)} isHere={addressOf(file, finding) === here} underRule={false} />)}
      </Heading>
    );
  });
}

/** 按规则看: the same defect wherever it stands. */
export function ByRule({ file, here }: Props) {
  const groups = useMemo(() => byRule(file), [file]);
  useLanding(here);
  return groups.map(group => (
    <Heading key={group.key} group={group} title={group.findings[0]?.title ?? group.key} aside={<Link className="link" to="/rules" search={{}} hash={group.key} preload={false}>{words.aboutRule}</Link>}>
      {group.findings.map(finding => <FindingLine key={finding.id} finding={finding} address={addressOf(file, finding)} isHere={addressOf(file, finding) === here} underRule />)}
    </Heading>
  ));
}

const SEVERITIES = ['error', 'warning', 'advice'] as const;

function Heading({ group, title, aside, children }: { readonly group: Group; readonly title: string; readonly aside: ReactNode; readonly children: ReactNode }) {
  const counts = countsOf(group.findings);
  return (
    <section className="group">
      <header>
        <h3>{title}</h3>
        {SEVERITIES.filter(severity => counts[severity] > 0).map(severity => (
          <StateChip key={severity} state={severity}><span className="unseen">{texts.severity[severity]}</span>{counts[severity]}</StateChip>
        ))}
        <span className="aside">{aside}</span>
      </header>
      <ul>{children}</ul>
    </section>
  );
}

import type { EvaluationAnswer } from '@hengji/wire';
import { Button } from 'antd';
import { paperAddress } from '../../api/evaluations.ts';
import { texts } from '../../texts/texts.ts';

/** What the document is, where it comes from, and what can be done with it. `onOpenNotes`: where the margin is a drawer. */
export function DocumentBar({ answer, onOpenNotes }: { readonly answer: EvaluationAnswer; readonly onOpenNotes?: () => void }) {
  const { id, year, version, edition, project, source, report } = answer;
  const words = texts.evaluation;
  return (
    <div className="docbar">
      <title>{`${project.name ?? texts.unnamed} · ${texts.product}`}</title>
      <h1 title={words.title(project.name || texts.unnamed)}>{words.title(project.name || texts.unnamed)}</h1>
      <span className="about small quiet">
        <span>{texts.year(year)}</span><span>{words.draft(version)}</span><span>{words.edition(edition)}</span>
        <span title={words.sourceHint(source.importedBy, texts.time(source.importedAt))}>{words.source(source.name)}</span>
      </span>
      <span className="deeds">
        {onOpenNotes && <Button onClick={onOpenNotes}>{words.openNotes(report.findings.length)}</Button>}
        <Button href={paperAddress(id, 'docx')} download="">{words.downloadWord}</Button>
        <Button href={paperAddress(id, 'xlsx')} download="">{words.downloadExcel}</Button>
      </span>
    </div>
  );
}

import type { CheckLine } from '@hengji/wire';
import { getRouteApi, useLocation } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useCheckedFile } from '../../api/checks.ts';
import { Failure } from '../../parts/Failure.tsx';
import { texts } from '../../texts/texts.ts';
import { Beside } from './Beside.tsx';
import { ByRecord, ByRule } from './Groups.tsx';
import { Original } from './Original.tsx';
import { ResultHead } from './ResultHead.tsx';
import { useFindingKeys } from './use-finding-keys.ts';
import { Ways } from './Ways.tsx';

const route = getRouteApi('/open/check/{-$check}');
const words = texts.check;

type Props = { readonly check: string; readonly line: CheckLine & { readonly result: NonNullable<CheckLine['result']> }; readonly isGone: boolean };

/** What was found in one file. */
export function Result({ check, line, isGone }: Props) {
  const { by, only } = route.useSearch();
  const { hash } = useLocation();
  const navigate = route.useNavigate();
  const { data, error, refetch } = useCheckedFile(check, line.position, line.result.revision);
  const file = useMemo(() => data && (only === 'error' ? { ...data, findings: data.findings.filter(({ severity }) => severity === 'error') } : data), [data, only]);

  const goTo = useCallback((id: string) => void navigate({ search: before => before, hash: id, replace: true, hashScrollIntoView: false }), [navigate]);
  useFindingKeys(hash, goTo);

  if (!file || !data) return error ? <Failure error={error} retry={() => void refetch()} /> : <p className="quiet late" aria-busy="true">{words.fetching}</p>;
  if (data.drafts === 0) return <><ResultHead check={check} file={data} counts={line.result.counts} isGone={isGone} /><p className="none">{words.noFormMore}</p><Beside file={data} isAsked={false} /></>;
  return (
    <>
      <ResultHead check={check} file={data} counts={line.result.counts} isGone={isGone} />
      <Ways
        way={by} isOnlyErrors={only === 'error'}
        onWay={way => void navigate({ search: before => ({ ...before, by: way }), hash: true, replace: true, hashScrollIntoView: false })}
        onOnlyErrors={isOnly => void navigate({ search: before => ({ ...before, only: isOnly ? 'error' : undefined }), hash: true, replace: true, hashScrollIntoView: false })}
      />
      <div id="findings" role="tabpanel" aria-label={words.way[by ?? 'record']}>
        {file.findings.length === 0 && <p className="none">{data.findings.length === 0 ? words.cleanMore : words.noErrors}</p>}
        {by === 'original' ? <Original check={check} file={file} here={hash} /> : by === 'rule' ? <ByRule file={file} here={hash} /> : <ByRecord file={file} here={hash} />}
      </div>
      <Beside file={data} isAsked={hash === 'not-checked'} />
    </>
  );
}

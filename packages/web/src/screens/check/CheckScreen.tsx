import type { CheckLine } from '@hengji/wire';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { checkDesk, checkOf, isGone } from '../../api/checks.ts';
import { Failure } from '../../parts/Failure.tsx';
import { texts } from '../../texts/texts.ts';
import { fileOfAddress } from './address-of.ts';
import { FileList } from './FileList.tsx';
import { Intake } from './Intake.tsx';
import { Outset } from './Outset.tsx';
import { Result } from './Result.tsx';
import { useSending } from './use-sending.ts';
import './check.css';

const route = getRouteApi('/open/check/{-$check}');
const words = texts.check;

/** 体检: a stranger's files go in on the left, what was found in one of them is read on the right. */
export function CheckScreen() {
  const { check } = route.useParams();
  const navigate = route.useNavigate();
  const desk = useQuery(checkDesk);
  const sending = useSending(opened => void navigate({ to: '/check/{-$check}', params: { check: opened }, search: {} }));
  const isClosed = desk.data?.isOpen === false;

  return (
    <main className="check">
      <title>{`${words.title} · ${texts.product}`}</title>
      <section className="check-in" aria-label={words.title}>
        <h1>{words.headline}</h1>
        <p>{words.about}</p>
        {isClosed
          ? <p className="refused">{words.closed}</p>
          : <Intake limits={desk.data && words.limits(desk.data.mostFiles, texts.fileSize(desk.data.largestFile), desk.data.keptMinutes)} isBusy={sending.isOpening} onFiles={files => void sending.handIn(files)} />}
        {sending.refusal && <p className="refused" role="alert">{sending.refusal.message}</p>}
        {check !== undefined && <FileList check={check} sending={sending} onCleared={() => void navigate({ to: '/check/{-$check}', params: { check: undefined }, search: {} })} />}
      </section>
      <section id="out" className="check-out" aria-labelledby="result">{check === undefined ? <Outset /> : <Opened key={check} check={check} />}</section>
    </main>
  );
}

/** A check-up that has an address: the file chosen, else the first that has a result. */
function Opened({ check }: { readonly check: string }) {
  const { file: asked } = route.useSearch();
  const { hash } = useLocation();
  const navigate = route.useNavigate();
  const { data, error, refetch } = useQuery(checkOf(check));
  const isOver = isGone(error);

  const lines = data?.files.filter(hasResult) ?? [];
  const chosen = asked ?? fileOfAddress(hash);
  const first = lines[0]?.position;
  useEffect(() => { // said in the address, so that no other file pushes itself in front when it is done
    if (chosen === undefined && first !== undefined) void navigate({ search: before => ({ ...before, file: first }), hash: true, replace: true });
  }, [chosen, first, navigate]);

  const line = lines.find(({ position }) => position === chosen) ?? lines[0];
  if (!data) return error ? isOver ? <Over /> : <Failure error={error} retry={() => void refetch()} /> : <p className="quiet late" aria-busy="true">{words.fetching}</p>;
  return (
    <>
      {isOver && <p className="refused" role="alert">{words.overWhileOpen}</p>}
      {error && !isOver && <p className="refused" role="alert">{error.message}</p>}
      {line ? <Result key={line.position} check={check} line={line} isGone={isOver} /> : <Outset isWaiting={!data.isComplete} />}
    </>
  );
}

/** The hour is over, or the address never was one. */
function Over() {
  return <div className="outset" role="alert"><h2 id="result">{words.over}</h2><p>{words.overMore}</p></div>;
}

function hasResult(line: CheckLine): line is CheckLine & { readonly result: NonNullable<CheckLine['result']> } {
  return line.result !== null;
}

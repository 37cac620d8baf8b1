import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { checkOf, takenAddress } from '../../api/checks.ts';
import { texts } from '../../texts/texts.ts';
import { FileLine } from './FileLine.tsx';
import type { useSending } from './use-sending.ts';

const route = getRouteApi('/open/check/{-$check}');
const words = texts.check;

type Props = { readonly check: string; readonly sending: ReturnType<typeof useSending>; readonly onCleared: () => void };

/** The files handed in together, in their order, and what can be done with all of them. */
export function FileList({ check, sending, onCleared }: Props) {
  const { file } = route.useSearch();
  const { data } = useQuery(checkOf(check));
  const [trouble, setTrouble] = useState<Error | null>(null);
  if (!data) return null;

  const done = data.files.filter(({ result }) => result !== null && result.drafts > 0).length;
  return (
    <>
      <ul className="files" aria-label={words.files}>
        {data.files.map(line => (
          <FileLine
            key={line.position} line={line} isHere={line.position === file && line.result !== null} sending={sending.sendingOf(check, line.position)}
            onAgain={() => sending.again(check, line.position)} onStop={() => void sending.stop(check, line.position)}
          />
        ))}
      </ul>
      <output className="unseen">{data.isComplete && words.allDone(data.files.length)}</output>
      <p className="files-deeds">
        <span>{data.isComplete ? words.until(texts.clock(data.expiresAt)) : data.waiting > 0 && words.waiting(data.waiting)}</span>
        {data.isComplete && done > 1 && <a className="link" href={takenAddress(check, 'opinion.docx')} download="">{words.opinionOfAll}</a>}
        <button type="button" className="link" onClick={() => sending.clear(check).then(onCleared, setTrouble)}>{words.clear}</button>
      </p>
      {trouble && <p className="refused" role="alert">{trouble.message}</p>}
    </>
  );
}

import type { CheckLine } from '@hengji/wire';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { SeverityChips, StateChip } from '../../parts/StateChip.tsx';
import { texts } from '../../texts/texts.ts';
import type { Sending } from './use-sending.ts';

const words = texts.check;

type Props = {
  readonly line: CheckLine;
  readonly isHere: boolean;
  readonly sending: Sending | undefined;
  readonly onAgain: () => void;
  readonly onStop: () => void;
};

/** One file: what became of it, or what is being done with it and where. */
export function FileLine({ line, isHere, sending, onAgain, onStop }: Props) {
  const { name, position, result, state } = line;
  const isUnderWay = state === 'awaited' || state === 'queued' || state === 'reading' || state === 'judging';
  return (
    <li className={isHere ? 'file here' : 'file'}>
      <p className="file-name" title={name}>
        {result === null ? name : (
          <Link from="/check/{-$check}" to="." search={before => ({ ...before, file: position })} hash="out" aria-current={isHere ? 'true' : undefined}>{name}</Link>
        )}
      </p>
      <p className="file-end">
        {isUnderWay ? <button type="button" className="file-stop link" aria-label={words.stopFile(name)} onClick={onStop}>{words.stop}</button> : endOf(line)}
      </p>
      <Standing line={line} sending={sending} onAgain={onAgain} />
    </li>
  );
}

function endOf({ state, seconds }: CheckLine) {
  if (state === 'refused' || state === 'cancelled') return <StateChip state="skipped">{state === 'refused' ? words.notChecked : words.cancelled}</StateChip>;
  return seconds !== null && words.took(seconds);
}

function Standing({ line, sending, onAgain }: Pick<Props, 'line' | 'sending' | 'onAgain'>) {
  const { state, ahead, doing, place, refusal, result, bytes } = line;
  switch (state) {
    case 'awaited':
      if (sending?.state === 'failed') return <div className="file-more refused" role="alert"><p>{sending.error.message}</p><Button size="small" onClick={onAgain}>{texts.failure.retry}</Button></div>;
      return <p className="file-more">{sending ? words.sending(texts.fileSize(bytes)) : words.lost}</p>;
    case 'queued':
      return <p className="file-more">{words.queued(ahead ?? 0)}</p>;
    case 'reading': case 'judging':
      return (
        <>
          <p className="file-more">{doing ?? words[state]}{place && <span className="nw">　{words.place(place)}</span>}</p>
          <progress aria-label={doing ?? words[state]} {...(place && { max: place.of, value: place.at })} />
        </>
      );
    case 'refused':
      return <p className="file-more">{refusal?.message}</p>;
    case 'cancelled':
      return null;
    case 'done':
      return <p className="file-more">{result && (result.drafts === 0 ? words.noForm : saysNothing(result.counts) ? <StateChip state="done">{words.clean}</StateChip> : <SeverityChips counts={result.counts} />)}</p>;
  }
}

function saysNothing({ error, warning, advice }: { readonly error: number; readonly warning: number; readonly advice: number }): boolean {
  return error + warning + advice === 0;
}

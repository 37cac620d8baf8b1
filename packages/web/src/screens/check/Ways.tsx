import type { KeyboardEvent } from 'react';
import { texts } from '../../texts/texts.ts';
import type { CheckSearch } from './check-search.ts';

const words = texts.check;

type Way = CheckSearch['by'];
const WAYS: readonly Way[] = [undefined, 'rule', 'original'];

type Props = {
  readonly way: Way;
  readonly isOnlyErrors: boolean;
  readonly onWay: (way: Way) => void;
  readonly onOnlyErrors: (isOnly: boolean) => void;
};

/** In which order one reads the findings, and whether only what must be mended. */
export function Ways({ way, isOnlyErrors, onWay, onOnlyErrors }: Props) {
  const step = ({ key, currentTarget }: KeyboardEvent<HTMLElement>) => {
    const steps = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? WAYS.length - 1 : 0;
    if (steps === 0) return;
    const next = (WAYS.indexOf(way) + steps) % WAYS.length;
    onWay(WAYS[next]);
    currentTarget.parentElement?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <div className="ways">
      <div role="tablist" aria-label={words.ways}>
        {WAYS.map(one => (
          <button key={one ?? ''} type="button" role="tab" aria-selected={one === way} aria-controls="findings" tabIndex={one === way ? 0 : -1} onClick={() => onWay(one)} onKeyDown={step}>{words.way[one ?? 'record']}</button>
        ))}
      </div>
      <label className="only"><input type="checkbox" checked={isOnlyErrors} onChange={({ target }) => onOnlyErrors(target.checked)} />{words.onlyErrors}</label>
      <span className="keys" aria-hidden="true"><kbd>J</kbd><kbd>K</kbd>{words.keys}</span>
    </div>
  );
}

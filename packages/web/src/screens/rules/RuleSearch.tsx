import { useState, type ReactNode } from 'react';
import { texts } from '../../texts/texts.ts';

type Props = {
  readonly asked: string;
  readonly onAsk: (words: string) => void;
  readonly children: ReactNode; // how many were found
};

/** The field keeps what is typed to itself, and asks only when a word is whole: letters on their way to a Chinese character are no question yet. */
export function RuleSearch({ asked, onAsk, children }: Props) {
  const [typed, setTyped] = useState(asked);
  return (
    <search className="rule-search">
      <label htmlFor="find">{texts.rules.find}</label>
      <input
        id="find" type="search" value={typed} placeholder={texts.rules.findHint} autoComplete="off" enterKeyHint="search"
        onChange={({ target, nativeEvent }) => {
          setTyped(target.value);
          if (!(nativeEvent instanceof InputEvent && nativeEvent.isComposing)) onAsk(target.value);
        }}
        onCompositionEnd={({ currentTarget }) => onAsk(currentTarget.value)}
      />
      <output htmlFor="find" className="quiet small">{children}</output>
    </search>
  );
}

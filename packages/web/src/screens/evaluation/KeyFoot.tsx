import { texts } from '../../texts/texts.ts';

/** What the keyboard does here. */
export function KeyFoot() {
  const words = texts.evaluation;
  return (
    <footer className="foot">
      <span><kbd>F8</kbd>{words.keyNext}</span>
      <span><kbd>Shift F8</kbd>{words.keyBack}</span>
      <span><kbd>Enter</kbd>{words.keyEnter}</span>
      <span><kbd>Tab</kbd>{words.keyTab}</span>
      <span className="right">{words.readOnly}</span>
    </footer>
  );
}

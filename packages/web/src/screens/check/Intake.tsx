import { Button } from 'antd';
import { useEffect, useId, useRef, useState, type ChangeEvent } from 'react';
import { texts } from '../../texts/texts.ts';
import { useDroppedFiles } from './use-dropped-files.ts';

const words = texts.check;

type Props = {
  readonly limits: string | undefined; // how much is taken, in words
  readonly isBusy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
};

/** Where files are dropped, chosen or, for a few lines, pasted. */
export function Intake({ limits, isBusy, onFiles }: Props) {
  const isOver = useDroppedFiles(onFiles);
  const input = useId();

  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    onFiles([...target.files ?? []]);
    target.value = ''; // the same file may be chosen again
  };
  return (
    <div className="intake">
      <input id={input} className="unseen" type="file" multiple onChange={choose} />
      <label className={isOver ? 'intake-drop over' : 'intake-drop'} htmlFor={input}>
        <b>{isBusy ? words.opens : isOver ? words.dropHere : words.drop}</b>
        <span className="small">{words.formats}</span>
      </label>
      <PastedText onText={text => onFiles([new File([text], words.pastedName, { type: 'text/plain' })])} />
      <p className="small quiet">{words.safe}{limits}</p>
    </div>
  );
}

/** Text from a mail or a page: it becomes a file like any other. */
function PastedText({ onText }: { readonly onText: (text: string) => void }) {
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => { if (isOpen) field.current?.focus(); }, [isOpen]);
  if (!isOpen) return <button type="button" className="link small intake-paste" onClick={() => setOpen(true)}>{words.paste}</button>;
  const send = () => {
    onText(text);
    setText('');
    setOpen(false);
  };
  return (
    <form className="intake-text" onSubmit={event => { event.preventDefault(); send(); }}>
      <label htmlFor={id} className="small">{words.pasteLabel}</label>
      <textarea id={id} ref={field} rows={6} value={text} onChange={({ target }) => setText(target.value)} />
      <p><Button type="primary" htmlType="submit" disabled={text.trim() === ''}>{words.pasteSend}</Button><Button onClick={() => setOpen(false)}>{words.pasteLeave}</Button></p>
    </form>
  );
}

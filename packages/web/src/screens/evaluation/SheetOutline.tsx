import '../../parts/sheet/sheet.css';
import './evaluation.css';

/** The form's own rules, without text, while the form is on its way. */
export function SheetOutline({ label }: { readonly label: string }) {
  return (
    <main className="stage" aria-busy="true" aria-label={label}>
      <div className="sheet-frame outline">
        <div className="sheet portrait">
          <h2>&nbsp;</h2>
          <div className="form">{Array.from({ length: 12 }, (_, row) => <div key={row} />)}</div>
        </div>
      </div>
    </main>
  );
}

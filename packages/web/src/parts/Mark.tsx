/** The sign of the house: a steelyard, 衡. */
export function Mark({ width = 28 }: { readonly width?: number }) {
  return (
    <svg className="mark" width={width} viewBox="0 0 28 20" fill="none" stroke="currentColor" strokeWidth="1.4" aria-hidden="true">
      <path d="M2 5.5h24M10 1v4.5M5 5.5 1.6 13.4M5 5.5l3.4 7.9M22 5.5v4.2" />
      <path d="M.8 13.4h8.4a4.2 3 0 0 1-8.4 0zM20.2 9.7h3.6l1.2 6.3h-6z" fill="currentColor" stroke="none" />
    </svg>
  );
}

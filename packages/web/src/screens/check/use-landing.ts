import { useEffect } from 'react';

/** An address may name a finding: one is taken there as soon as the findings stand on the page. The tabs keep the focus while one tries them. */
export function useLanding(address: string): void {
  useEffect(() => {
    const finding = document.getElementById(address);
    if (!finding?.matches('[data-finding]')) return;
    if (document.activeElement?.getAttribute('role') === 'tab') finding.scrollIntoView({ block: 'center' });
    else finding.focus();
  }, [address]);
}

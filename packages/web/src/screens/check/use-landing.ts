import { useEffect } from 'react';

/**
 * An address may name a finding: one is taken there as soon as the findings stand on the page, and in the document to the words it speaks of,
 * which may stand lower than a note among many. The tabs keep the focus while one tries them.
 */
export function useLanding(address: string): void {
  useEffect(() => {
    const finding = document.getElementById(address);
    if (!finding?.matches('[data-finding]')) return;
    if (document.activeElement?.getAttribute('role') !== 'tab') finding.focus();
    const words = finding.closest('.passage')?.querySelector(`.passage-text [data-mark="${finding.dataset['mark']}"]`);
    words?.scrollIntoView({ block: 'center' });
    finding.scrollIntoView({ block: words ? 'nearest' : 'center' });
  }, [address]);
}

import { useEffect } from 'react';

/**
 * J goes to the next finding on the page and K to the one before, wherever one is; so do the arrows while a finding is in hand.
 * What stands on the page is the order: whatever way it is looked at.
 */
export function useFindingKeys(address: string, goTo: (id: string) => void): void {
  useEffect(() => {
    const walk = (event: KeyboardEvent) => {
      const { target, key } = event;
      if (event.ctrlKey || event.altKey || event.metaKey || !(target instanceof Element) || target.closest(TYPED) !== null) return;
      const step = key === 'j' || key === 'J' ? 1 : key === 'k' || key === 'K' ? -1 : target.matches(FINDING) ? ARROWS[key] : undefined;
      if (step === undefined) return;
      const findings = [...document.querySelectorAll(FINDING)];
      const inHand = findings.findIndex(finding => finding.contains(document.activeElement));
      const here = inHand < 0 ? findings.findIndex(({ id }) => id === address) : inHand;
      const next = findings[here + step] ?? findings[here < 0 ? 0 : here]; // at the ends one stays
      if (!(next instanceof HTMLElement)) return;
      event.preventDefault();
      next.focus(); // at once, for the next press counts from here
      goTo(next.id);
    };
    addEventListener('keydown', walk);
    return () => removeEventListener('keydown', walk);
  }, [address, goTo]);
}

const FINDING = '[data-finding]';
const TYPED = 'input:not([type=checkbox]), textarea, select';
const ARROWS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

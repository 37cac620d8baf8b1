import type { Edition, EditionName } from './edition.ts';
import { chengde2020 } from './editions/chengde-2020.ts';
import { hubeiEdition2020 } from './editions/hubei-2020.ts';
import { mofEdition2020 } from './editions/mof-2020.ts';
import { mofEdition2021 } from './editions/mof-2021.ts';
import { sichuanEdition2025 } from './editions/sichuan-2025.ts';
import { sjz2020 } from './editions/sjz-2020.ts';
import { sjz2022 } from './editions/sjz-2022.ts';

/** Every layout we know, by name. */
export const EDITIONS: Readonly<Record<EditionName, Edition>> = {
  'sjz-2020': sjz2020,
  'sjz-2022': sjz2022,
  'chengde-2020': chengde2020,
  'mof-2020': mofEdition2020,
  'mof-2021': mofEdition2021,
  'hubei-2020': hubeiEdition2020,
  'sichuan-2025': sichuanEdition2025,
};

/** A name as a draft carries it; `undefined`: `unknown`, or one we have no layout for. */
export function findEdition(name: string): Edition | undefined {
  return Object.values(EDITIONS).find(edition => edition.name === name);
}

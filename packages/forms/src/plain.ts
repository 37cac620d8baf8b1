import { remembered } from './remembered.ts';

/** A text as it is compared: half width, without blanks. What is kept is always the print. */
export const plain = remembered(text => (PLAIN.test(text) ? text : text.normalize('NFKC').replace(/\s+/g, '')));

/** A heading's words without their numbering, bracketed remarks and colon: `四、年度指标值（A）：` is `年度指标值`. */
export const headingWords = remembered(text =>
  (PLAIN.test(text) ? text : plain(text).replace(/^(?:[一二三四五六七八九十]+|\d+)[、.]/, '').replace(/\([^()]*\)/g, '').replace(/:+$/, '')));

const PLAIN = /^[\u4e00-\u9fff\d]*$/; // nothing to take off

import { zh } from './zh.ts';

/** Every word of the screens. A second language is one more file of this type; the compiler names each key it lacks. */
export type Texts = typeof zh;

export const texts: Texts = zh;

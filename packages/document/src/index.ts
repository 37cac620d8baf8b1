export type { Format, Grid, GridCell, Outline, Paragraph } from './grid.ts';
export type { Align, Paper, PaperBlock, PaperCell, PaperRow, Run } from './paper.ts';

/** Sizes in half points: 二号 44, 三号 32, 四号 28, 小四 24, 五号 21. */
const [SIZE_2, SIZE_3, SIZE_4, SIZE_4_SMALL, SIZE_5] = [44, 32, 28, 24, 21];
const LINE = exactly(579); // a 22nd of the type area of GB/T 9704
const OFF_GRID = '<w:snapToGrid w:val="0"/>'; // letters of other sizes: a program may give them two lines of the grid
const TIGHT = '<w:spacing w:val="-5"/>'; // a character of 三号 is 16 points wide, a 28th of the type area 15.79; a grid of characters would say so too, but LibreOffice then gives each character two places
const TWO_CHARACTERS = '<w:ind w:firstLineChars="200" w:firstLine="632"/>';

/**
 * GB/T 9704-2012: the title in 小标宋 二号 (7.3.1), the text in 仿宋 三号, its headings in 黑体, 楷体 and 仿宋, each begun two characters in (7.3.3).
 * Names in English are those Word knows as its own: its navigation and its table of contents go by them.
 */
export const STYLES = [
  `<w:docDefaults><w:rPrDefault><w:rPr>${fonts('仿宋')}${sizes(SIZE_3)}<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>`,
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>',
  style('Title', 'Title', `<w:keepNext/>${OFF_GRID}${exactly(579, 120)}<w:jc w:val="center"/>`, fonts('方正小标宋简体') + sizes(SIZE_2)),
  style('Heading1', 'heading 1', heading(0), fonts('黑体') + TIGHT),
  style('Heading2', 'heading 2', heading(1), fonts('楷体') + TIGHT),
  style('Heading3', 'heading 3', heading(2), TIGHT),
  style('Prose', '正文文字', `${LINE}${TWO_CHARACTERS}<w:jc w:val="both"/>`, TIGHT),
  style('Line', '单行文字', LINE, TIGHT),
  style('Ends', '表头表尾', `<w:keepNext/>${OFF_GRID}<w:spacing w:before="80" w:after="80"/>`, sizes(SIZE_4_SMALL)),
  style('Cell', '表格文字', `${OFF_GRID}${exactly(310)}`, sizes(SIZE_5)),
  style('Gap', '表后空隙', `${OFF_GRID}${exactly(20)}`, sizes(2)),
  style('Footer', 'footer', OFF_GRID, fonts('宋体', '宋体') + sizes(SIZE_4)),
  `<w:style w:type="table" w:customStyle="1" w:styleId="Form"><w:name w:val="表样"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${
    ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(edge => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join('')
  }</w:tblBorders><w:tblCellMar><w:top w:w="20" w:type="dxa"/><w:left w:w="40" w:type="dxa"/><w:bottom w:w="20" w:type="dxa"/><w:right w:w="40" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
].join('');

function style(id: string, name: string, paragraph: string, letters: string): string {
  const isOwn = /[^ -~]/.test(name);
  return `<w:style w:type="paragraph"${isOwn ? ' w:customStyle="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${letters}</w:rPr></w:style>`;
}

function heading(level: number): string {
  return `<w:keepNext/>${LINE}${TWO_CHARACTERS}<w:outlineLvl w:val="${level}"/>`;
}

function fonts(chinese: string, latin = 'Times New Roman'): string {
  return `<w:rFonts w:ascii="${latin}" w:hAnsi="${latin}" w:cs="${latin}" w:eastAsia="${chinese}"/>`;
}

function sizes(halfPoints: number): string {
  return `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
}

/** Where a machine has not the letters the standard names, the same or the nearest under the names others give them (17.8.3.1). */
export const FONT_TABLE = Object.entries({
  方正小标宋简体: '方正小标宋_GBK,FZXiaoBiaoSong-B05S,华文中宋,STZhongsong',
  黑体: 'SimHei,STHeiti',
  楷体: '楷体_GB2312,KaiTi,STKaiti',
  仿宋: '仿宋_GB2312,FangSong,STFangsong',
}).map(([name, others]) => `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:charset w:val="86"/></w:font>`).join('');

/** Lines of one height whatever stands in them, in twips, and room after the last. */
function exactly(line: number, after = 0): string {
  return `<w:spacing${after === 0 ? '' : ` w:after="${after}"`} w:line="${line}" w:lineRule="exact"/>`;
}

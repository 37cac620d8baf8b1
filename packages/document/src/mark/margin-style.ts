/** Paper on the left, the margin on the right; on paper the same. Colours are of state only, and each state has its word. */
export const MARGIN_STYLE = `
:root{color-scheme:light;--ink:#1b1c1e;--ink-2:#46484c;--ink-3:#5f6166;--pencil:#828489;--error:#a4231a;--error-mark:#c7321f;--error-wash:#fbeeeb;--warn:#7d4e00;--warn-mark:#b37400;--warn-wash:#fbf3df;--margin:330px}
*{box-sizing:border-box}
html{background:#efeeea;color:#000;font:14px/21px "FangSong_GB2312","FangSong","STFangsong","Source Han Serif SC","Noto Serif CJK SC","Noto Serif SC","SimSun",serif;-webkit-text-size-adjust:100%;-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{margin:0;padding:24px;font-variant-numeric:tabular-nums lining-nums;line-break:strict;overflow-wrap:anywhere}
main{max-width:1200px;margin:0 auto;padding:34px 24px 36px 44px;background:#fff;box-shadow:0 1px 2px rgba(27,28,30,.05),0 10px 28px rgba(27,28,30,.07)}
h1,h2,h3,h4,h5,h6,p{margin:0;font-weight:400;text-wrap:pretty}
h1,h2{font-size:20px;line-height:30px;text-align:center}
h3,h4,h5,h6{font-size:16px;line-height:24px;font-weight:600}
.source{color:var(--ink-3);font:12px/18px sans-serif;margin-bottom:12px}
section{display:grid;grid-template-columns:minmax(0,1fr) var(--margin);gap:24px;align-items:start}
section>:first-child{padding:2px 0}
table{border-collapse:collapse;width:100%;margin:8px 0}
td{border:1px solid #000;padding:5px 6px;vertical-align:middle}
td.none{border:0}
td.margin{border:0;width:calc(var(--margin) + 24px);padding:0 0 0 24px;vertical-align:top}
.error{background:var(--error-wash)}
.warning{background:var(--warn-wash)}
.advice{background:#f8f7f4}
.ref{font:600 10px/14px sans-serif;min-width:14px;height:14px;display:inline-flex;align-items:center;justify-content:center;border-radius:7px;color:#fff;background:var(--ink-3);margin-left:3px;vertical-align:3px;padding:0 3px;text-decoration:none}
.ref.error{background:var(--error-mark)}
.ref.warning{background:var(--warn)}
.note{background:none;border-left:2px solid var(--pencil);padding-left:14px;margin-bottom:10px;font:13px/20px -apple-system,"PingFang SC","HarmonyOS Sans SC","Microsoft YaHei","Source Han Sans SC","Noto Sans CJK SC","Noto Sans SC",sans-serif;color:var(--ink-2);break-inside:avoid}
.note.error{border-left-color:var(--error-mark)}
.note.warning{border-left-color:var(--warn-mark)}
.note:target{outline:2px solid #1d5788;outline-offset:4px}
.note .head{color:var(--ink)}
.note .state{font-weight:600;white-space:nowrap;color:var(--ink-3)}
.note.error .state{color:var(--error)}
.note.warning .state{color:var(--warn)}
.note .where{font-size:12px;line-height:18px;color:var(--ink-3)}
@page{size:A4 landscape;margin:14mm 12mm}
@media print{:root{background:#fff;font-size:9.5pt;--margin:80mm}body,main{padding:0}main{max-width:none;box-shadow:none}.note{font-size:8.5pt;line-height:1.45}}
@media screen and (max-width:760px){body{padding:0}main{padding:16px;overflow-x:auto}section{grid-template-columns:1fr;gap:4px}:root{--margin:200px}}
`;

/** Sheet, ink and state; nothing loads, nothing moves. On paper only the sheet is left. */
export const PAGE_STYLE = `
:root{color-scheme:light;--ink:#1b1c1e;--ink-2:#46484c;--ink-3:#5f6166;--pencil:#828489;--rule:#d6d4cc;--error:#a4231a;--error-mark:#c7321f;--warn:#7d4e00;--warn-mark:#b37400;--done:#26614a}
*{box-sizing:border-box}
html{background:#efeeea;color:var(--ink);font:14px/22px -apple-system,"PingFang SC","HarmonyOS Sans SC","Microsoft YaHei UI","Microsoft YaHei","Source Han Sans SC","Noto Sans CJK SC","Noto Sans SC",sans-serif}
body{margin:0;padding:24px;font-variant-numeric:tabular-nums lining-nums;line-break:strict;overflow-wrap:anywhere}
main{max-width:794px;margin:0 auto;padding:34px 44px 36px;background:#fff;box-shadow:0 1px 2px rgba(27,28,30,.05),0 10px 28px rgba(27,28,30,.07)}
h1,h2,h3,p,ul,ol{margin:0;padding:0;font-weight:400;text-wrap:pretty}
h1{font:26px/36px "STZhongsong","Source Han Serif SC","Noto Serif CJK SC","Noto Serif SC","SimSun",serif}
h2{font-size:16px;line-height:24px;font-weight:600;margin-top:32px;padding-top:12px;border-top:1.5px solid var(--ink)}
h3{font-weight:600;margin:24px 0 8px}
h3.skip::before{content:"□ ";color:var(--ink-3)}
h3.pass::before{content:"● ";color:var(--done)}
.verdict{font-size:16px;line-height:24px;margin-top:8px}
.quiet,footer{font-size:12px;line-height:18px;color:var(--ink-3)}
ol{list-style:none}
ol>li{border-left:2px solid var(--pencil);padding-left:14px;margin:12px 0;break-inside:avoid}
ol>li.error{border-left-color:var(--error-mark)}
ol>li.warning{border-left-color:var(--warn-mark)}
ul{padding-left:18px}
.head{font-weight:500}
.state{font-weight:600;white-space:nowrap;margin-right:4px;color:var(--ink-3)}
.state.error{color:var(--error)}
.state.warning{color:var(--warn)}
.where{color:var(--ink-2)}
q{quotes:"“" "”";font-family:"FangSong","STFangsong","Source Han Serif SC","Noto Serif CJK SC","Noto Serif SC","SimSun",serif}
code{font:11px/18px ui-monospace,Consolas,monospace;margin-left:8px}
a{color:inherit;text-underline-offset:3px}
.wide{overflow-x:auto;margin:8px 0}
table{width:100%;border-collapse:collapse;font-size:13px;line-height:20px}
th,td{padding:5px 8px;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top;font-weight:400;overflow-wrap:normal}
th:first-child,td:first-child{padding-left:0;min-width:8em;overflow-wrap:anywhere}
thead th{border-bottom:1.5px solid var(--ink);font-weight:600;white-space:nowrap}
td.count,th.count{text-align:right;white-space:nowrap}
tr{break-inside:avoid}
footer{margin-top:32px;padding-top:8px;border-top:1px solid var(--rule)}
@page{size:A4;margin:20mm 18mm 18mm}
@media print{.back{display:none}html{background:#fff;font-size:10.5pt}body{padding:0}main{max-width:none;padding:0;box-shadow:none}h2,h3{break-after:avoid}}
@media (max-width:600px){body{padding:0}main{padding:24px 16px}}
`;

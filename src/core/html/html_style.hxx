// SPDX-License-Identifier: MPL-2.0
#pragma once

namespace gouji
{
/// The look of findings, letters and sheets as a page, on screen and on A4. Colours only repeat what words say. No character that XML
/// would escape.
inline constexpr const char* kPageStyle = R"css(
:root { color-scheme: light; }
body {
  margin: 2rem auto; max-width: 50rem; padding: 0 1rem; color: #1a1a1a; background: #fff; line-height: 1.6;
  font-family: "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", "Hiragino Sans GB", "WenQuanYi Micro Hei",
    SimHei, SimSun, sans-serif;
}
h1 { font-size: 1.4rem; margin: 0 0 .5rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; padding-bottom: .2rem; border-bottom: 2px solid; }
h3 { font-size: 1rem; margin: 1.2rem 0 .4rem; }
p { margin: 0; }
.verdict { font-size: 1.1rem; font-weight: bold; padding: .6rem .9rem; border-left: .4rem solid; background: #f5f5f5; }
.open { color: #8a1c14; }
.ready { color: #1b5e20; }
.origin { width: 100%; border-collapse: collapse; margin-top: 1rem; font-size: .9rem; }
.origin th { width: 8em; text-align: left; font-weight: normal; color: #555; vertical-align: top; }
.error { color: #8a1c14; }
.warning { color: #7a4f00; }
.info { color: #1a4f8b; }
.confirmed, .set-aside { color: #444; }
.finding { margin: .6rem 0 .9rem; padding-left: 2.4em; position: relative; }
.number { position: absolute; left: 0; color: #555; }
.sentence { white-space: pre-line; overflow-wrap: anywhere; }
.place, .remark { font-size: .9rem; color: #444; overflow-wrap: anywhere; }
.remark { border-left: 3px solid #bbb; padding-left: .6rem; margin-top: .2rem; }
.figures { width: 100%; margin-top: .3rem; border-collapse: collapse; font-size: .85rem; }
.figures th, .figures td { border: 1px solid #ccc; padding: .1rem .5rem; text-align: left; font-weight: normal; overflow-wrap: anywhere; }
.figures .cell { width: 6em; color: #555; }
.figures .content { width: 9em; text-align: right; font-variant-numeric: tabular-nums; }
.sheet { border-collapse: collapse; margin: .5rem 0 1rem; font-size: .85rem; }
.sheet th, .sheet td { border: 1px solid #bbb; padding: .1rem .4rem; text-align: left; font-weight: normal; vertical-align: top; overflow-wrap: anywhere; }
.sheet th { background: #f2f2f2; text-align: center; }
.sheet .number { position: static; text-align: right; font-variant-numeric: tabular-nums; color: inherit; }
.sheet .marked { background: #fde9e7; font-weight: bold; }
.sheet .label { background: #fafafa; }
body.sheets { max-width: none; }
footer { margin-top: 2.5rem; font-size: .8rem; color: #555; }
@page { size: A4; margin: 18mm 16mm; }
@page wide { size: A4 landscape; margin: 12mm 10mm; }
@media print {
  body { margin: 0; padding: 0; max-width: none; font-size: 10.5pt; }
  h2, h3 { break-after: avoid; }
  .sentence, .place, .remark, .figures tr { break-inside: avoid; }
  .sentence { break-after: avoid; }
  body.sheets { page: wide; }
  .sheet { width: 100%; font-size: 8pt; }
  .sheet .unprinted { display: none; }
  .sheet thead { display: table-header-group; }
  .sheet tr { break-inside: avoid; }
  .verdict { background: none; border: 1px solid; border-left-width: .4rem; }
}
)css";
}

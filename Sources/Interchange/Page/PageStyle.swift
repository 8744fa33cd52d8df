/// How pages look: in light and in dark, on wide and narrow screens, and on paper.
///
/// Each text has at least 4.5 times the brightness of its ground, or the ground of it.
let pageStyle: StaticString = """
  :root{color-scheme:light dark;
  --bg:#f6f5f0;--card:#fff;--ink:#17212b;--soft:#55606b;--line:#dedbd1;--track:#ebe9e1;--accent:#0b5f73;
  --hot:#c9472d;--warm:#d79a1e;--cold:#3f7cb8;--disqualified:#8a9199;--unrated:#c3c8cd;--reach:#a9c6cd;
  --hot-g:#fbe5df;--hot-i:#8f2a15;--warm-g:#faefd3;--warm-i:#6d4a00;--cold-g:#e2edf7;--cold-i:#1d568c;
  --disqualified-g:#e7e9eb;--disqualified-i:#454c54;--unrated-g:#f2f1ec;--unrated-i:#55606b;
  --s0:#f5d3c9;--s0i:#742110;--s1:#faead0;--s1i:#644300;--s2:#efefe8;--s2i:#17212b;--s3:#d5ebe8;--s3i:#0d4a4d;
  --s4:#a8d7d1;--s4i:#083c3f}
  @media (prefers-color-scheme:dark){:root{
  --bg:#10171d;--card:#18222b;--ink:#e7ecef;--soft:#a4b0ba;--line:#2b3843;--track:#25313b;--accent:#6cc3d6;
  --hot:#e76a4f;--warm:#dfab43;--cold:#5f9cd6;--disqualified:#8b959f;--unrated:#56646f;--reach:#3d5f6b;
  --hot-g:#4a2018;--hot-i:#ffc9bc;--warm-g:#44330f;--warm-i:#ffdf9e;--cold-g:#183754;--cold-i:#bfdcf7;
  --disqualified-g:#303a43;--disqualified-i:#cfd6dc;--unrated-g:#1f2a33;--unrated-i:#a4b0ba;
  --s0:#5a2419;--s0i:#ffd6cb;--s1:#4b3812;--s1i:#ffe2ab;--s2:#24313c;--s2i:#e7ecef;--s3:#143f43;--s3i:#bdeae8;
  --s4:#0f5858;--s4i:#d6faf6}}
  *{box-sizing:border-box}
  html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
  body{margin:0;background:var(--bg);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,
  "Helvetica Neue","Noto Sans","Liberation Sans",sans-serif;font-variant-numeric:tabular-nums}
  .top,main,footer{max-width:1120px;margin:0 auto;padding:0 24px}
  .top{padding-top:40px}
  .top::before{content:"";display:block;height:10px;margin-bottom:22px;border-top:2px solid var(--accent);
  background:repeating-linear-gradient(90deg,var(--accent) 0 2px,transparent 2px 18px)}
  h1{margin:0;font-size:30px;line-height:1.2;font-weight:680;letter-spacing:-.015em;overflow-wrap:anywhere}
  h2{margin:0 0 4px;font-size:19px;line-height:1.3;font-weight:650;letter-spacing:-.005em}
  h3{margin:0;font-size:16px;line-height:1.35;font-weight:650;overflow-wrap:anywhere}
  .sub{margin:6px 0 0;color:var(--soft)}
  section{margin:44px 0 0}
  .note{margin:0 0 18px;max-width:68ch;color:var(--soft)}
  .tiles{list-style:none;margin:28px 0 0;padding:0;display:grid;gap:12px;
  grid-template-columns:repeat(auto-fit,minmax(126px,1fr))}
  .tile{background:var(--card);border:1px solid var(--line);border-top:4px solid var(--accent);border-radius:6px;
  padding:12px 14px}
  .tile strong{display:block;font-size:28px;line-height:1.15;font-weight:660;letter-spacing:-.02em}
  .tile span{color:var(--soft)}
  .tile.word strong{font-size:20px;line-height:1.61;overflow-wrap:anywhere}
  .tile.hot{border-top-color:var(--hot)}.tile.warm{border-top-color:var(--warm)}
  .tile.cold{border-top-color:var(--cold)}.tile.disqualified{border-top-color:var(--disqualified)}
  .tile.unrated{border-top-color:var(--unrated)}
  .pair{display:grid;gap:28px 40px;align-items:start;grid-template-columns:minmax(0,1fr) minmax(0,1fr)}
  .pair>*{min-width:0}
  @media (max-width:819px){.pair{grid-template-columns:minmax(0,1fr)}.top,main,footer{padding:0 16px}
  .top{padding-top:24px}h1{font-size:25px}section{margin-top:36px}}
  .chart{display:block;overflow:visible;font-size:14px}
  .chart .label{fill:var(--ink)}.chart .value{fill:var(--soft)}
  .track{fill:var(--track)}.reach{fill:var(--reach)}.plain{fill:var(--accent)}
  .chart .hot,.meter .hot{fill:var(--hot)}.chart .warm,.meter .warm{fill:var(--warm)}
  .chart .cold,.meter .cold{fill:var(--cold)}.chart .unrated,.meter .unrated{fill:var(--unrated)}
  .chart .disqualified,.meter .disqualified{fill:var(--disqualified)}
  .chart .band{fill-opacity:.45}
  .grid{stroke:var(--line)}.dot{fill:var(--accent);fill-opacity:.55}.mark{stroke:var(--hot);stroke-width:2.5}
  .legend{list-style:none;margin:14px 0 0;padding:0;display:flex;flex-wrap:wrap;gap:4px 18px;color:var(--soft)}
  .legend li::before{content:"";display:inline-block;width:11px;height:11px;margin-right:7px;border-radius:2px;
  background:var(--accent)}
  .legend .hot::before{background:var(--hot)}.legend .warm::before{background:var(--warm)}
  .legend .cold::before{background:var(--cold)}.legend .disqualified::before{background:var(--disqualified)}
  .legend .unrated::before{background:var(--unrated)}.legend .mark::before{background:var(--hot)}.legend .reach::before{background:var(--reach)}
  .scroll{overflow-x:auto;max-width:100%}
  .scroll:focus-visible{outline:2px solid var(--accent);outline-offset:3px}
  table{border-collapse:collapse;width:100%;font-size:14px}
  caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
  th,td{padding:6px 10px;text-align:left;vertical-align:baseline;border-bottom:1px solid var(--line)}
  th:first-child{padding-left:0}
  thead th{color:var(--soft);font-weight:550;border-bottom:1.5px solid var(--soft);white-space:nowrap}
  tbody th{font-weight:550;overflow-wrap:break-word}
  .num{text-align:right}td.num{white-space:nowrap}.zero{color:var(--soft)}.day{white-space:nowrap}
  @media (max-width:480px){table{font-size:13px}th,td{padding:6px 5px}thead th{white-space:normal;vertical-align:bottom}
  .tile.word strong{font-size:17px;line-height:1.89}
  .heat table tbody th{min-width:0}.heat td,.heat th:not(:first-child){padding:6px 3px}}
  .sum>*{border-bottom:0;border-top:1.5px solid var(--soft);font-weight:650}
  .s0{background:var(--s0);color:var(--s0i)}.s1{background:var(--s1);color:var(--s1i)}
  .s2{background:var(--s2);color:var(--s2i)}.s3{background:var(--s3);color:var(--s3i)}
  .s4{background:var(--s4);color:var(--s4i)}
  td.s0,td.s1,td.s2,td.s3,td.s4{border:1px solid var(--bg)}.heat tbody th{min-width:8.5em}
  .chip{display:inline-block;padding:1px 9px;border-radius:99px;font-size:13px;font-weight:600;white-space:nowrap;
  background:var(--unrated-g);color:var(--unrated-i)}
  .chip.hot{background:var(--hot-g);color:var(--hot-i)}.chip.warm{background:var(--warm-g);color:var(--warm-i)}
  .chip.cold{background:var(--cold-g);color:var(--cold-i)}
  .chip.disqualified{background:var(--disqualified-g);color:var(--disqualified-i)}
  .cards{display:grid;gap:14px;grid-template-columns:repeat(auto-fill,minmax(min(100%,330px),1fr));margin-top:18px}
  .card{background:var(--card);border:1px solid var(--line);border-radius:6px;padding:14px 16px;min-width:0;
  content-visibility:auto;contain-intrinsic-size:auto 230px}
  .card .row{display:flex;gap:10px;justify-content:space-between;align-items:baseline}
  .later{margin:22px 0 6px}
  .card p{margin:2px 0 0;overflow-wrap:anywhere}
  .card .soft{color:var(--soft)}
  .card ul{margin:8px 0 0;padding:0;list-style:none;font-size:14px}
  .card li{padding:3px 0 3px 12px;text-indent:-12px;overflow-wrap:anywhere}
  .card li::before{content:"– ";color:var(--soft)}
  .card .next{margin-top:8px;font-size:14px}
  .card .next b{font-weight:600}
  .meter{display:block;margin:8px 0 4px}
  .empty{color:var(--soft);margin:0}
  .facts{margin:0;display:grid;grid-template-columns:auto minmax(0,1fr);gap:6px 16px}.facts dt{color:var(--soft)}
  .facts dd{margin:0;overflow-wrap:anywhere}
  .steps{margin:0;padding-left:20px}.steps li{padding:3px 0}
  code{font:13.5px/1.4 ui-monospace,"SF Mono","DejaVu Sans Mono","Liberation Mono",monospace}
  footer{margin-top:56px;padding-top:14px;padding-bottom:48px;color:var(--soft);font-size:13.5px}
  footer p{margin:0 0 4px;max-width:78ch}
  @media print{:root{--bg:#fff;--card:#fff}body{font-size:11pt;print-color-adjust:exact;
  -webkit-print-color-adjust:exact}.top,main,footer{max-width:none;padding:0}section{margin-top:24pt}
  .tiles{grid-template-columns:repeat(auto-fit,minmax(92px,1fr));gap:8px}
  h2,h3,.note{break-after:avoid}.note{break-inside:avoid}.card,.tile,tr,.chart{break-inside:avoid}.card{content-visibility:visible}
  .scroll{overflow:visible}.wide th,.wide td{padding:3px 2px;font-size:7.5pt}
  .wide thead th{vertical-align:bottom}.wide thead .num{writing-mode:vertical-rl;text-align:left}.heat .wide tbody th{min-width:0}}
  @page{margin:16mm}

  """

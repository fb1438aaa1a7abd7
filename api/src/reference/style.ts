import { pageStyle } from "../http/page-style";

/** The contents beside the text where there is room, before it where there is none. */
export const style = `${pageStyle}
html{scroll-padding-top:4rem}
body>*{padding-inline:1.25rem}
header{padding-block:1.5rem 0}
header>*,footer>*{max-width:50rem}
main{max-width:52.5rem}
h1{margin:.25rem 0 .75rem;font-size:clamp(2rem,6vw,2.75rem);letter-spacing:-.02em}
.home{margin:0}
.lead{margin:0 0 1rem;font-size:1.15rem}
.signs{margin:0 0 2rem;padding:1rem 1.25rem 1rem 2.25rem;background:var(--wash);border-radius:.6rem;color:var(--soft-ink);font-size:.95rem}
.signs li{margin:.25rem 0}
nav h2{margin:0 0 .5rem;font-size:1rem}
nav ul{margin:0 0 1rem;padding:0;list-style:none;columns:9.5rem;column-gap:1.25rem}
nav a{display:block;padding:.3rem 0;text-decoration:none}
nav a:hover{text-decoration:underline}
.chapter{padding-top:1rem}
h2{margin:2.5rem 0 1rem;font-size:1.75rem;letter-spacing:-.01em}
.chapter>h2{padding-top:1.5rem;border-top:2px solid var(--ink)}
h3{position:sticky;top:0;z-index:1;background:var(--paper);padding:.6rem 0;display:flex;flex-wrap:wrap;align-items:baseline;gap:.25rem .75rem;margin:0 0 .25rem;font-size:1.2rem;
font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
.kind{font:.8rem/1.2 system-ui,sans-serif;color:var(--soft-ink);padding:.15rem .5rem;border:1px solid var(--line);border-radius:1rem}
.index{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:0 0 1.5rem;padding:0;list-style:none;font-size:.95rem}
.index a{display:inline-block;padding:.2rem 0}
.type{margin:0 0 3rem}
.type p{margin:0 0 .6rem}
.name{min-width:0;overflow-wrap:anywhere;color:inherit;font-weight:600;text-decoration:none}
.name:hover{text-decoration:underline}
.fact,.note{color:var(--soft-ink);font-size:.95rem}
.fact p{margin:.4rem 0 0}
summary{cursor:pointer}
.members,.arguments{margin:1.25rem 0 0;padding:0;list-style:none}
.members>li{padding:.9rem 0 .5rem;border-top:1px solid var(--line)}
.arguments{margin:.25rem 0 .5rem;padding-left:1rem;border-left:2px solid var(--line)}
.arguments>li{padding:.3rem 0 .1rem}
.members p{margin:0 0 .4rem}
.members>li>p:not(.line){max-width:42rem}
.arguments>li>p{display:inline;margin-right:.5rem;font-size:.97rem}
.line code{overflow-wrap:anywhere}
.tag{display:inline-block;margin-left:.4rem;color:var(--soft-ink);font-size:.85rem;white-space:nowrap}
.deprecated{color:var(--care)}
:is(li,h3):target{margin-inline:-.75rem;padding-inline:.75rem;background:var(--wash);border-radius:.3rem;box-shadow:inset .2rem 0 var(--link)}
main:focus{outline:none}
footer{padding-block:1rem 3rem;color:var(--soft-ink)}
@media (min-width:64rem){
body{display:grid;grid-template:auto 1fr auto/17rem minmax(0,1fr);max-width:76rem;margin:0 auto}
header,footer{grid-column:2}
main{grid-column:2;grid-row:2}
nav{grid-column:1;grid-row:1/span 3;position:sticky;top:0;align-self:start;max-height:100vh;overflow-y:auto;padding-block:2rem}
nav ul{columns:auto}
nav a{padding:.15rem 0;font-size:.95rem}}
@media print{nav,.skip{display:none}body{display:block}.members>li{break-inside:avoid}}
`;

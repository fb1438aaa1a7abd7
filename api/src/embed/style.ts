import { createHash } from "node:crypto";

/**
 * The one stylesheet, for the page and for the shadow root alike. In a shadow root it starts from nothing (`all: initial`), so that
 * what a host page lets its elements inherit does not reach the text; lengths
 * are in `em` of the visitor's own size because the host owns `rem`. Light and dark
 * follow the page around it: the visitor's preference on our own page, the host's colour scheme in a host.
 */
export const style = `
:root{color-scheme:light dark}
:host{display:block}
body{margin:0;background:light-dark(#fff,#121917)}
.bodywork{
all:initial;color-scheme:inherit;display:block;box-sizing:border-box;max-width:46em;margin:0 auto;padding:1.25em;
font:medium/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:break-word;
--paper:#fff;--ink:#1b2825;--soft-ink:#4a5a56;--line:#cfdad6;--wash:#f2f7f5;--link:#0a5a50;
--stop:#941616;--stop-wash:#fdf2f1;--care:#6f4400;--care-wash:#fdf6e8;
color:var(--ink);background:var(--paper)}
@supports (color:light-dark(#000,#fff)){.bodywork{
--paper:light-dark(#fff,#121917);--ink:light-dark(#1b2825,#e4ece9);--soft-ink:light-dark(#4a5a56,#a9bab5);
--line:light-dark(#cfdad6,#384743);--wash:light-dark(#f2f7f5,#1a2421);--link:light-dark(#0a5a50,#86d6c6);
--stop:light-dark(#941616,#ffb3a8);--stop-wash:light-dark(#fdf2f1,#2c1917);
--care:light-dark(#6f4400,#f0c777);--care-wash:light-dark(#fdf6e8,#2a2213)}}
:host .bodywork{border:1px solid var(--line);border-radius:.75em}
.bodywork :is(h1,h2,h3,h4){line-height:1.25;text-wrap:balance}
.title{font-size:1.75em;font-weight:700;margin:.1em 0 .4em}
.heading{font-size:1.2em;font-weight:700;margin:0 0 .6em}
.group{font-size:1em;font-weight:700;margin:1.2em 0 .6em}
.name{font-size:1em;font-weight:700;margin:0 0 .25em}
.bodywork p{margin:0 0 .6em}
.bodywork ul,.bodywork ol{margin:0 0 .6em;padding-left:1.4em}
.bodywork li{margin:.25em 0}
.bodywork a{color:var(--link);text-decoration:underline;text-underline-offset:.15em}
.bodywork a:hover{text-decoration-thickness:.15em}
.bodywork a:focus-visible{outline:.2em solid var(--link);outline-offset:.15em;border-radius:.15em}
.bodywork pre{white-space:pre-wrap}
.bodywork img{max-width:100%;height:auto}
.kind{color:var(--soft-ink);font-size:.9em}
.lead{font-size:1.1em}
.quiet{color:var(--soft-ink);font-size:.9em}
.tag{white-space:nowrap}
section{margin:1.75em 0 0}
.stop,.care{padding:1em 1.1em .5em;border-left:.35em solid;border-radius:.4em}
.stop,.care{margin:0 0 1em}
.bodywork section.stop,.bodywork section.care{margin:1.75em 0 0}
:is(.stop,.care)>.group:first-child{margin-top:0}
.stop{background:var(--stop-wash);border-color:var(--stop)}
.care{background:var(--care-wash);border-color:var(--care)}
.stop>.heading,.stop .group{color:var(--stop)}
.care>.heading,.care .group{color:var(--care)}
.bodywork .cards{list-style:none;padding:0}
.bodywork .cards>li{margin:0 0 .75em;padding:.9em 1em .4em;background:var(--paper);border:1px solid var(--line);border-radius:.5em}
.bodywork .findings{list-style:none;padding:0;margin:0}
.bodywork .findings>li{margin:.75em 0 0;padding:.75em 0 0;border-top:1px solid var(--line)}
.verdict{font-weight:700}
.verdict span{font-weight:400}
.notice{padding:.6em .8em;background:var(--wash);border:1px solid var(--line);border-radius:.5em}
.sources li{padding-left:.25em}
.draft{position:sticky;top:0;max-width:none;padding:.4em 0;color:var(--care);background:var(--care-wash);border-bottom:.2em solid}
.bodywork dl{margin:0}
.bodywork dd{margin:0 0 1em}
.bodywork.draft p{box-sizing:border-box;max-width:46em;margin:0 auto;padding:0 1.25em;font-weight:700}
footer{margin:2em 0 0;padding:1em 0 0;border-top:1px solid var(--line)}
@media print{
.bodywork{max-width:none;padding:0;color-scheme:light}
:host .bodywork{border:0}
.cards>li,.findings>li,.sources li{break-inside:avoid}
.sources a::after{content:" (" attr(href) ")"}
}
`;

/** What a content security policy names to allow this stylesheet, and no other. */
export const styleHash = `'sha256-${createHash("sha256").update(style).digest("base64")}'`;

/** What the pages for people look like: colours, light and dark as the reader has it, type and focus. */
export const pageStyle = `
:root{color-scheme:light dark;
--paper:#fff;--ink:#1b2825;--soft-ink:#4a5a56;--line:#d5dfdc;--wash:#f2f7f5;--link:#0a5a50;--care:#6f4400}
@media (prefers-color-scheme:dark){:root{
--paper:#121917;--ink:#e4ece9;--soft-ink:#a9bab5;--line:#33413d;--wash:#1a2421;--link:#86d6c6;--care:#f0c777}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);
font:1.0625rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:break-word}
h1,h2,h3{line-height:1.2;text-wrap:balance}
a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:.06em}
a:hover{text-decoration-thickness:.12em}
a:focus-visible,summary:focus-visible{outline:.15em solid var(--link);outline-offset:.15em;border-radius:.15em}
code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;font-size:.9em}
.skip{position:absolute;left:1rem;top:-4rem;z-index:1;padding:.5rem 1rem;background:var(--paper);border:1px solid var(--link)}
.skip:focus{top:1rem}
`;

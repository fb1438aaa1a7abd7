import sharp from "sharp";

/** A file as a client sends it: what it holds, and what is claimed of it. */
export interface SentFile {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array;
}

/** What a script leaves behind that has run on the admin's origin. */
export const MARK = "script-ran";

/** Strapi's content security policy forbids scripts inside of a page, and allows those that lie on the same origin. */
const script = `localStorage.setItem(${JSON.stringify(MARK)} + " " + location.pathname, localStorage.getItem("jwtToken") ?? document.cookie)`;

const OLD_SCRIPT = "/uploads/old.js";

const html = `<!doctype html><title>x</title><script>${script}</script><script src="${OLD_SCRIPT}"></script>`;

const xhtml = `<html xmlns="http://www.w3.org/1999/xhtml"><body><script>${script}</script><script src="${OLD_SCRIPT}"></script></body></html>`;

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>${script}</script><script href="${OLD_SCRIPT}"/></svg>`;

const bytes = (text: string): Uint8Array => Buffer.from(text, "latin1");

const of = (name: string, type: string, content: string): SentFile => ({
  name,
  type,
  content: bytes(content),
});

const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#a0522d" } });

/** A picture in each of the types that editors use. */
export const pictures = async (): Promise<readonly SentFile[]> => [
  {
    name: "picture.jpg",
    type: "image/jpeg",
    content: await blank(400, 300).jpeg().toBuffer(),
  },
  {
    name: "picture.png",
    type: "image/png",
    content: await blank(400, 300).png().toBuffer(),
  },
  {
    name: "picture.webp",
    type: "image/webp",
    content: await blank(400, 300).webp().toBuffer(),
  },
  {
    name: "picture.avif",
    type: "image/avif",
    content: await blank(400, 300).avif().toBuffer(),
  },
  {
    name: "picture.gif",
    type: "image/gif",
    content: await blank(400, 300).gif().toBuffer(),
  },
];

export const png = async (name: string, type: string): Promise<SentFile> => ({
  name,
  type,
  content: await blank(400, 300).png().toBuffer(),
});

export const aPdf = (name = "leaflet.pdf"): SentFile =>
  of(name, "application/pdf", `%PDF-1.4\n${html}\n%%EOF`);

export const empty: SentFile = of("empty.png", "image/png", "");

/** A valid picture with a page behind it, which a browser that guesses would show. */
export const polyglot = async (
  name: string,
  type: string,
): Promise<SentFile> => ({
  name,
  type,
  content: Buffer.concat([await blank(40, 30).gif().toBuffer(), bytes(html)]),
});

/** A few kilobytes that unfold to 268 megapixels, which is as much as sharp itself allows. */
export const imageBomb = async (): Promise<SentFile> => ({
  name: "bomb.png",
  type: "image/png",
  content: await blank(16_383, 16_383).png({ compressionLevel: 9 }).toBuffer(),
});

/** Small frames, but very many of them. */
export const animationBomb = async (): Promise<SentFile> => {
  const [width, height, pages] = [1_000, 500, 120];
  // Frames that are alike would be written as one.
  const frames = Buffer.concat(
    Array.from({ length: pages }, (_, page) =>
      Buffer.alloc(width * height * 3, page % 2 === 0 ? 0 : 255),
    ),
  );
  return {
    name: "bomb.gif",
    type: "image/gif",
    content: await sharp(frames, {
      raw: { width, height: height * pages, channels: 3, pageHeight: height },
    })
      .gif({ interFrameMaxError: 0, effort: 1 })
      .toBuffer(),
  };
};

/** What must not get in, each with the code of its refusal. */
export const refusedFiles = async (): Promise<
  readonly (readonly [string, SentFile])[]
> => {
  const [jpeg] = await pictures();
  return [
    ["UPLOAD_TYPE_NOT_ALLOWED", of("a.svg", "image/svg+xml", svg)],
    ["UPLOAD_TYPE_NOT_ALLOWED", of("b.html", "text/html", html)],
    ["UPLOAD_TYPE_NOT_ALLOWED", of("c.xhtml", "application/xhtml+xml", xhtml)],
    ["UPLOAD_TYPE_NOT_ALLOWED", of("d.js", "text/javascript", script)],
    ["UPLOAD_TYPE_NOT_ALLOWED", of("e.png", "image/png", svg)],
    ["UPLOAD_TYPE_NOT_ALLOWED", of("f.jpg", "image/jpeg", html)],
    ["UPLOAD_TYPE_NOT_ALLOWED", of("g.jpg.html", "image/jpeg", html)],
    [
      "UPLOAD_TYPE_NOT_ALLOWED",
      of("h.pdf", "application/pdf", `${html}%PDF-1.4`),
    ],
    ["UPLOAD_TYPE_NOT_ALLOWED", of("i.xml", "text/xml", `<x>${svg}</x>`)],
    ["UPLOAD_TYPE_NOT_ALLOWED", of("j", "application/octet-stream", html)],
    [
      "UPLOAD_PICTURE_DAMAGED",
      of("k.gif", "image/gif", `GIF89a/*${"\0".repeat(64)}*/=1;${script}`),
    ],
    [
      "UPLOAD_PICTURE_DAMAGED",
      {
        name: "l.jpg",
        type: "image/jpeg",
        content: (jpeg?.content ?? bytes("")).subarray(0, 400),
      },
    ],
    ["UPLOAD_PICTURE_TOO_LARGE", await imageBomb()],
    ["UPLOAD_PICTURE_TOO_LARGE", await animationBomb()],
    ["UPLOAD_NAME_INVALID", await png("photo\u202egpj.png", "image/png")],
    ["UPLOAD_NAME_INVALID", await png("nul\u0000.html.png", "image/png")],
    ["UPLOAD_NAME_INVALID", await png(`${"n".repeat(300)}.png`, "image/png")],
  ];
};

/** What was there before uploads were checked, by name. */
export const oldFiles: Readonly<Record<string, string>> = {
  "old.svg": svg,
  "old.html": html,
  "old.HTM": html,
  "old.xhtml": xhtml,
  "old.xml": svg,
  "old.js": script,
  "old.mjs": script,
  old: html,
  "old.png": html,
  "old.pdf": html,
  "old.mht": `MIME-Version: 1.0\nContent-Type: text/html\n\n${html}`,
  "folder/index.html": html,
};

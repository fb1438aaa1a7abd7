/** An accepted type, and how its files begin. */
export interface FileType {
  readonly name: string;
  readonly mime: string;
  /** Files with another extension get the first one. */
  readonly extensions: readonly [string, ...string[]];
  readonly isPicture: boolean;
  readonly begins: (head: Buffer) => boolean;
}

/** The number of bytes that `begins` gets. */
export const HEAD_BYTES = 4096;

const ascii = (head: Buffer, from: number, text: string): boolean =>
  head.toString("latin1", from, from + text.length) === text;

/** The brands in the first box of an ISO base media file (ISO/IEC 14496-12): the major one, then the compatible ones. */
const brands = (head: Buffer): readonly string[] => {
  if (head.length < 16 || !ascii(head, 4, "ftyp")) return [];
  const end = Math.min(head.readUInt32BE(0), head.length);
  const found = [head.toString("latin1", 8, 12)];
  for (let at = 16; at + 4 <= end; at += 4)
    found.push(head.toString("latin1", at, at + 4));
  return found;
};

/** What editors need. SVG is left out on purpose: it is a document that may contain scripts. */
export const FILE_TYPES: readonly FileType[] = [
  {
    name: "JPEG",
    mime: "image/jpeg",
    extensions: [".jpg", ".jpeg", ".jpe", ".jfif"],
    isPicture: true,
    begins: (head) => ascii(head, 0, "\xff\xd8\xff"),
  },
  {
    name: "PNG",
    mime: "image/png",
    extensions: [".png"],
    isPicture: true,
    begins: (head) => ascii(head, 0, "\x89PNG\r\n\x1a\n"),
  },
  {
    name: "WebP",
    mime: "image/webp",
    extensions: [".webp"],
    isPicture: true,
    begins: (head) => ascii(head, 0, "RIFF") && ascii(head, 8, "WEBP"),
  },
  {
    name: "AVIF",
    mime: "image/avif",
    extensions: [".avif"],
    isPicture: true,
    begins: (head) => brands(head).some((brand) => /^avi[fs]$/.test(brand)),
  },
  {
    name: "GIF",
    mime: "image/gif",
    extensions: [".gif"],
    isPicture: true,
    begins: (head) => ascii(head, 0, "GIF87a") || ascii(head, 0, "GIF89a"),
  },
  {
    name: "PDF",
    mime: "application/pdf",
    extensions: [".pdf"],
    isPicture: false,
    begins: (head) => ascii(head, 0, "%PDF-"),
  },
];

/** The type of a file by its content alone; null if it is not an accepted one. */
export const typeOfContent = (head: Buffer): FileType | null =>
  FILE_TYPES.find(({ begins }) => begins(head)) ?? null;

/** The type of an extension, in upper or lower case; null if it is not an accepted one. */
export const typeOfExtension = (extension: string): FileType | null =>
  FILE_TYPES.find(({ extensions }) =>
    extensions.includes(extension.toLowerCase()),
  ) ?? null;

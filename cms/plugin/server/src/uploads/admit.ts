import { open } from "node:fs/promises";
import sharp from "sharp";
import { requireReadableName, withExtension } from "./file-name";
import {
  FILE_TYPES,
  type FileType,
  HEAD_BYTES,
  typeOfContent,
} from "./file-types";
import { refusal } from "./refusal";

/** A file as Strapi has received it: in a temporary place, with the name and the type that the client claims. */
export interface ReceivedFile {
  readonly filepath: string;
  readonly size: number;
  originalFilename: string | null;
  mimetype: string | null;
  /** Strapi's own finding, which it stores in preference to the claim. */
  detectedMimeType?: string;
}

const readHead = async (filepath: string): Promise<Buffer> => {
  const file = await open(filepath);
  try {
    const { buffer, bytesRead } = await file.read(
      Buffer.alloc(HEAD_BYTES),
      0,
      HEAD_BYTES,
      0,
    );
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};

/** Describes a file of another type, as far as that helps the editor. */
const looksLike = (head: Buffer): string => {
  const text = head
    .toString("utf8")
    .replace(/^\ufeff/, "")
    .trimStart();
  if (/^<svg|^<\?xml[^]*<svg/i.test(text)) return "an SVG document";
  return text.startsWith("<") ? "HTML or XML" : "of another type";
};

/**
 * Decodes the whole picture, every frame of it: a file may only begin like a picture. The size is read from the header first, so
 * that a small file cannot expand to more memory than there is.
 */
const requireSoundPicture = async (
  { filepath }: ReceivedFile,
  name: string,
  type: FileType,
  maxPixels: number,
): Promise<void> => {
  const damaged = (): Error =>
    refusal(
      "UPLOAD_PICTURE_DAMAGED",
      `“${name}” cannot be decoded as a ${type.name} picture. Export it again, or upload another copy.`,
    );
  const {
    width,
    height,
    pages = 1,
  } = await sharp(filepath)
    .metadata()
    .catch(() => Promise.reject(damaged()));
  const pixels = width * height * pages;
  if (pixels > maxPixels)
    throw refusal(
      "UPLOAD_PICTURE_TOO_LARGE",
      `“${name}” has ${pixels} pixels (${width} × ${height}${pages > 1 ? `, ${pages} frames` : ""}); at most ${maxPixels} are allowed. Make it smaller.`,
    );
  await sharp(filepath, { animated: true, limitInputPixels: maxPixels })
    .stats()
    .catch(() => Promise.reject(damaged()));
};

/** The refusal of a file that holds something else than it should. */
const wrongType = (
  name: string,
  found: string,
  allowed: readonly FileType[],
): Error =>
  refusal(
    "UPLOAD_TYPE_NOT_ALLOWED",
    `“${name}” cannot be uploaded: by its content it is ${found}. Save it in one of these formats: ${allowed.map((type) => type.name).join(", ")}.`,
  );

/**
 * Decides by the content of a file whether it is accepted, and sets its type and extension accordingly. What the client claims
 * decides nothing.
 *
 * @returns its type
 * @throws a refusal
 */
export const admit = async (
  file: ReceivedFile,
  maxPixels: number,
): Promise<FileType> => {
  const name = file.originalFilename ?? "unnamed";
  requireReadableName(name);
  if (file.size === 0)
    throw refusal(
      "UPLOAD_EMPTY",
      `“${name}” has no content (0 bytes). Upload another copy.`,
    );
  const head = await readHead(file.filepath);
  const type = typeOfContent(head);
  if (!type) throw wrongType(name, looksLike(head), FILE_TYPES);
  if (type.isPicture) await requireSoundPicture(file, name, type, maxPixels);
  file.originalFilename = withExtension(name, type.extensions)
    // Strapi refuses names that have these, and they have no meaning here.
    .replaceAll(/[<>:"/\\|?*]/g, "_");
  file.mimetype = type.mime;
  file.detectedMimeType = type.mime;
  return type;
};

/** The same for a place where only a picture makes sense. */
export const admitPicture = async (
  file: ReceivedFile,
  maxPixels: number,
): Promise<void> => {
  const type = await admit(file, maxPixels);
  if (!type.isPicture)
    throw wrongType(
      file.originalFilename ?? "unnamed",
      `a ${type.name} document`,
      FILE_TYPES.filter(({ isPicture }) => isPicture),
    );
};

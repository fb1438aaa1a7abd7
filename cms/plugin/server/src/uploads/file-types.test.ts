import { FILE_TYPES, typeOfContent, typeOfExtension } from "./file-types";

const head = (...parts: readonly (string | number)[]): Buffer =>
  Buffer.concat(
    parts.map((part) => {
      if (typeof part === "string") return Buffer.from(part, "latin1");
      const size = Buffer.alloc(4);
      size.writeUInt32BE(part);
      return size;
    }),
  );

describe("the type of a file", () => {
  it.each([
    ["JPEG", head("\xff\xd8\xff\xe0\0\x10JFIF")],
    ["JPEG", head("\xff\xd8\xff\xe1\0\x10Exif")],
    ["PNG", head("\x89PNG\r\n\x1a\n\0\0\0\rIHDR")],
    ["WebP", head("RIFF\x20\0\0\0WEBPVP8 ")],
    ["AVIF", head(24, "ftypavif\0\0\0\0mif1miaf")],
    ["AVIF", head(24, "ftypavis\0\0\0\0msf1miaf")],
    ["AVIF", head(24, "ftypmif1\0\0\0\0miafavif")],
    ["GIF", head("GIF89a\x01\0\x01\0")],
    ["GIF", head("GIF87a\x01\0\x01\0")],
    ["PDF", head("%PDF-1.7\n")],
  ])("is %s by how it begins", (name, content) => {
    expect(typeOfContent(content)?.name).toBe(name);
  });

  it.each([
    ["nothing", head("")],
    ["an SVG document", head("<svg xmlns='http://www.w3.org/2000/svg'/>")],
    ["a page", head("<!doctype html>")],
    ["a script", head("alert(1)")],
    ["a page before a PDF", head("<script></script>%PDF-1.7")],
    ["a sound", head("RIFF\x20\0\0\0WAVEfmt ")],
    ["HEIC, which browsers do not show", head(24, "ftypheic\0\0\0\0mif1heic")],
    ["a video", head(20, "ftypisom\0\0\0\0mp41")],
    [
      "a video with the brand behind its box",
      head(16, "ftypisom\0\0\0\0", 8, "avif"),
    ],
    ["half a signature", head("\x89PNG\r\n")],
    ["a TIFF picture", head("II*\0")],
  ])("is none of the list for %s", (_, content) => {
    expect(typeOfContent(content)).toBeNull();
  });

  it("is what its extension says, in either case", () => {
    expect(typeOfExtension(".JPeG")?.mime).toBe("image/jpeg");
    expect(typeOfExtension(".svg")).toBeNull();
    expect(typeOfExtension("")).toBeNull();
  });

  it("has no extension in common with another", () => {
    const extensions = FILE_TYPES.flatMap((type) => type.extensions);
    expect(new Set(extensions).size).toBe(extensions.length);
  });
});

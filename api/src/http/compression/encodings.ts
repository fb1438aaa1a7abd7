import * as zlib from "node:zlib";

export type Encoding = "br" | "zstd" | "gzip";

/**
 * `once`: for a body that is sent to one client. `kept`: for one that is compressed once and sent again; a few percent smaller. The
 * highest levels save little more and take ten to fifty times as long.
 */
export type Effort = "once" | "kept";

interface Compressor {
  sync(body: Buffer, effort: Effort): Buffer;
  async(
    body: Buffer,
    effort: Effort,
    done: (error: Error | null, compressed: Buffer) => void,
  ): void;
}

const BROTLI_QUALITY = { once: 3, kept: 7 } as const;
const GZIP_LEVEL = { once: 3, kept: 9 } as const;
const ZSTD_LEVEL = { once: 3, kept: 12 } as const;

const brotliOptions = (body: Buffer, effort: Effort): zlib.BrotliOptions => ({
  params: {
    [zlib.constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY[effort],
    [zlib.constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  },
});

/** The part of Node's zstd that is used here; its types for Node 20, the oldest supported, do not have it. */
interface Zstd {
  readonly zstdCompress: (
    body: Buffer,
    options: { readonly params: Readonly<Record<number, number>> },
    done: (error: Error | null, compressed: Buffer) => void,
  ) => void;
  readonly zstdCompressSync: (
    body: Buffer,
    options: { readonly params: Readonly<Record<number, number>> },
  ) => Buffer;
  readonly constants: { readonly ZSTD_c_compressionLevel: number };
}

const zstdOf = (module: object): Compressor | null => {
  // Node has it from 22.15 on.
  if (!("zstdCompress" in module)) return null;
  const { zstdCompress, zstdCompressSync, constants } = module as Zstd;
  const options = (effort: Effort) => ({
    params: { [constants.ZSTD_c_compressionLevel]: ZSTD_LEVEL[effort] },
  });
  return {
    sync: (body, effort) => zstdCompressSync(body, options(effort)),
    async: (body, effort, done) => zstdCompress(body, options(effort), done),
  };
};

const zstd = zstdOf(zlib);

/** Those that this Node has. Of several that a client wants equally, the first is used: it makes the smallest bodies. */
const compressors: ReadonlyMap<Encoding, Compressor> = new Map<
  Encoding,
  Compressor
>([
  [
    "br",
    {
      sync: (body, effort) =>
        zlib.brotliCompressSync(body, brotliOptions(body, effort)),
      async: (body, effort, done) =>
        zlib.brotliCompress(body, brotliOptions(body, effort), done),
    },
  ],
  ...(zstd ? ([["zstd", zstd]] as const) : []),
  [
    "gzip",
    {
      sync: (body, effort) =>
        zlib.gzipSync(body, { level: GZIP_LEVEL[effort] }),
      async: (body, effort, done) =>
        zlib.gzip(body, { level: GZIP_LEVEL[effort] }, done),
    },
  ],
]);

export const ENCODINGS: readonly Encoding[] = [...compressors.keys()];

const compressorOf = (encoding: Encoding): Compressor => {
  const compressor = compressors.get(encoding);
  if (!compressor) throw new Error(`This Node has no ${encoding}.`);
  return compressor;
};

/** A body up to this size takes about a tenth of a millisecond, less than it takes to hand it to another thread and back. */
const MAX_SYNC_BYTES = 16 * 1024;

let pendingBytes = 0;

/** How many bytes are being compressed, or wait for it. */
export const bytesInCompression = (): number => pendingBytes;

/** A promise only for a large body, which is compressed on another thread. */
export const compress = (
  body: string | Buffer,
  encoding: Encoding,
  effort: Effort,
): Buffer | Promise<Buffer> => {
  const bytes = typeof body === "string" ? Buffer.from(body) : body;
  const compressor = compressorOf(encoding);
  if (bytes.length <= MAX_SYNC_BYTES) return compressor.sync(bytes, effort);
  pendingBytes += bytes.length;
  return new Promise((resolve, reject) => {
    compressor.async(bytes, effort, (error, compressed) => {
      pendingBytes -= bytes.length;
      if (error) reject(error);
      else resolve(compressed);
    });
  });
};

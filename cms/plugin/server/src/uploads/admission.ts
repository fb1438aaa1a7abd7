import type { Core } from "@strapi/strapi";
import { extendService } from "../extend-service";
import { type ReceivedFile, admit, admitPicture } from "./admit";
import { requireReadableName, withExtension } from "./file-name";
import { typeOfExtension } from "./file-types";
import { refusal } from "./refusal";

interface FileInfo {
  readonly name?: string | null;
}

/** A file as Strapi has stored it. */
interface StoredFile {
  readonly name: string;
  readonly ext: string;
}

interface UploadData {
  readonly fileInfo?: FileInfo | readonly FileInfo[];
}

/** The methods of Strapi's upload service that every route into the media library goes through. */
interface UploadService {
  upload(
    input: {
      data: UploadData;
      files: ReceivedFile | readonly ReceivedFile[];
    },
    options?: object,
  ): Promise<unknown>;
  replace(
    id: string | number,
    input: { data: UploadData; file: ReceivedFile },
    options?: object,
  ): Promise<unknown>;
  updateFileInfo(
    id: string | number,
    info: FileInfo,
    options?: object,
  ): Promise<unknown>;
  findOne(id: string | number): Promise<StoredFile | null>;
}

/** The logos of the admin, which bypass the upload service. */
interface ProjectSettingsService {
  parseFilesData(
    files: Readonly<Record<string, ReceivedFile | undefined>>,
  ): Promise<unknown>;
}

type Extensions = readonly [string, ...string[]];

const extensionsOf = ({ ext }: StoredFile): Extensions =>
  typeOfExtension(ext)?.extensions ?? [ext.toLowerCase()];

/** The same information, with a name that is readable and does not claim to be of another type. */
const withHonestName = <T extends FileInfo>(
  info: T,
  extensions: Extensions,
): T => {
  if (info.name == null) return info;
  requireReadableName(info.name);
  return { ...info, name: withExtension(info.name, extensions) };
};

const asList = <T extends object>(value: T | readonly T[]): readonly T[] =>
  Array.isArray(value) ? (value as readonly T[]) : [value as T];

/**
 * Lets only files that `admit` accepts into the media library, by every route: the admin, the content API, upload from a URL,
 * GraphQL and code.
 */
export const guardAdmission = (
  strapi: Core.Strapi,
  maxPixels: number,
): void => {
  extendService<UploadService>(strapi, "plugin::upload.upload", (service) => ({
    async upload({ data, files }, options) {
      const infos = asList(data.fileInfo ?? {});
      const admitted: FileInfo[] = [];
      // All of them before the first is stored: a request is accepted as a whole or not at all.
      for (const [index, file] of asList(files).entries()) {
        const { extensions } = await admit(file, maxPixels);
        admitted.push(withHonestName(infos[index] ?? {}, extensions));
      }
      return service.upload(
        { data: { ...data, fileInfo: admitted }, files },
        options,
      );
    },

    async replace(id, { data, file }, options) {
      const type = await admit(file, maxPixels);
      const stored = await service.findOne(id);
      // The address, and with it the extension, stays the same.
      if (stored && !type.extensions.includes(stored.ext.toLowerCase()))
        throw refusal(
          "UPLOAD_TYPE_DIFFERS",
          `“${stored.name}” cannot be replaced with a ${type.name} file, because its address ends in ${stored.ext}. Upload a new file instead.`,
        );
      const [info = {}] = asList(data.fileInfo ?? {});
      return service.replace(
        id,
        {
          data: { ...data, fileInfo: withHonestName(info, type.extensions) },
          file,
        },
        options,
      );
    },

    async updateFileInfo(id, info, options) {
      const stored = await service.findOne(id);
      return service.updateFileInfo(
        id,
        stored ? withHonestName(info, extensionsOf(stored)) : info,
        options,
      );
    },
  }));

  extendService<ProjectSettingsService>(
    strapi,
    "admin::project-settings",
    (service) => ({
      async parseFilesData(files) {
        for (const file of Object.values(files))
          if (file) await admitPicture(file, maxPixels);
        return service.parseFilesData(files);
      },
    }),
  );

  // Strapi's own check trusts the name and the claimed type of content that it does not recognise. Unless somebody has configured
  // it, it lets everything pass, so that there is one decision with one set of codes.
  const gate = "plugin::upload.security";
  if (strapi.config.get(gate) === undefined)
    strapi.config.set(gate, { allowedTypes: ["*"] });
};

import type { Cms } from "./cms";
import type { SentFile } from "./hostile-files";

/** Someone who is signed in to the admin. */
export interface SignedIn {
  readonly email: string;
  readonly password: string;
  readonly token: string;
}

const json = async <T>(response: Response): Promise<T> => {
  if (!response.ok)
    throw new Error(`${response.status}: ${await response.text()}`);
  return (await response.json()) as T;
};

/** The least that Strapi lets somebody be who may upload. */
export const anAuthor = async (cms: Cms): Promise<SignedIn> => {
  const roles = await json<{ data: { id: number; code: string }[] }>(
    await cms.admin("GET", "/admin/roles"),
  );
  const author = roles.data.find(({ code }) => code === "strapi-author");
  const email = "author@example.org";
  const password = "Correct-horse-8";
  const { data: invited } = await json<{ data: { registrationToken: string } }>(
    await cms.admin("POST", "/admin/users", {
      email,
      firstname: "An",
      lastname: "Author",
      roles: [author?.id],
    }),
  );
  const { data } = await json<{ data: { token: string } }>(
    await cms.admin("POST", "/admin/register", {
      registrationToken: invited.registrationToken,
      userInfo: { firstname: "An", lastname: "Author", password },
    }),
  );
  return { email, password, token: data.token };
};

/** A token of the content API that may upload. */
export const contentApiToken = async (cms: Cms): Promise<string> => {
  const { data } = await json<{ data: { accessKey: string } }>(
    await cms.admin("POST", "/admin/api-tokens", {
      name: "Uploads",
      description: "",
      type: "custom",
      kind: "content-api",
      lifespan: null,
      permissions: ["plugin::upload.content-api.upload"],
    }),
  );
  return data.accessKey;
};

/** A multipart body of its own making: a browser would not send all the names that an attacker may. */
const multipart = (
  files: readonly SentFile[],
  fields: Readonly<Record<string, string>>,
  field: string,
): { body: Buffer; type: string } => {
  const boundary = "----bodywork-test";
  const parts = [
    ...Object.entries(fields).map(([name, value]) => [
      Buffer.from(
        `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
      ),
    ]),
    ...files.map(({ name, type, content }) => [
      Buffer.from(
        `--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n`,
      ),
      content,
      Buffer.from("\r\n"),
    ]),
  ].flat();
  return {
    body: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]),
    type: `multipart/form-data; boundary=${boundary}`,
  };
};

export interface StoredFile {
  readonly id: number;
  readonly name: string;
  readonly url: string;
  readonly mime: string;
  readonly ext: string;
  readonly width: number | null;
  readonly formats: Readonly<Record<string, { readonly url: string }>> | null;
}

export interface UploadAnswer {
  readonly status: number;
  /** Of what was refused. */
  readonly code: string | undefined;
  readonly message: string | undefined;
  readonly files: readonly StoredFile[];
}

/** Sends files to a route of the CMS, by default the one that the media library uses. */
export const upload = async (
  cms: Cms,
  token: string,
  files: readonly SentFile[],
  {
    to = "/upload",
    field = "files",
    fields = {},
  }: {
    to?: string;
    field?: string;
    fields?: Readonly<Record<string, string>>;
  } = {},
): Promise<UploadAnswer> => {
  const { body, type } = multipart(files, fields, field);
  const response = await fetch(`${cms.url}${to}`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": type },
    body: new Uint8Array(body),
  });
  const answer = (await response.json()) as {
    error?: { message: string; details?: { code?: string } };
  };
  return {
    status: response.status,
    code: answer.error?.details?.code,
    message: answer.error?.message,
    files: answer.error
      ? []
      : ([answer].flat() as unknown as readonly StoredFile[]),
  };
};

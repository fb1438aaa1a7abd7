import { ADMIN } from "./environment";

/** The HTTP API of the admin of a CMS, as the first admin uses it. */
export class Admin {
  readonly #url: string;
  #token: string | null = null;

  constructor(url: string) {
    this.#url = url;
  }

  /** What the admin sends with its requests when somebody is signed in. */
  async token(): Promise<string> {
    this.#token ??= await this.#signIn();
    return this.#token;
  }

  async request(
    method: string,
    pathname: string,
    body?: unknown,
  ): Promise<Response> {
    return fetch(`${this.#url}${pathname}`, {
      method,
      headers: {
        authorization: `Bearer ${await this.token()}`,
        "content-type": "application/json",
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  }

  async #signIn(): Promise<string> {
    const response = await fetch(`${this.#url}/admin/login`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(ADMIN),
    });
    const { data } = (await response.json()) as { data: { token: string } };
    return data.token;
  }
}

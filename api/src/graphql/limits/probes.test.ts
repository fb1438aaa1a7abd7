import { TestServer } from "../test-server";
import { probes } from "./test-probes";

let server: TestServer;

beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.close());

interface Refusal {
  readonly errors: readonly {
    readonly message: string;
    readonly extensions: unknown;
  }[];
}

describe("a request that is known to have brought servers down", () => {
  it.each(probes.map((probe) => [probe.name, probe] as const))(
    "is refused, in a few words: %s",
    async (_name, { body, code }) => {
      const response = await server.post(body);
      const { errors } = (await response.json()) as Refusal;
      expect(response.status).toBe(400);
      expect(errors[0]?.extensions).toEqual({ code });
      expect(errors.length).toBeLessThanOrEqual(21);
      for (const { message } of errors)
        expect(message.length).toBeLessThanOrEqual(301);
      expect(response.headers.get("x-request-id")).toMatch(
        /^[0-9a-f]{16}-[0-9a-z]+$/,
      );
      expect(response.headers.get("cache-control")).toBe("no-store");
    },
  );
});

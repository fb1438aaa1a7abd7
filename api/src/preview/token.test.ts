import { createHmac, generateKeyPairSync } from "node:crypto";
import jwt from "jsonwebtoken";
import fc from "fast-check";
import { CallerError } from "../content/errors";
import { SECRET, aToken, claims, expiredToken } from "./test-tokens";
import { tokenCheck } from "./token";

/** The code of the refusal; null when there was none. */
const verdict = (token: string, secret = SECRET): string | null => {
  try {
    tokenCheck(secret)(token);
    return null;
  } catch (error) {
    if (error instanceof CallerError) return error.code;
    throw error;
  }
};

const now = Math.floor(Date.now() / 1000);
const base64 = (value: object | string): string =>
  Buffer.from(
    typeof value === "string" ? value : JSON.stringify(value),
  ).toString("base64url");

/** A token with any header, signed as HS256 is, with anything as the key. */
const signed = (
  header: object,
  payload: object,
  key: string | Buffer = SECRET,
): string => {
  const text = `${base64(header)}.${base64(payload)}`;
  const signature = createHmac("sha256", key).update(text).digest("base64url");
  return `${text}.${signature}`;
};

const { publicKey, privateKey } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
});

const [header = "", payload = "", signature = ""] = aToken().split(".");

const without = (name: string): object =>
  Object.fromEntries(Object.entries(claims()).filter(([key]) => key !== name));

describe("a token of the CMS", () => {
  it("is accepted", () => {
    expect(verdict(aToken())).toBeNull();
  });

  it("is accepted for as long as the CMS may let it live, and for no longer", () => {
    const hours = (number: number) => number * 60 * 60;
    expect(verdict(aToken({ exp: now + hours(4) }))).toBeNull();
    expect(verdict(aToken({ iat: now, exp: now + hours(4) + 1 }))).toBe(
      "PREVIEW_TOKEN_INVALID",
    );
    expect(verdict(aToken({ exp: now + hours(24 * 3650) }))).toBe(
      "PREVIEW_TOKEN_INVALID",
    );
  });

  it("is accepted from a machine whose clock is minutes ahead", () => {
    expect(verdict(aToken({ iat: now + 240, exp: now + 1_140 }))).toBeNull();
  });

  it("is no more accepted once its time is over, as often as it was before", () => {
    jest.useFakeTimers({ now: Date.now() });
    try {
      const token = aToken();
      const check = tokenCheck(SECRET);
      check(token);
      check(token);
      jest.advanceTimersByTime(899_000);
      check(token);
      jest.advanceTimersByTime(1_000);
      expect(() => check(token)).toThrow("This preview has ended.");
    } finally {
      jest.useRealTimers();
    }
  });
});

describe("what is refused", () => {
  it.each<[string, string]>([
    ["nothing", ""],
    ["garbage", "garbage"],
    ["three empty parts", ".."],
    ["three parts of garbage", "a.b.c"],
    ["no JSON", `${base64("no")}.${base64("no")}.${signature}`],
    ["a text for a payload", signed({ alg: "HS256" }, ["no"])],
    ["a megabyte", "x".repeat(1024 * 1024)],
    ["a megabyte that is signed", aToken({ sub: "x".repeat(1024 * 1024) })],
    ["no signature", `${header}.${payload}.`],
    ["alg: none", `${base64({ alg: "none" })}.${payload}.`],
    ["alg: none, with a signature", signed({ alg: "none" }, claims())],
    ["alg: NONE", `${base64({ alg: "NONE" })}.${payload}.`],
    ["no alg", signed({}, claims())],
    ["alg: a list", signed({ alg: ["HS256"] }, claims())],
    ["HS384", aToken({}, { algorithm: "HS384" })],
    ["HS512", aToken({}, { algorithm: "HS512" })],
    ["RS256", jwt.sign(claims(), privateKey, { algorithm: "RS256" })],
    [
      "HS256 by its header, RS512 in truth",
      `${header}.${payload}.${base64("x".repeat(256))}`,
    ],
    ["a foreign secret", aToken({}, { secret: `${SECRET}.` })],
    ["an empty secret", signed({ alg: "HS256" }, claims(), "")],
    ["another audience", aToken({ aud: "bodywork-feed" })],
    ["several audiences", aToken({ aud: ["bodywork-preview", "other"] })],
    ["no audience", signed({ alg: "HS256" }, without("aud"))],
    ["another issuer", aToken({ iss: "another-cms" })],
    ["no issuer", signed({ alg: "HS256" }, without("iss"))],
    ["no editor", signed({ alg: "HS256" }, without("sub"))],
    ["no beginning", signed({ alg: "HS256" }, without("iat"))],
    ["no end", signed({ alg: "HS256" }, without("exp"))],
    [
      "an end that is a text",
      signed({ alg: "HS256" }, claims({ exp: "never" })),
    ],
    [
      "an end that is infinite",
      signed({ alg: "HS256" }, { ...claims(), exp: Infinity }),
    ],
    ["a beginning far ahead", aToken({ iat: now + 600, exp: now + 900 })],
    ["not yet valid", aToken({ nbf: now + 600 })],
    ["a claim that nobody knows", aToken({ admin: true })],
    [
      "a changed payload",
      `${header}.${base64(claims({ sub: "2" }))}.${signature}`,
    ],
    [
      "a changed signature",
      `${header}.${payload}.${signature.startsWith("A") ? "B" : "A"}${signature.slice(1)}`,
    ],
  ])("%s", (_name, token) => {
    expect(verdict(token)).toBe("PREVIEW_TOKEN_INVALID");
  });

  it("a token whose secret is the public key of another algorithm", () => {
    // With the key as a text, a library may take it for either.
    const rs256 = jwt.sign(claims(), privateKey, { algorithm: "RS256" });
    expect(verdict(rs256, publicKey)).toBe("PREVIEW_TOKEN_INVALID");
    const confused = signed({ alg: "RS256" }, claims(), publicKey);
    expect(verdict(confused, publicKey)).toBe("PREVIEW_TOKEN_INVALID");
  });

  it("a token whose time is over, by a code of its own; one with a false signature not even then", () => {
    expect(verdict(expiredToken())).toBe("PREVIEW_TOKEN_EXPIRED");
    expect(
      verdict(
        aToken({ iat: now - 10, exp: now - 1 }, { secret: "x".repeat(32) }),
      ),
    ).toBe("PREVIEW_TOKEN_INVALID");
  });

  it("whatever differs from a good token in any place", () => {
    const good = aToken();
    const alphabet =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.";
    fc.assert(
      fc.property(
        fc.nat({ max: good.length - 1 }),
        fc.constantFrom(...alphabet),
        (at, letter) => {
          const changed = good.slice(0, at) + letter + good.slice(at + 1);
          const isSame = changed
            .split(".")
            .every((part, index) =>
              Buffer.from(part, "base64url").equals(
                Buffer.from(good.split(".")[index] ?? "", "base64url"),
              ),
            );
          // The last letter of a part has bits that mean nothing.
          fc.pre(!isSame);
          expect(verdict(changed)).toBe("PREVIEW_TOKEN_INVALID");
        },
      ),
    );
  });
});

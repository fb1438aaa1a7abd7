import { Reads } from "../content/reads";
import { Answer, Answers } from "./answers";

const MEGABYTE = 1024 * 1024;

const readsOf = (...ids: readonly string[]): Reads => {
  const reads = new Reads();
  for (const id of ids) reads.entry(id);
  return reads;
};

const anAnswer = (body = "{}", reads = readsOf("swedish")): Answer =>
  new Answer(body, reads, 1);

/** As when the same request has come twice. */
const keep = (answers: Answers, key: string, answer = anAnswer()): Answer => {
  answers.offer(key, answer);
  answers.offer(key, answer);
  return answer;
};

describe("an answer", () => {
  it("is not kept under a key that is very long, of which many would fill the memory", () => {
    const answers = new Answers(MEGABYTE);
    keep(answers, "a".repeat(4_096));
    keep(answers, "b".repeat(4_097));
    expect(answers.get("a".repeat(4_096), null)).not.toBeNull();
    expect(answers.get("b".repeat(4_097), null)).toBeNull();
  });

  it("is forgotten to have been asked for once there were many long ones in between", () => {
    const answers = new Answers(16 * MEGABYTE);
    answers.offer("first", anAnswer());
    for (let index = 0; index < 1_000; index += 1)
      answers.offer(`${index}`.padEnd(4_096, "x"), anAnswer());
    answers.offer("first", anAnswer());
    expect(answers.get("first", null)).toBeNull();
  });

  it("is kept when it is asked for a second time", () => {
    const answers = new Answers(MEGABYTE);
    const answer = anAnswer();
    answers.offer("a", answer);
    expect(answers.get("a", null)).toBeNull();
    answers.offer("a", answer);
    expect(answers.get("a", null)).toBe(answer);
  });

  it("is never kept where there is no room for any", () => {
    const answers = new Answers(0);
    keep(answers, "a");
    expect(answers.get("a", null)).toBeNull();
  });

  it("is known by the whole text of the request once it was found by its key", () => {
    const answers = new Answers(MEGABYTE);
    const answer = keep(answers, "a");
    expect(answers.recall("text")).toBeNull();
    answers.get("a", "text");
    expect(answers.recall("text")).toBe(answer);
    expect(answers.recall("other")).toBeNull();
  });

  it("has a tag that says which bytes it has, kept or not", () => {
    const [one, same, other] = [
      anAnswer("é"),
      anAnswer("é"),
      anAnswer("e"),
    ] as const;
    same.keep(() => undefined);
    expect(one.etag).toBe(same.etag);
    expect(one.etag).not.toBe(other.etag);
    expect(one.etag).toMatch(/^"[\w-]+"$/);
  });
});

describe("a change", () => {
  it.each<[string, (reads: Reads) => void, string]>([
    ["an entry", (reads) => reads.entry("thai"), "thai"],
    ["one of several entries", (reads) => reads.entries(["a", "thai"]), "thai"],
    ["the list of a type", (reads) => reads.type("technique"), "technique"],
    ["every type", (reads) => reads.everyType(), "guide"],
    ["the status", (reads) => reads.status(), "status"],
  ])(
    "drops an answer that has read %s which it touches",
    (_name, read, tag) => {
      const answers = new Answers(MEGABYTE);
      const reads = new Reads();
      read(reads);
      const answer = keep(answers, "a", anAnswer("{}", reads));
      answers.get("a", "text");
      answers.touch(new Set(["unrelated"]));
      expect(answers.get("a", "text")).toBe(answer);
      expect(answers.recall("text")).toBe(answer);
      answers.touch(new Set([tag]));
      expect(answers.recall("text")).toBeNull();
      expect(answers.get("a", "text")).toBeNull();
    },
  );

  it("drops an answer that nobody asked for meanwhile, too", () => {
    const answers = new Answers(MEGABYTE);
    keep(answers, "a");
    answers.touch(new Set(["swedish"]));
    answers.touch(new Set(["unrelated"]));
    expect(answers.get("a", null)).toBeNull();
  });

  it("leaves alone what is made after it", () => {
    const answers = new Answers(MEGABYTE);
    answers.touch(new Set(["swedish"]));
    const answer = keep(answers, "a");
    expect(answers.get("a", null)).toBe(answer);
  });

  it("of everything drops everything", () => {
    const answers = new Answers(MEGABYTE);
    keep(answers, "a");
    answers.get("a", "text");
    answers.touch(null);
    expect(answers.get("a", null)).toBeNull();
    expect(answers.recall("text")).toBeNull();
    expect(answers.figures.entries).toBe(0);
  });

  it("of more entries than can be remembered drops everything", () => {
    const answers = new Answers(MEGABYTE);
    keep(answers, "a");
    answers.touch(
      new Set(Array.from({ length: 100_001 }, (_, index) => String(index))),
    );
    expect(answers.get("a", null)).toBeNull();
  });
});

describe("an answer that depends on the day", () => {
  afterEach(() => jest.useRealTimers());

  it("is good until the day ends, in UTC", () => {
    jest.useFakeTimers({ now: new Date("2026-01-31T23:59:59.000Z") });
    const answers = new Answers(MEGABYTE);
    const reads = readsOf("swedish");
    reads.day();
    const answer = keep(answers, "a", anAnswer("{}", reads));
    answers.get("a", "text");
    expect(answers.recall("text")).toBe(answer);
    jest.setSystemTime(new Date("2026-02-01T00:00:00.000Z"));
    expect(answers.recall("text")).toBeNull();
    expect(answers.get("a", null)).toBeNull();
  });
});

describe("the memory of all answers", () => {
  it("stays within its bound; those that were not asked for lately go first", () => {
    const answers = new Answers(MEGABYTE);
    const body = "x".repeat(100_000);
    for (let index = 0; index < 50; index += 1) {
      const key = String(index);
      keep(answers, key, anAnswer(body));
      answers.get(key, `${key} ${"y".repeat(10_000)}`);
      answers.get("0", null);
      expect(answers.figures.bytes).toBeLessThanOrEqual(MEGABYTE);
    }
    expect(answers.get("0", null)).not.toBeNull();
    expect(answers.get("1", null)).toBeNull();
    expect(answers.get("49", null)).not.toBeNull();
  });

  it("is not taken by requests that come once", () => {
    const answers = new Answers(MEGABYTE);
    const answer = keep(answers, "often");
    for (let index = 0; index < 100_000; index += 1)
      answers.offer(`once ${index}`, anAnswer());
    expect(answers.figures.entries).toBe(1);
    expect(answers.get("often", null)).toBe(answer);
  });

  it("does not hold an answer by its text for which there was no room", () => {
    const answers = new Answers(MEGABYTE);
    const answer = keep(answers, "a");
    answers.get("a", "text");
    for (let index = 0; index < 20; index += 1)
      keep(answers, String(index), anAnswer("x".repeat(100_000)));
    expect(answer.isDropped).toBe(true);
    expect(answers.recall("text")).toBeNull();
  });

  it("is told, with how often it helped", () => {
    const answers = new Answers(MEGABYTE);
    answers.get("a", null);
    keep(answers, "a");
    answers.get("a", "text");
    answers.recall("text");
    expect(answers.figures).toMatchObject({ hits: 2, misses: 1, entries: 1 });
    expect(answers.figures.bytes).toBeGreaterThan(0);
  });
});

describe("an answer that is compressed", () => {
  const sentAs = (answer: Answer) =>
    answer.as("POST", () => ({ status: 200, headers: {}, body: answer.body }));

  const compress = (answer: Answer): Buffer => {
    const bytes = sentAs(answer).kept?.body.encoded("gzip");
    if (!Buffer.isBuffer(bytes)) throw new Error("is not compressed at once");
    return bytes;
  };

  it("counts with its compressed bytes, and is still found", () => {
    const answers = new Answers(MEGABYTE);
    const answer = keep(answers, "a", anAnswer("x".repeat(2_000)));
    const before = answers.figures.bytes;
    const { length } = compress(answer);
    expect(answers.figures.bytes).toBe(before + length);
    expect(answers.get("a", "text")).toBe(answer);
    expect(answers.recall("text")).toBe(answer);
    compress(answer);
    expect(answers.figures.bytes).toBeLessThan(before + 2 * length + 1_000);
  });

  it("makes room for its compressed bytes, and goes itself where there is none", () => {
    const body = (letter: string): string =>
      Array.from({ length: 400 }, (_, at) => `${letter}${at * 7_919}`).join();
    const size = keep(new Answers(MEGABYTE), "a", anAnswer(body("a"))).size;
    // Three quarters of it are for answers, the rest for the texts of requests.
    const answers = new Answers(Math.ceil(((2 * size + 100) * 4) / 3));
    const first = keep(answers, "a", anAnswer(body("a")));
    const second = keep(answers, "b", anAnswer(body("b")));
    compress(second);
    expect(first.isDropped).toBe(true);
    expect(answers.get("b", null)).toBe(second);

    const tight = new Answers(Math.ceil(((size + 100) * 4) / 3));
    const only = keep(tight, "a", anAnswer(body("a")));
    compress(only);
    expect(only.isDropped).toBe(true);
    expect(tight.get("a", null)).toBeNull();
  });

  it("is not counted once it is dropped", () => {
    const answers = new Answers(MEGABYTE);
    const answer = keep(answers, "a", anAnswer("x".repeat(2_000)));
    answers.touch(null);
    compress(answer);
    expect(answers.figures).toMatchObject({ bytes: 0, entries: 0 });
  });
});

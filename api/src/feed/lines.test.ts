import { linesOf } from "./lines";

const read = async (text: string, size: number): Promise<string[]> => {
  const bytes = Buffer.from(text);
  const chunks = async function* () {
    for (let start = 0; start < bytes.length; start += size)
      yield await Promise.resolve(bytes.subarray(start, start + size));
  };
  const lines: string[] = [];
  for await (const line of linesOf(chunks())) lines.push(line);
  return lines;
};

describe("lines", () => {
  it.each([1, 2, 3, 7, 1000])(
    "are whole, however the bytes arrive: %i at a time",
    async (size) => {
      const lines = [
        "español, 日本語, 🤲\n",
        "\n",
        "a\u2028b\u2029c\rd\n",
        "end",
      ];
      expect(await read(lines.join(""), size)).toEqual(lines);
    },
  );

  it("are none where there is no text", async () => {
    expect(await read("", 1)).toEqual([]);
  });
});

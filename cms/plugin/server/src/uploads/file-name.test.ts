import { requireReadableName, withExtension } from "./file-name";

describe("the name of a file", () => {
  it.each([
    "photo.jpg",
    "Knee: the “front” view?.png",
    "膝.webp",
    "👩‍⚕️.png",
    "می‌خواهم.png",
    "x".repeat(255),
  ])("may be %j", (name) => {
    expect(() => requireReadableName(name)).not.toThrow();
  });

  it.each([
    ["U+0000", "a\u0000.png"],
    ["U+000A", "a\n.png"],
    ["U+007F", "a\u007f.png"],
    ["U+202E", "photo\u202egpj.exe"],
    ["U+2066", "a\u2066b"],
    ["U+D83D", "half \ud83d of a smile"],
    ["256 characters", "x".repeat(256)],
  ])("is refused for %s", (found, name) => {
    expect(() => requireReadableName(name)).toThrow(found);
    expect(() => requireReadableName(name)).toThrow("(UPLOAD_NAME_INVALID)");
  });

  it("ends as its type does, and keeps an ending that does", () => {
    expect(withExtension("a.JPEG", [".jpg", ".jpeg"])).toBe("a.JPEG");
    expect(withExtension("a.html", [".jpg", ".jpeg"])).toBe("a.html.jpg");
    expect(withExtension("Fig. 3", [".png"])).toBe("Fig. 3.png");
  });
});

import { expectUntouchedToStay } from "../content/test-untouched";
import { answer } from "./answer";
import { renderPage } from "./render";

it("a page of which nothing is touched stays what it was, whatever changes", () => {
  expectUntouchedToStay(
    (content, asked) =>
      answer(content, asked, "https://gateway.example", (view) =>
        renderPage(view),
      ).body,
  );
});

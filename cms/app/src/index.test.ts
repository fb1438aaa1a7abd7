import type { Core } from "@strapi/strapi";

// The settings of a process that has none set.
jest.mock("./environment", () => ({
  PROJECT_ROOT: "/",
  settings: { STARTER_CONTENT: false },
}));

import app from "./index";

const strapiWith = (plugins: object) => ({ plugins }) as unknown as Core.Strapi;

describe("the start of the CMS", () => {
  it("is refused without the plugin, so that no table is left without its content type", () => {
    expect(() => {
      app.register({ strapi: strapiWith({}) });
    }).toThrow(/strapi-plugin-bodywork is missing or not built/);
  });

  it("goes on with it", () => {
    expect(() => {
      app.register({ strapi: strapiWith({ bodywork: {} }) });
    }).not.toThrow();
  });
});

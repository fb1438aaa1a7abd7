import { type EditLayout, type Field, adaptEditLayout } from "./edit-layout";

const field = (name: string, changes: Partial<Field> = {}): Field => ({
  name,
  type: "string",
  label: name,
  hint: "",
  placeholder: "",
  required: false,
  size: 12,
  attribute: { type: "string" },
  ...changes,
});

const layoutOf = (type: string, ...rows: Field[][]): EditLayout => ({
  layout: [rows],
  components: {
    "bodywork.red-flag": {
      layout: [[field("level", { label: "Level", type: "enumeration" })]],
    },
    "others.thing": { layout: [[field("level", { label: "Level" })]] },
  },
  options: { bodywork: { type } },
});

const adapt = (layout: EditLayout, search = "", language = "es") =>
  adaptEditLayout(layout, search, language);

const fieldsOf = (layout: EditLayout): readonly Field[] =>
  layout.layout.flat(2);

describe("the form of one of our types", () => {
  it("is in the language of the admin, groups too, and leaves those of others alone", () => {
    const { layout, components } = adapt(
      layoutOf("technique", [
        field("name", {
          label: "Name",
          hint: "The name most people use.",
          placeholder: "Swedish (relaxation) massage",
        }),
      ]),
    );
    expect(layout.flat(2)[0]).toMatchObject({
      label: "Nombre",
      hint: "El nombre que usa la mayoría.",
      placeholder: "Masaje sueco (relajante)",
    });
    expect(components["bodywork.red-flag"]?.layout[0]?.[0]).toMatchObject({
      label: "Nivel",
      type: "bodywork.enumeration",
    });
    expect(components["others.thing"]?.layout[0]?.[0]?.label).toBe("Level");
  });

  it("marks the links that publishing asks for", () => {
    const [technique, reviewer] = fieldsOf(
      adapt(layoutOf("indication", [field("technique"), field("reviewedBy")])),
    );
    expect(technique?.required).toBe(true);
    expect(reviewer?.required).toBe(false);
  });

  it("shows links of other entries only where they are asked for", () => {
    const layout = layoutOf("technique", [field("name")], [field("myths")]);
    const names = (search: string) =>
      fieldsOf(adapt(layout, search)).map(({ name }) => name);
    expect(names("?plugins[i18n][locale]=en")).toEqual(["name"]);
    expect(names("?links=shown")).toEqual(["name", "myths"]);
  });

  it("puts ranges in one line, and beside what has room", () => {
    const group = (name: string, component: string) =>
      field(name, {
        type: "component",
        attribute: { type: "component", component },
      });
    const { layout } = adapt(
      layoutOf(
        "technique",
        [group("pressure", "bodywork.pressure-range")],
        [field("intent", { size: 6 })],
        [group("sessionMinutes", "bodywork.range")],
        [field("caution")],
      ),
    );
    expect(layout[0]?.map((row) => row.map(({ name }) => name))).toEqual([
      ["pressure", "intent"],
      ["sessionMinutes"],
      ["caution"],
    ]);
    expect(layout[0]?.[0]?.[0]).toMatchObject({
      // Strapi asks for the permission of a group by this.
      type: "component",
      size: 6,
      attribute: { customField: "plugin::bodywork.range" },
    });
  });

  it("shows what belongs to a kind for that kind, and wherever something is written", () => {
    const [options, summary] = fieldsOf(
      adapt(layoutOf("guide", [field("options"), field("summary")])),
    );
    expect(options?.attribute["conditions"]).toEqual({
      visible: {
        or: [
          { in: [{ var: "kind" }, ["DECISION"]] },
          { "!!": [{ var: "options" }] },
        ],
      },
    });
    expect(summary?.attribute).not.toHaveProperty("conditions");
  });

  it("says what a group is for, beside its name", () => {
    const [redFlags] = fieldsOf(
      adapt(
        layoutOf("condition", [
          field("redFlags", {
            hint: "Codes in public classifications.",
            attribute: { type: "component", component: "bodywork.red-flag" },
          }),
        ]),
      ),
    );
    expect(redFlags?.labelAction).toMatchObject({
      props: { help: "Códigos de clasificaciones públicas." },
    });
  });
});

describe("the form of a type of somebody else", () => {
  it("is left as it is", () => {
    const layout = { ...layoutOf("technique", [field("name")]), options: {} };
    expect(adapt(layout)).toBe(layout);
  });
});

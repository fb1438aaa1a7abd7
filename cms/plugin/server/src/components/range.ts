import { component } from "../model/attributes";

/** A span of numbers; either end may be open. */
export const range = component({
  name: "range",
  displayName: "Range",
  icon: "arrowRight",
  attributes: {
    min: {
      kind: "decimal",
      min: 0,
      max: 10000,
      label: "From",
      description: "The lower end; leave empty if open.",
      placeholder: "30",
    },
    max: {
      kind: "decimal",
      min: 0,
      max: 10000,
      label: "To",
      description: "The upper end; leave empty if open.",
      placeholder: "60",
    },
  },
});

/** From the lightest to the firmest touch that belongs to a technique. */
export const pressureRange = component({
  name: "pressure-range",
  displayName: "Pressure range",
  icon: "hashtag",
  attributes: {
    min: {
      kind: "enumeration",
      values: ["LIGHT", "MODERATE", "FIRM"],
      ranked: true,
      required: true,
      label: "Lightest",
      description: "The lightest pressure used.",
    },
    max: {
      kind: "enumeration",
      values: ["LIGHT", "MODERATE", "FIRM"],
      ranked: true,
      required: true,
      label: "Firmest",
      description: "The firmest pressure used; never beyond comfort.",
    },
  },
});

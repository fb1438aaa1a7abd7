import { component } from "../model/attributes";

/** A licence or certificate of a therapist. */
export const credential = component({
  name: "credential",
  displayName: "Credential",
  icon: "shield",
  attributes: {
    title: {
      kind: "string",
      maxLength: 200,
      required: true,
      label: "Title",
      description: "What the credential is called.",
      placeholder: "Licensed massage therapist",
    },
    issuer: {
      kind: "string",
      maxLength: 200,
      label: "Issuer",
      description: "The board or school that issued it.",
      placeholder: "Georgia Board of Massage Therapy",
    },
    jurisdiction: {
      kind: "string",
      maxLength: 10,
      format: "jurisdiction",
      label: "Jurisdiction",
      description: "Where it is valid, as an ISO 3166 code.",
      placeholder: "US-GA",
    },
    number: {
      kind: "string",
      maxLength: 80,
      label: "Number",
      description: "As in the public register.",
      placeholder: "MT000000",
    },
    status: {
      kind: "enumeration",
      values: ["ACTIVE", "EXPIRED", "PENDING", "SAMPLE"],
      required: true,
      label: "Status",
      description: "As the register says; Sample for fictional profiles only.",
    },
    verifiedOn: {
      kind: "date",
      past: true,
      label: "Verified on",
      description: "The day an editor checked the register. Empty: nobody has.",
    },
    validUntil: {
      kind: "date",
      notBefore: "verifiedOn",
      label: "Valid until",
      description: "The last day of validity, if the register gives one.",
    },
    lookupUrl: {
      kind: "url",
      label: "Register page",
      description: "Where anyone can check it.",
      placeholder: "https://…",
    },
  },
});

/** What a session of a given length costs. */
export const price = component({
  name: "price",
  displayName: "Price",
  icon: "priceTag",
  titleField: "amount",
  attributes: {
    minutes: {
      kind: "integer",
      min: 5,
      max: 480,
      required: true,
      label: "Minutes",
      description: "Length of the session.",
      placeholder: "60",
    },
    amount: {
      kind: "decimal",
      min: 0,
      max: 100000,
      required: true,
      label: "Amount",
      description: "Price in whole units of the currency.",
      placeholder: "90",
    },
    currency: {
      kind: "string",
      maxLength: 3,
      format: "currency",
      required: true,
      label: "Currency",
      description: "ISO 4217 code.",
      placeholder: "USD",
    },
  },
});

/** Where a therapist works. */
export const location = component({
  name: "location",
  displayName: "Location",
  icon: "pinMap",
  attributes: {
    address: {
      kind: "string",
      maxLength: 255,
      label: "Address",
      description: "Street and number, if it may be shown.",
      placeholder: "1 Main Street",
    },
    city: {
      kind: "string",
      maxLength: 120,
      required: true,
      label: "City",
      description: "City or town.",
      placeholder: "Atlanta",
    },
    region: {
      kind: "string",
      maxLength: 10,
      format: "region",
      label: "Region",
      description: "ISO 3166-2 code.",
      placeholder: "US-GA",
    },
    country: {
      kind: "string",
      maxLength: 2,
      format: "country",
      required: true,
      label: "Country",
      description: "ISO 3166-1 code.",
      placeholder: "US",
    },
    latitude: {
      kind: "decimal",
      min: -90,
      max: 90,
      label: "Latitude",
      description: "Degrees north, −90 to 90 (WGS 84).",
      placeholder: "33.749",
    },
    longitude: {
      kind: "decimal",
      min: -180,
      max: 180,
      label: "Longitude",
      description: "Degrees east, −180 to 180 (WGS 84).",
      placeholder: "-84.388",
    },
    precision: {
      kind: "string",
      maxLength: 60,
      label: "Precision",
      description: "What the coordinates point at.",
      placeholder: "city center",
    },
  },
});

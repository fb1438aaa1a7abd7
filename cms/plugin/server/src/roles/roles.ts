const EXPLORER = "plugin::content-manager.explorer";

export const READ = `${EXPLORER}.read`;
export const CREATE = `${EXPLORER}.create`;
export const UPDATE = `${EXPLORER}.update`;
export const DELETE = `${EXPLORER}.delete`;
export const PUBLISH = `${EXPLORER}.publish`;

/** What a role may do with every entry of our types. */
export interface Allowed {
  readonly action: string;
  /** Only with what the editor has made. */
  readonly ownOnly?: true;
}

export interface RoleDefinition {
  /** By which it is known; names may be changed. */
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly entries: readonly Allowed[];
  /** With pictures; Strapi's own roles have these already. */
  readonly media: readonly string[];
}

const LOOK_AT_MEDIA = ["plugin::upload.read"];

const WORK_WITH_MEDIA = [
  ...LOOK_AT_MEDIA,
  "plugin::upload.assets.create",
  "plugin::upload.assets.update",
  "plugin::upload.assets.download",
  "plugin::upload.assets.copy-link",
];

const EVERYTHING: readonly Allowed[] = [
  { action: READ },
  { action: CREATE },
  { action: UPDATE },
  { action: DELETE },
  { action: PUBLISH },
];

/**
 * Who may do what. Editor and Author come with Strapi, but without permission for any language: nobody who has them sees an entry of a type
 * that is translated.
 */
export const roleDefinitions: readonly RoleDefinition[] = [
  {
    code: "strapi-editor",
    name: "Editor",
    description:
      "Editors can manage and publish contents including those of other users.",
    entries: EVERYTHING,
    media: [],
  },
  {
    code: "strapi-author",
    name: "Author",
    description: "Authors write drafts, and link them to what others wrote.",
    entries: [
      { action: READ },
      { action: CREATE },
      { action: UPDATE, ownOnly: true },
      { action: DELETE, ownOnly: true },
    ],
    media: [],
  },
  {
    code: "bodywork-content-editor",
    name: "Content editor",
    description: "Content editors write, publish and withdraw every entry.",
    entries: EVERYTHING,
    media: WORK_WITH_MEDIA,
  },
  {
    code: "bodywork-medical-reviewer",
    name: "Medical reviewer",
    description:
      "Medical reviewers read, correct and publish what others wrote; they make and delete nothing.",
    entries: [{ action: READ }, { action: UPDATE }, { action: PUBLISH }],
    media: LOOK_AT_MEDIA,
  },
  {
    code: "bodywork-viewer",
    name: "Viewer",
    description: "Viewers read everything, drafts too, and change nothing.",
    entries: [{ action: READ }],
    media: LOOK_AT_MEDIA,
  },
];

/** The plugin id: the namespace of UIDs, tables, routes and permissions. */
export const PLUGIN_ID = "bodywork";

export const uidOf = (contentTypeName: string) =>
  `plugin::${PLUGIN_ID}.${contentTypeName}` as const;

export const componentUidOf = (componentName: string) =>
  `${PLUGIN_ID}.${componentName}` as const;

/** The table that belongs to a model of this plugin. */
export const tableOf = (name: string): string =>
  `${PLUGIN_ID}_${name.replaceAll("-", "_")}`;

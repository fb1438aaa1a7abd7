export const PLUGIN_ID = "bodywork";

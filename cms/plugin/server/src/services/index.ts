import feed from "./feed";
import preview from "./preview";
import roles from "./roles";
import starterContent from "./starter-content";

export default { feed, preview, roles, "starter-content": starterContent };

import feed from "./feed";
import preview from "./preview";
import starterContent from "./starter-content";

export default { feed, preview, "starter-content": starterContent };

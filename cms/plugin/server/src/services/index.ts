import feed from "./feed";
import starterContent from "./starter-content";

export default { feed, "starter-content": starterContent };

import beforePublishing from "./before-publishing";
import feed from "./feed";

export default { "before-publishing": beforePublishing, feed };

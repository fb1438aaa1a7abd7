import feed from "./feed";
import usedIn from "./used-in";

export default { feed, "used-in": usedIn };

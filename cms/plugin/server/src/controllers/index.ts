import beforePublishing from "./before-publishing";
import feed from "./feed";
import presence from "./presence";
import usedIn from "./used-in";
import withheld from "./withheld";

export default {
  "before-publishing": beforePublishing,
  feed,
  presence,
  "used-in": usedIn,
  withheld,
};

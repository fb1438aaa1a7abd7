import beforePublishing from "./before-publishing";
import feed from "./feed";
import usedIn from "./used-in";
import withheld from "./withheld";

export default {
  "before-publishing": beforePublishing,
  feed,
  "used-in": usedIn,
  withheld,
};

import feed from "./feed";
import preview from "./preview";
import roles from "./roles";
import starterContent from "./starter-content";
import usedIn from "./used-in";
import withheld from "./withheld";

export default {
  feed,
  preview,
  roles,
  "starter-content": starterContent,
  "used-in": usedIn,
  withheld,
};

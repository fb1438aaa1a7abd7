import { comparison } from "./files";
import { isKept, reportOf } from "./report";

/** `npm run contract`: what has changed for clients since the last release; fails where a promise is broken unsaid. */
const main = async (): Promise<void> => {
  const compared = await comparison();
  process.stdout.write(`${reportOf(compared)}\n`);
  if (!isKept(compared)) process.exitCode = 1;
};

void main();

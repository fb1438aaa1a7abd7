import { starterEnvironment } from "../starter";
import { settingsWith, timeStarts } from "./growth";

/** How long the gateway takes from the disk to ready with the starter content, in milliseconds. */
export const measureStart = async (
  times: number,
): Promise<readonly number[]> => {
  const { DATA_DIR = "" } = await starterEnvironment();
  return timeStarts(await settingsWith(DATA_DIR), times);
};

import { writeFileSync } from "node:fs";
import { Session } from "node:inspector";
import { environment } from "./read-environment";

/** Loaded before a server: the first SIGUSR2 begins a CPU profile, the second writes it. */
const session = new Session();
session.connect();

let isRecording = false;

process.on("SIGUSR2", () => {
  if (!isRecording) {
    isRecording = true;
    session.post("Profiler.enable");
    session.post("Profiler.start");
    return;
  }
  session.post("Profiler.stop", (error, { profile }) => {
    if (error) throw error;
    writeFileSync(environment("PROFILE"), JSON.stringify(profile));
  });
});

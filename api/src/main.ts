import pino from "pino";
import { type Config, parseConfig } from "./config";
import { httpSource } from "./feed/http-source";
import { createGateway } from "./gateway";

const readConfig = (): Config => {
  try {
    return parseConfig(process.env);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(1);
  }
};

const main = async (): Promise<void> => {
  const config = readConfig();
  const log = pino({
    level: config.logLevel,
    redact: ["req.headers.authorization", "req.headers.cookie"],
  });
  const cms = { cmsUrl: config.cmsUrl, token: config.feedToken };
  const gateway = await createGateway(config, {
    source: httpSource({ ...cms, status: "published" }),
    draftSource: httpSource({ ...cms, status: "draft" }),
    log,
  });

  let isStopping = false;
  const stop = (): void => {
    // Whoever asks twice does not want to wait.
    if (isStopping) process.exit(1);
    isStopping = true;
    gateway.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error(error, "could not stop cleanly");
        process.exit(1);
      },
    );
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);

  await gateway.start();
};

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exit(1);
});

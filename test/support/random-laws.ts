import fc from "fast-check";
import { Cms, CmsError } from "./cms";
import { databaseOn, databaseServers } from "./databases";
import { LINKS, environment } from "./environment";

/** What a law is about: entries in a CMS, and beside them what they should be. */
export interface World<Command> {
  create(): Promise<void>;
  /** @throws CmsError when the CMS refuses it */
  carryOut(command: Command): Promise<void>;
  /** Compares the entries with what they should be. */
  check(): Promise<void>;
}

interface Law<Command extends { readonly do: string }> {
  readonly command: fc.Arbitrary<Command>;
  /** @param run tells the entries of one run from those of another */
  readonly worldIn: (cms: Cms, run: number) => World<Command>;
}

/** Where laws are tried. */
export const lawServers = [
  { name: "SQLite", create: null },
  ...databaseServers,
];

type Server = (typeof lawServers)[number];

/** A CMS of its own on a database; null where there is no such server. */
export interface Ground {
  readonly name: string;
  readonly cms: Cms | null;
  stop(): Promise<void>;
}

export const groundOn = async (server: Server): Promise<Ground> => {
  const { name } = server;
  const database = server.create ? await databaseOn(server) : null;
  if (server.create && !database)
    return { name, cms: null, stop: () => Promise.resolve() };
  const cms = await Cms.start(
    await environment({
      STARTER_CONTENT: "false",
      ...(database && { DATABASE_URL: database.url }),
    }),
  );
  return {
    name,
    cms,
    async stop() {
      await cms.stop();
      await database?.drop();
    },
  };
};

/** How long a law may take to be tried. */
export const LAW_MS = 60_000 + LINKS.sequences * LINKS.commands * 2_000;

/** Tries a law by random commands, one after the other; it must hold after each of them. */
export const tryLaw = async <Command extends { readonly do: string }>(
  { name, cms }: Ground,
  { command, worldIn }: Law<Command>,
): Promise<void> => {
  const { sequences, commands } = LINKS;
  const seed = Number(LINKS.seed ?? Math.floor(Math.random() * 2 ** 30));
  process.stdout.write(
    `${name}: ${sequences} × ${commands} random commands, LINKS_SEED=${seed}\n`,
  );
  if (!cms) {
    process.stdout.write(`No ${name} here; left out.\n`);
    return;
  }
  let run = 0;
  const counts = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(
      fc.array(command, { minLength: commands, maxLength: commands }),
      async (sequence) => {
        const world = worldIn(cms, (run += 1));
        await world.create();
        for (const each of sequence) {
          let outcome = `${each.do} done`;
          try {
            await world.carryOut(each);
          } catch (error) {
            if (!(error instanceof CmsError)) throw error;
            outcome = `${each.do} refused`;
          }
          counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
          await world.check();
        }
      },
    ),
    { seed, numRuns: sequences, endOnFailure: true },
  );
  process.stdout.write(
    `${[...counts].map(([outcome, times]) => `${outcome} ${times}`).join(", ")}\n`,
  );
};

import fastify from "fastify";
import mercurius from "mercurius";
import { ourData } from "./our-data";
import { port } from "./read-environment";

const main = async (): Promise<void> => {
  const { schema, context } = await ourData();
  const app = fastify();
  await app.register(mercurius, { schema, context, jit: 1 });
  await app.listen({ port: port(), host: "127.0.0.1" });
};

void main();

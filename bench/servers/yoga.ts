import { createServer } from "node:http";
import { useGraphQlJit } from "@envelop/graphql-jit";
import { createYoga } from "graphql-yoga";
import { ourData } from "./our-data";
import { port } from "./read-environment";

const main = async (): Promise<void> => {
  const { schema, context } = await ourData();
  const yoga = createYoga({
    schema,
    context,
    logging: false,
    graphiql: false,
    landingPage: false,
    plugins: [useGraphQlJit()],
  });
  // eslint-disable-next-line @typescript-eslint/no-misused-promises -- Yoga answers every failure itself
  createServer(yoga).listen(port(), "127.0.0.1");
};

void main();

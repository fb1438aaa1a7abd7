import type { FastifyInstance } from "fastify";
import type { Answered } from "../exchange";
import { encodeResponse } from "./encode-response";

/** Compresses what routes send without looking at how it is encoded. */
export const compressReplies = (app: FastifyInstance): void => {
  app.addHook("onSend", (request, reply, payload, done) => {
    const isBody = typeof payload === "string" || Buffer.isBuffer(payload);
    if (!isBody || reply.hasHeader("content-encoding")) {
      done(null, payload);
      return;
    }
    const type = reply.getHeader("content-type");
    const encoded = encodeResponse(
      {
        status: reply.statusCode,
        headers: { ...(typeof type === "string" && { "content-type": type }) },
        body: payload,
      },
      request,
    );
    const replace = ({ status, headers, body }: Answered): void => {
      void reply.code(status).headers(headers);
      done(null, body);
    };
    // Without a promise, if possible: pipelined requests would all be answered before the first answer is written.
    if (encoded instanceof Promise) encoded.then(replace).catch(done);
    else replace(encoded);
  });
};

/** Lets the benchmark read everything that is published, and write nothing. */
const ensureReadOnlyToken = async (strapi, key) => {
  const tokens = strapi.db.query("admin::api-token");
  const accessKey = strapi.service("admin::api-token-content-api").hash(key);
  if (await tokens.findOne({ where: { accessKey } })) return;
  await tokens.create({
    data: {
      name: "Benchmark",
      description: "",
      kind: "content-api",
      type: "read-only",
      accessKey,
      encryptedKey: null,
      lifespan: null,
      expiresAt: null,
    },
  });
};

module.exports = {
  async bootstrap({ strapi }) {
    await ensureReadOnlyToken(strapi, process.env.BENCH_TOKEN);
  },
};

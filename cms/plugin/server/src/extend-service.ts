import type { Core } from "@strapi/strapi";

interface Services {
  extend<T extends object>(uid: string, extended: (service: T) => T): void;
}

/** Replaces methods of a service of Strapi, for everybody who asks Strapi for it. */
export const extendService = <T extends object>(
  strapi: Core.Strapi,
  uid: string,
  methods: (service: T) => Partial<T>,
): void => {
  strapi
    .get<Services>("services")
    .extend<T>(uid, (service) => ({ ...service, ...methods(service) }));
};

import type {
  EducationalOccupationalCredentialLeaf,
  HealthAndBeautyBusinessLeaf,
  OfferLeaf,
  PersonLeaf,
  PostalAddressLeaf,
} from "schema-dts";
import { toText } from "../../content/rich-text";
import type { Entry } from "../../content/types";
import { contentWordsFor } from "../../words";
import { addressOf, pageUrlOf } from "../address";
import { node } from "../node";
import { webPage } from "../page";
import { picture } from "../picture";
import { subjects } from "../reference";
import type { Setting } from "../setting";

type Profile = Entry<"therapist-profile">;
type Credential = Profile["credentials"][number];

/** Whoever reads one part alone has to learn, too, that it is made up. */
const fictional = ({ sample, locale }: Profile): string | null =>
  sample ? contentWordsFor(locale).fictional : null;

/** A licence, with what its name does not say: whether it is valid, and whether anybody has looked. */
const credential = (
  { title, issuer, jurisdiction, number, status, ...checked }: Credential,
  { locale }: Profile,
): EducationalOccupationalCredentialLeaf => {
  const words = contentWordsFor(locale);
  return node<EducationalOccupationalCredentialLeaf>({
    "@type": "EducationalOccupationalCredential",
    name: title,
    description: [
      words.credentialStatus[status],
      checked.verifiedOn
        ? words.credentialChecked(checked.verifiedOn)
        : words.credentialNotChecked,
    ].join(" "),
    identifier: number,
    recognizedBy: issuer ? { "@type": "Organization", name: issuer } : null,
    validIn: jurisdiction
      ? { "@type": "AdministrativeArea", name: jurisdiction }
      : null,
    expires: checked.validUntil,
    url: checked.lookupUrl,
  });
};

const offers = (entry: Profile): readonly OfferLeaf[] =>
  entry.prices.map(({ minutes, amount, currency }) =>
    node<OfferLeaf>({
      "@type": "Offer",
      description: fictional(entry),
      priceSpecification: {
        "@type": "UnitPriceSpecification",
        price: amount,
        priceCurrency: currency,
        referenceQuantity: {
          "@type": "QuantitativeValue",
          value: minutes,
          unitCode: "MIN",
        },
      },
    }),
  );

const business = (entry: Profile): HealthAndBeautyBusinessLeaf => {
  const { address, city, region, country, latitude, longitude } =
    entry.location;
  return node<HealthAndBeautyBusinessLeaf>({
    "@type": "HealthAndBeautyBusiness",
    name: entry.practice,
    description: fictional(entry),
    address: node<PostalAddressLeaf>({
      "@type": "PostalAddress",
      streetAddress: address,
      addressLocality: city,
      addressRegion: region,
      addressCountry: country,
    }),
    geo:
      latitude !== null && longitude !== null
        ? { "@type": "GeoCoordinates", latitude, longitude }
        : null,
    amenityFeature: entry.accessibility.map((name) => ({
      "@type": "LocationFeatureSpecification",
      name,
      value: true,
    })),
    makesOffer: offers(entry),
  });
};

/** A therapist and where they work. A credential that was only applied for was not awarded. */
export const therapistProfile = (
  entry: Profile,
  setting: Setting,
): PersonLeaf =>
  node<PersonLeaf>({
    "@type": "Person",
    "@id": addressOf(entry, setting),
    name: entry.name,
    disambiguatingDescription: fictional(entry),
    description: [entry.headline, entry.biography && toText(entry.biography)]
      .filter(Boolean)
      .join(". "),
    image: picture(entry.photo, setting),
    url: entry.website ?? pageUrlOf(entry, setting),
    email: entry.email,
    telephone: entry.phone,
    knowsLanguage: entry.languages,
    knowsAbout: subjects(entry, setting),
    hasCredential: entry.credentials
      .filter(({ status }) => status !== "PENDING")
      .map((each) => credential(each, entry)),
    worksFor: business(entry),
    potentialAction: entry.bookingUrl
      ? { "@type": "ReserveAction", target: entry.bookingUrl }
      : null,
    mainEntityOfPage: webPage(entry, setting),
  });

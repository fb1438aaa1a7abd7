import type { Resolvers } from "../__generated__/resolvers";
import { Benefit } from "./Benefit";
import { BodyRegion } from "./BodyRegion";
import { Combination } from "./Combination";
import { ComplementaryTherapy } from "./ComplementaryTherapy";
import { Condition } from "./Condition";
import { ContentStatus } from "./ContentStatus";
import { Contraindication } from "./Contraindication";
import { DecisionOption } from "./DecisionOption";
import { Entry } from "./Entry";
import { Facet } from "./Facet";
import { Faq } from "./Faq";
import { Guide } from "./Guide";
import { Image } from "./Image";
import { Indication } from "./Indication";
import { Myth } from "./Myth";
import { Node } from "./Node";
import { Query } from "./Query";
import { Review } from "./Review";
import { Reviewer } from "./Reviewer";
import { RichText } from "./RichText";
import { Source } from "./Source";
import { Technique } from "./Technique";
import { TherapistProfile } from "./TherapistProfile";
import { connections } from "./connections";
import { DateScalar, DateTimeScalar, LocaleScalar } from "./scalars";

/** Where the SDL meets the read model; what is not here matches as it is. */
export const resolvers: Resolvers = {
  Benefit,
  BodyRegion,
  Combination,
  ComplementaryTherapy,
  Condition,
  ContentStatus,
  Contraindication,
  DecisionOption,
  Entry,
  Facet,
  Faq,
  Guide,
  Image,
  Indication,
  Myth,
  Node,
  Query,
  Review,
  Reviewer,
  RichText,
  Source,
  Technique,
  TherapistProfile,

  ...connections,

  Date: DateScalar,
  DateTime: DateTimeScalar,
  Locale: LocaleScalar,
};

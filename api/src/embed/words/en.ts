import { en as content } from "../../words/en";
import type { Words } from "./words";

export const en: Words = {
  language: "en",
  kind: { technique: "Massage technique", condition: "Condition" },
  translation: {
    missing: (asked, shown) =>
      `This is not available in ${asked} yet. It is shown in ${shown}.`,
    partsMissing: (shown) =>
      `Some parts are not translated yet and are shown in ${shown}.`,
    shownIn: (shown) => `in ${shown}`,
  },
  caution: "Take care",
  redFlags: {
    title: "Warning signs: see a doctor first",
    level: content.redFlagLevel,
    verified: "Each of these signs was traced to a source listed below.",
    notVerified: content.redFlagsNotVerified,
    none: "No warning signs are listed here yet. That does not mean there are none: if something worries you, ask a doctor.",
  },
  contraindications: {
    title: {
      technique: "When not to have this massage",
      condition: "When not to have a massage",
    },
    kind: {
      ABSOLUTE: "Do not have a massage with any of these",
      RELATIVE: "Ask first with any of these: massage may need changes",
    },
    scope: content.contraindicationScope,
    whatToDo: "What to do:",
    weaklyTraced: content.weaklyTraced,
    none: "No reasons against massage are listed here yet. That does not mean there are none: ask a doctor or your therapist.",
    othersApply:
      "Further reasons belong to single techniques. They are listed with each technique.",
  },
  evidence: {
    title: {
      technique: "What is known about its effects",
      condition: "What is known about massage for it",
    },
    inBrief: "In brief:",
    finding: content.finding,
    certainty: content.certainty,
    basis: content.basis,
    against: content.against,
    about: "About:",
    dose: "What was studied:",
    none: "No studies have been assessed here yet. That does not mean that massage helps, or that it does not.",
  },
  sources: {
    title: "Sources",
    cited: (numbers) =>
      `${numbers.length === 1 ? "Source" : "Sources"} ${numbers.join(", ")}.`,
    retracted: content.retracted,
    none: "No published sources are listed here yet.",
  },
  review: {
    none: "Not yet reviewed by a clinician.",
    done: (reviewer, date) => `Reviewed by ${reviewer} on ${date}.`,
    due: (date) => `Next review due on ${date}.`,
    partsOpen: "Some of the notes below have not been reviewed yet.",
  },
  from: "From",
  notAdvice:
    "General information, not medical advice. Ask a doctor or another qualified professional about your own situation.",
  newTab: "Links open in a new tab.",
  problem: {
    notFound: {
      technique: {
        title: "This technique is not available",
        text: "It may have been withdrawn, or the address may be wrong.",
      },
      condition: {
        title: "This condition is not available",
        text: "It may have been withdrawn, or the address may be wrong.",
      },
      page: {
        title: "This page does not exist",
        text: "The address may be wrong.",
      },
    },
    unknownLanguage: {
      title: "This language is not available",
      text: "There is no content in the language that was asked for.",
    },
    unavailable: {
      title: "Not available at the moment",
      text: "The content is still being loaded. Please try again in a moment.",
    },
  },
  draft: {
    banner: "Draft preview: not published",
    whole: "What else is in this entry",
    yes: "Yes",
    no: "No",
    notShown: {
      title: "There is no draft to show here",
      text: "It may lack something that is required or hold a wrong value, which its form in the CMS lists under “Before publishing”, or its address has changed. Correct and save the entry, then open the preview again.",
    },
    ended: {
      title: "This preview has ended",
      text: "Previews are open for a short time only. To go on, reload the page of the CMS, or open the preview there again.",
    },
    refused: {
      title: "This preview cannot be opened",
      text: "Drafts are shown to editors only. Sign in to the CMS and open the preview there.",
    },
  },
};

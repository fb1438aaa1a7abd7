/**
 * What was shipped before an installation kept a record of that (see `ship-configurations.ts`): of each form and list, as a first start
 * stored it, a digest and then the fields that it is about. It is history and never changes.
 */
export const firstShipped: Readonly<Record<string, string | undefined>> = {
  "bodywork.checklist-item":
    "23ttoeOc_uGSd6Uy54khl21wOANTXN44Qt00CH4vSTo item timing note",
  "bodywork.clinical-code":
    "cZwoHAVGzeyg2jLugH96OKWxGIoXjch70E1G0Txvtgc system code basis",
  "bodywork.combination":
    "itNrPuctnG_BLNGTegLhsgLqBeOAYE_0KGpN7jQkrKQ therapySlug order claim",
  "bodywork.comparison-row":
    "cE12DxMnAdpOcwjCoEXkfEge1tCbcJB1-VpVK4NyLok aspect first second",
  "bodywork.credential":
    "JwfNuRqC2538HVTeUrgveUnRI3wQEsKS4ckVSGKXq0c title issuer jurisdiction number status verifiedOn validUntil lookupUrl",
  "bodywork.decision-option":
    "JbVfrPmP8ZHkbi0Td9M--QXQFfwEbRASrMly6431hCE situation techniqueSlugs",
  "bodywork.dose":
    "gBKp4m1f4agKp_w4wyKbbGB4HzqwFMeHXSLw7Za3qfA text minutes sessionsPerWeek weeks sessionsTotal",
  "bodywork.frequency-goal":
    "1RTPXo95_1b6fp7dTXQCkF2c8Ne56RpPYUBf1sUxgu8 goal label phase sessionsPerWeek sessionsPerMonth weeks basis evidence",
  "bodywork.location":
    "OId0Fe-X4fu-V3Loh1Iu7Ij8Chu1pt1mjKtdWY7Sw5U address city region country latitude longitude precision",
  "bodywork.pressure-range":
    "f78VULUc8TtB2AzwKvQBbneOvlEMP0leiBOxux7qBC8 min max",
  "bodywork.price":
    "d9hRgR6qmp72CKHVDgQmMBtYq0h24_NXSlRDi2sH7Rg minutes amount currency",
  "bodywork.range": "VWFOxomPFun_qq8ueH9xdxfyxP8tXet3CuBqrHg_aM8 min max",
  "bodywork.red-flag": "As1DujzkVPtjZ7IQVPk1GOLVxffRvBFDLaUKiCk9jsQ level sign",
  "bodywork.regulation":
    "nEYqcLFV4UrY7YpKTILxVek4acMhAMF-XejzVkeIFvA jurisdiction licenceRequired board statute minimumTrainingHours minimumAge backgroundCheck publicLookup checkedNote",
  "bodywork.session-length":
    "mLD9GKPd0CdnTGmyAyhZuHZpcJjeHL2dNgbyTZGmMMw minutes use evidence",
  "plugin::bodywork.benefit":
    "9HOyQHKLEYXz2WtbDifX1MOUCUSZI6GQKdhF4rdPhxc name slug kind claim summary support techniques conditions sources editorNotes",
  "plugin::bodywork.body-region":
    "xXNNXSIoUXJbImqPJKi121Tma83bLn3MiKirLB0aQHI name slug summary parent children techniques conditions contraindications editorNotes",
  "plugin::bodywork.complementary-therapy":
    "ICZ1GAGoOp3VUgDcAXyaWQsqMIaNe84aR44HLSp-RLY name slug summary howItCombines caution techniques conditions sources articleView editorNotes",
  "plugin::bodywork.condition":
    "CelwghfFfRHRx902JbYsGx6bl7NAyqTH4tkqScfJZZM name slug alternateNames summary description category codes redFlags redFlagsVerified bodyRegions redFlagSources reviewedBy lastReviewedAt nextReviewDue indications oftenChosenTechniques contraindications benefits myths faqs guides therapistProfiles complementaryTherapies inArticle editorNotes",
  "plugin::bodywork.contraindication":
    "J4IbdDxYEDNwKjKJ8nC3l-B6kvp-UKPbsW-BymjKs0g name slug kind scope why whatToDo sourcing appliesToAllTechniques techniques bodyRegions conditions sources reviewedBy lastReviewedAt nextReviewDue faqs guides editorNotes",
  "plugin::bodywork.faq":
    "ijgCDRj0b-TRwHYaM_XTXRFyP3m6Y_iBaNvGwI8JbpE question slug answer topic order techniques conditions guides contraindications sources myths editorNotes",
  "plugin::bodywork.guide":
    "PKzW8OKBAyjl1UtZXclNHHgVAYpyxmIZp_1kbpJjfNs title slug kind summary body image keyPoints steps facts questions warningSigns checklist comparisonFirst comparisonSecond comparison options goals sessionLengths reviewAfterWeeks reviewNote typicalMinutes sorenessDays combinations regulation techniques conditions contraindications sources faqs myths imageIdea editorNotes",
  "plugin::bodywork.indication":
    "XBuDcKqOGIjTKwWx5Y5OQG0ZwDdaOPWQaHd6krICnJ0 slug technique condition scope direction certainty certaintyBasis strength note dose sources reviewedBy lastReviewedAt nextReviewDue articleClaimCheck editorNotes",
  "plugin::bodywork.myth":
    "6VBesvs8yPWTlVEeU0M8quTilEZUXn_2K270Fxdc-MY claim slug verdict shortAnswer explanation certainty techniques conditions faqs guides sources reviewedBy lastReviewedAt nextReviewDue origin editorNotes",
  "plugin::bodywork.reviewer":
    "YK1-TqxFVT0OUPw3LkfkKU1L4I8Y_nqRY0TJ6Eswrxk name slug credentials techniques conditions indications contraindications myths editorNotes",
  "plugin::bodywork.source":
    "Qu8lWYJLKEyZ19iLcI4lsrIgW69622rTVYUe7sUTW00 title slug authors year publisher kind doi pmid url finding caution access verified retracted techniques redFlagConditions indications contraindications myths faqs benefits guides complementaryTherapies seenAt editorNotes",
  "plugin::bodywork.technique":
    "9owJSb6IxCEqiVO1oZSKK_hzaThGJIemTYUAVHwOg6c name slug alternateNames summary description howItIsDone pressure intent sessionMinutes caution evidenceInBrief image bodyRegions oftenChosenFor sources reviewedBy lastReviewedAt nextReviewDue indications contraindications benefits myths faqs guides therapistProfiles complementaryTherapies namedInArticle editorNotes",
  "plugin::bodywork.therapist-profile":
    "z_wECD2q9lJEUYHCZoSJUdplMEfQ9n8ZO3wyFm9xqfE name slug headline sample credentials practice biography firstVisit photo languages location email phone website bookingUrl insured trainingHours yearsExperience acceptsNewClients accessibility prices techniques conditions editorNotes",
};

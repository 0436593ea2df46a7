package eu.passerelle.credentials.elm;

/** Names from the European Learning Model 3.2, as its JSON-LD context writes them. */
final class ElmTerms {

    static final String CONTEXT = "http://data.europa.eu/snb/model/context/edc-ap";
    static final String STATUS_CONTEXT = "https://www.w3.org/ns/credentials/status/v1";
    static final String TYPE = "EuropeanDigitalCredential";
    static final String ISSUED = "issued";
    static final String PROFILES = "credentialProfiles";
    static final String DISPLAY = "displayParameter";

    static final String CONCEPT = "Concept";
    static final String SCHEME = "inScheme";
    static final String LABEL = "prefLabel";

    static final String TITLE = "title";
    static final String DESCRIPTION = "description";
    static final String DC_TYPE = "dcType";
    static final String LANGUAGE = "language";
    static final String MODE = "mode";
    static final String SPECIFIED_BY = "specifiedBy";
    static final String NOTE = "additionalNote";
    static final String NOTE_LITERAL = "noteLiteral";
    static final String NOTE_SUBJECT = "subject";

    static final String PERSON = "Person";
    static final String GIVEN_NAME = "givenName";
    static final String FAMILY_NAME = "familyName";
    static final String FULL_NAME = "fullName";
    static final String DATE_OF_BIRTH = "dateOfBirth";
    static final String CONTACT = "contactPoint";
    static final String EMAIL = "emailAddress";
    static final String MAILTO = "mailto:";

    static final String ORGANISATION = "Organisation";
    static final String LEGAL_NAME = "legalName";
    static final String LOCATION = "location";
    static final String ADDRESS = "address";
    static final String COUNTRY = "countryCode";
    static final String HOMEPAGE = "homepage";
    static final String CONTENT_URL = "contentURL";
    static final String IDENTIFIER = "identifier";

    /** The scheme under which a node keeps an id of ours that is no IRI. */
    static final String SELF = Concepts.OURS + "id";

    static final String NOTATION = "notation";
    static final String SCHEME_NAME = "schemeName";
    static final String EIDAS = "eIDASIdentifier";
    static final String LEGAL_IDENTIFIER = "LegalIdentifier";
    static final String SPATIAL = "spatial";

    static final String CLAIM = "hasClaim";
    static final String ACHIEVEMENT = "LearningAchievement";
    static final String AWARDED_BY = "awardedBy";
    static final String AWARDING_BODY = "awardingBody";
    static final String AWARDING_DATE = "awardingDate";
    static final String INFLUENCED_BY = "influencedBy";
    static final String DIRECTED_BY = "directedBy";
    static final String PROVEN_BY = "provenBy";
    static final String GRADE = "grade";
    static final String GRADING_SCHEME = "gradingScheme";
    static final String ID_VERIFICATION = "idVerification";

    static final String QUALIFICATION = "Qualification";
    static final String SPECIFICATION = "LearningAchievementSpecification";
    static final String OUTCOME = "learningOutcome";
    static final String ESCO_SKILL = "relatedESCOSkill";
    static final String SKILL = "relatedSkill";
    static final String CREDIT_POINT = "creditPoint";
    static final String CREDIT_RECEIVED = "creditReceived";
    static final String FRAMEWORK = "framework";
    static final String POINT = "point";
    static final String VOLUME = "volumeOfLearning";
    static final String EQF = "eqfLevel";
    static final String NQF = "nqfLevel";
    static final String CYCLE = "educationLevel";
    static final String FIELD = "thematicArea";
    static final String PREREQUISITES = "entryRequirement";
    static final String PART_OF = "isPartOf";

    static final String ACCREDITATION = "accreditation";
    static final String ACCREDITING_AGENT = "accreditingAgent";
    static final String DECISION = "decision";
    static final String REPORT = "report";
    static final String DATE_ISSUED = "dateIssued";
    static final String EXPIRY_DATE = "expiryDate";

    private ElmTerms() {}
}

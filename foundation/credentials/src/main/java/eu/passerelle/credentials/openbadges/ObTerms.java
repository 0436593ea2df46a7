package eu.passerelle.credentials.openbadges;

/** Names from Open Badges 3.0, and the extension values this library writes. */
final class ObTerms {

    static final String CONTEXT = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
    static final String EXTENSIONS_CONTEXT =
            "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json";
    static final String SCHEMA =
            "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";
    static final String SCHEMA_TYPE = "1EdTechJsonSchemaValidator2019";
    static final String BADGE_TYPE = "OpenBadgeCredential";
    static final String CREDENTIAL_TYPE = "AchievementCredential";
    static final String ENDORSEMENT_TYPE = "EndorsementCredential";
    static final String CLR_TYPE = "ClrCredential";
    static final String MICRO_CREDENTIAL = "MicroCredential";

    static final String AWARDED_DATE = "awardedDate";
    static final String ACTIVITY_END = "activityEndDate";
    static final String ACHIEVEMENT = "achievement";
    static final String ALIGNMENT = "alignment";
    static final String TARGET_TYPE = "targetType";
    static final String TARGET_NAME = "targetName";
    static final String TARGET_URL = "targetUrl";
    static final String TARGET_CODE = "targetCode";
    static final String TARGET_FRAMEWORK = "targetFramework";
    static final String TARGET_DESCRIPTION = "targetDescription";
    static final String RESULT = "result";
    static final String RESULT_DESCRIPTION = "resultDescription";
    static final String IDENTIFIER = "identifier";
    static final String OTHER_IDENTIFIER = "otherIdentifier";

    static final String EXT_OUTCOME = "ext:LearningOutcome";
    static final String EXT_SKILL = "ext:EscoSkill";
    static final String EXT_CREDITS = "ext:ECTS";
    static final String EXT_HOURS = "ext:NotionalWorkload";
    static final String EXT_EQF = "ext:EQF";
    static final String EXT_NQF = "ext:NQF";
    static final String EXT_FIELD = "ext:ISCED-F";
    static final String EXT_LANGUAGE = "ext:LanguageOfInstruction";
    static final String EXT_PARTICIPATION = "ext:FormOfParticipation";
    static final String EXT_ASSESSMENT = "ext:AssessmentType";
    static final String EXT_SUPERVISION = "ext:SupervisionAndIdentityVerification";
    static final String EXT_QUALITY = "ext:QualityAssurance";
    static final String EXT_QUALITY_BODY = "ext:QualityAssuranceBody";
    static final String EXT_QUALITY_DECISION = "ext:QualityAssuranceDecision";
    static final String EXT_QUALITY_DEQAR = "ext:DEQAR";
    static final String EXT_QUALITY_TERM = "ext:QualityAssuranceTerm";
    static final String EXT_CYCLE = "ext:QF-EHEA";
    static final String EXT_ORIENTATION = "ext:Orientation";
    static final String EXT_FURTHER_INFORMATION = "ext:FurtherInformation";
    static final String EXT_PREREQUISITES = "ext:Prerequisites";
    static final String EXT_STACKABILITY = "ext:Stackability";
    static final String EXT_AWARDING_BODY = "ext:AwardingBody";
    static final String EXT_DELIVERED_BY = "ext:DeliveredBy";
    static final String EXT_CO_DESIGNED_BY = "ext:CoDesignedBy";
    static final String EXT_PLATFORM = "ext:Platform";
    static final String EXT_GRADE = "ext:Grade";
    static final String EXT_GIVEN_NAME = "ext:GivenName";
    static final String EXT_FAMILY_NAME = "ext:FamilyName";
    static final String EXT_DATE_OF_BIRTH = "ext:DateOfBirth";

    static final String ECTS = "http://data.europa.eu/snb/education-credit/6fcec5c5af";
    static final String EQF = "http://data.europa.eu/snb/eqf/";
    static final String ISCED_F = "http://data.europa.eu/snb/isced-f/";
    static final String HASHED = "hashed";
    static final String IDENTITY_HASH = "identityHash";
    static final String IDENTITY_TYPE = "identityType";
    static final String SALT = "salt";
    static final String IDENTITY_NAME = "name";
    static final String IDENTITY_EMAIL = "emailAddress";

    private ObTerms() {}
}

package eu.passerelle.catalog.specification.rest;

/** Examples for the API's description. */
final class Examples {
    static final String DRAFT =
            """
            {"title":{"en":"Applied Data Analysis with Python","de":"Angewandte Datenanalyse mit Python"},\
            "description":{"en":"From a raw table to a finding that others can check."},\
            "outcomes":[{"id":"o1","text":{"en":"Write Python programs that read and clean tabular data"},\
            "assessed":true,"skills":["http://data.europa.eu/esco/skill/ccd0a1d9-afda-43d9-b901-96344886e14d"]}],\
            "ects":4,"hours":110,"eqfLevel":6,"iscedF":"0613",\
            "assessment":{"type":"PROJECT","supervision":"SUPERVISED_ONLINE","identification":"DOCUMENT"},\
            "criteria":{"en":"The analysis can be repeated and its conclusions follow."},\
            "languages":["en"],"participation":"ONLINE","orientation":"MIXED"}""";

    private Examples() {}
}

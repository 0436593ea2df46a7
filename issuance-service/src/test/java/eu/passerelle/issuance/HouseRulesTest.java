package eu.passerelle.issuance;

import eu.passerelle.testkit.rules.ServiceHouseRules;

class HouseRulesTest extends ServiceHouseRules {

    HouseRulesTest() {
        super("eu.passerelle.issuance");
    }
}

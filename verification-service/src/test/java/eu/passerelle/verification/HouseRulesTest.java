package eu.passerelle.verification;

import eu.passerelle.testkit.rules.ServiceHouseRules;

class HouseRulesTest extends ServiceHouseRules {

    HouseRulesTest() {
        super("eu.passerelle.verification");
    }
}

package eu.passerelle.recognition;

import eu.passerelle.testkit.rules.ServiceHouseRules;

class HouseRulesTest extends ServiceHouseRules {

    HouseRulesTest() {
        super("eu.passerelle.recognition");
    }
}

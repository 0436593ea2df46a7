package eu.passerelle.catalog;

import eu.passerelle.testkit.rules.ServiceHouseRules;

class HouseRulesTest extends ServiceHouseRules {

    HouseRulesTest() {
        super("eu.passerelle.catalog");
    }
}

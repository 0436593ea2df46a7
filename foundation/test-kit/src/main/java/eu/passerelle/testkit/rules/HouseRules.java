package eu.passerelle.testkit.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;

/**
 * How a service is built, as rules that fail a test. A service's own test class calls each of them
 * from a plain test method; those of one kind are kept in one class.
 */
public final class HouseRules {

    private final String root;
    private final JavaClasses classes;

    private HouseRules(String root, JavaClasses classes) {
        this.root = root;
        this.classes = classes;
        if (classes.isEmpty()) {
            throw new IllegalArgumentException("There are no classes below " + root);
        }
    }

    /**
     * The rules for the production classes below a package, for example {@code
     * eu.passerelle.catalog}.
     */
    public static HouseRules of(String root) {
        var importer =
                new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests());
        return new HouseRules(root, importer.importPackages(root));
    }

    /** The rules for any classes below a package: tests of the rules need wrong ones. */
    static HouseRules ofAll(String root) {
        return new HouseRules(root, new ClassFileImporter().importPackages(root));
    }

    /** A service knows the foundation and no other service. */
    public void a_service_knows_no_other() {
        check(Layers.servicesApart(root));
    }

    /** A heart knows no door. */
    public void a_heart_knows_no_door() {
        check(Layers.heartsWithoutDoors(root));
    }

    /** A door knows no other door. */
    public void a_door_knows_no_other_door() {
        check(Layers.doorsApart(root));
    }

    /** Features import each other's hearts downwards only. */
    public void features_form_no_circle() {
        check(Layers.noCircles(root));
    }

    /**
     * A heart imports Java, hearts, contracts, credentials and the kit's ports, and little else.
     */
    public void a_heart_imports_little() {
        check(Layers.heartsImportLittle(root));
    }

    /** A heart's records, enums and sealed interfaces are plain Java. */
    public void what_a_heart_knows_is_plain() {
        check(Layers.knowledgeIsPlain(root));
    }

    /** Nobody asks the system for the time: there is one clock. */
    public void time_comes_from_the_one_clock() {
        check(Manners.oneClock());
    }

    /** Nobody subscribes or waits: the framework does. */
    public void nobody_subscribes_or_waits() {
        check(Manners.noSubscribing());
    }

    /** Every endpoint says who may call it. */
    public void every_endpoint_says_who_may() {
        check(Manners.securedEndpoints());
    }

    /** A reader leaves its transaction to the inbox. */
    public void a_reader_opens_no_transaction() {
        check(Manners.readersWithoutTransactions());
    }

    /**
     * Names are the house's: no Impl, no Manager; Row, View, Body and EventsReader where they
     * belong.
     */
    public void names_are_the_houses() {
        Names.all().forEach(this::check);
    }

    /** Every package says what lives in it. */
    public void every_package_says_what_lives_there() {
        every_package_says_what_lives_there(Path.of("src", "main", "java"));
    }

    void every_package_says_what_lives_there(Path sources) {
        List<Path> silent = Packages.silent(sources);
        if (!silent.isEmpty()) {
            throw new AssertionError("These packages have no package-info.java: " + silent);
        }
    }

    private void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(classes);
    }
}

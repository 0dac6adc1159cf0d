package org.khabar;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.khabar.Confinement.confined;

import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The rules of the house, each of which a program can check. {@link HouseRulesTest} holds Khabar to them, and
 * {@link HouseRulesPlantedTest} sees every one of them report the violation that is planted for it.
 */
enum HouseRule {
    IMPORTS_POINT_DOWN(
            classes().should(RoomConditions.IMPORT_ONLY_LOWER_STOREYS),
            "kit holds tools, content holds truth, view gives it a face, doors let it out, the rim sees all"),
    DOORS_DO_NOT_OPEN_ONTO_DOORS(
            classes().should(RoomConditions.KEEP_THEIR_DOOR_SHUT), "what two doors share belongs into a lower storey"),
    NO_CYCLES(
            slices().matching("org.khabar.(**)").should().beFreeOfCycles(),
            "without a bottom there is no place to start reading"),
    NOBODY_IMPORTS_A_RESOURCE(
            classes().should(RoomConditions.IMPORT_NO_RESOURCE), "a resource answers HTTP and nobody else"),
    ENTITY_FIELDS_ARE_SET_AT_HOME(
            classes().should(RoomConditions.SET_ENTITY_FIELDS_OF_THEIR_OWN_ROOM_ONLY),
            "an entity's rules are its verbs"),
    CARRIERS_ARE_RECORDS(
            classes()
                    .that()
                    .haveNameMatching(".*[.$](\\w*(View|Summary|Params|Patch)|New[A-Z]\\w*)")
                    .and()
                    .areNotInterfaces()
                    .should()
                    .beRecords(),
            "what only carries data says so"),
    PATHS_END_IN_RESOURCE(
            classes().that().areAnnotatedWith(Path.class).should().haveSimpleNameEndingWith("Resource"),
            "the address tells the file"),
    NO_EMPTY_NAMES(
            noClasses().should().haveNameMatching(".*(Service|Manager|Helper|Utils?|Impl|D[Tt][Oo]|Base)"),
            "such a name says nothing of what the class knows"),
    ONLY_KIT_TIME_READS_THE_CLOCK(
            classes()
                    .that()
                    .resideOutsideOfPackage("org.khabar.kit.time..")
                    .should(ClockConditions.ASK_THE_CLOCK_THEY_ARE_GIVEN),
            "a test decides what time it is"),
    NO_FIELD_INJECTION(
            noFields()
                    .should()
                    .beAnnotatedWith(Inject.class)
                    .orShould()
                    .beAnnotatedWith(ConfigProperty.class)
                    .orShould()
                    .beAnnotatedWith(Context.class),
            "a constructor shows what a class needs"),
    SETTINGS_COME_BY_CONFIG_MAPPING(
            noClasses().should().dependOnClassesThat().areAssignableTo(ConfigProperty.class),
            "own settings stand together in one @ConfigMapping per package"),
    NO_OPTIONAL_IN_FIELDS(
            fields().should().notHaveRawType(Optional.class), "Optional is returned, never taken or stored"),
    NO_OPTIONAL_PARAMETERS(
            classes().should(RoomConditions.TAKE_NO_OPTIONAL), "Optional is returned, never taken or stored"),
    VIEWS_NEVER_QUERY(
            noClasses()
                    .that()
                    .haveNameMatching(".*(View|Summary)")
                    .should()
                    .dependOnClassesThat()
                    .haveSimpleNameEndingWith("Repository")
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(EntityManager.class),
            "a face shows what it was given"),
    EVERY_PACKAGE_INTRODUCES_ITSELF(
            classes().should(RoomConditions.LIVE_IN_A_NULL_MARKED_PACKAGE),
            "a package-info says what a room is for, and that nothing in it is null unless it says so"),
    PANACHE_STAYS_IN_CONTENT(confined("io.quarkus.hibernate.orm.panache..").to("content.."), "entities live there"),
    LUCENE_STAYS_IN_ITS_ADAPTER(confined("org.apache.lucene..").to("search.lucene.."), "search is a port"),
    OPENSEARCH_STAYS_IN_ITS_ADAPTER(confined("org.opensearch..").to("search.opensearch.."), "search is a port"),
    JSOUP_READS_FOREIGN_PAGES_ONLY(
            confined("org.jsoup..").to("importer..", "kit.text.."), "our own bodies are blocks, not HTML"),
    PICTURES_ARE_DECODED_IN_ONE_ROOM(
            confined("java.awt..", "javax.imageio..", "com.twelvemonkeys..", "net.coobird..")
                    .to("content.media.picture.."),
            "hostile files meet a decoder only behind its guards"),
    ONLY_DELIVERY_CALLS_OUT(Confinement.OF_OUTBOUND_HTTP, "every outbound address passes one guard"),
    MICROMETER_STAYS_IN_OPERATIONS(confined("io.micrometer..").to("operations.."), "the rim watches"),
    HEALTH_STAYS_IN_OPERATIONS(
            confined("org.eclipse.microprofile.health..", "io.smallrye.health..")
                    .to("operations.."),
            "the rim watches"),
    SECURITY_SPI_STAYS_IN_SECURITY(
            confined("io.quarkus.security..", "io.quarkus.vertx.http.runtime.security..", "io.quarkus.oidc..")
                    .to("security..", "kit.problem.."),
            "who may is decided in one room; kit.problem only answers its refusals"),
    FILTERS_STAY_IN_KIT_AND_SECURITY(Confinement.OF_FILTERS, "what happens to every request is found in one place"),
    ERRORS_ARE_MAPPED_IN_KIT_PROBLEM(
            Confinement.OF_EXCEPTION_MAPPERS, "one catalogue turns every error into a problem"),
    REACTIVE_TYPES_STREAM_ONLY(
            confined("io.smallrye.mutiny..").to("delivery..", "security.."),
            "only streams are reactive, and the security SPI, which gives no choice");

    @SuppressWarnings("ImmutableEnumChecker") // ArchUnit does not say so, but a rule never changes.
    private final ArchRule rule;

    HouseRule(ArchRule rule, String because) {
        // A rule stands before the first class it applies to.
        this.rule = rule.because(because).allowEmptyShould(true);
    }

    ArchRule rule() {
        return rule;
    }
}

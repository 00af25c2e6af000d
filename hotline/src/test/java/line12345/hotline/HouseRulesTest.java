package line12345.hotline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Set;
import java.util.regex.Pattern;

/** The sentences of the house that a machine can check, over all three modules. */
class HouseRulesTest {
    private static final Set<String> CLOCKS =
            Set.of(
                    Instant.class.getName(),
                    LocalDate.class.getName(),
                    LocalDateTime.class.getName(),
                    ZonedDateTime.class.getName(),
                    OffsetDateTime.class.getName(),
                    Clock.class.getName());
    private static final Pattern SAYS_NOTHING =
            Pattern.compile(
                    ".*(Manager|Helper|Utils?|Common|Base|Impl|DTO|VO|Processor|Info|Data)");

    private final JavaClasses house =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPaths(
                            "../ticketing/target/classes",
                            "../channels/target/classes",
                            "target/classes");

    @Test
    void everyRoomThatARuleNamesExists() {
        // A misspelt package lets a rule pass for ever.
        for (String room :
                Set.of(
                        "line12345.ticketing.time",
                        "line12345.ticketing.ticket",
                        "line12345.channels.portal",
                        "line12345.hotline.telephony.link",
                        "line12345.hotline.call",
                        "line12345.hotline.console",
                        "line12345.hotline.trial")) {
            assertThat(house.containPackage(room)).as(room).isTrue();
        }
    }

    @Test
    void nobodyKnowsTheChannels() {
        noClasses()
                .that()
                .resideOutsideOfPackage("line12345.channels..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("line12345.channels..")
                .check(house);
    }

    @Test
    void ticketingAndChannelsDoNotKnowTheHotline() {
        noClasses()
                .that()
                .resideOutsideOfPackage("line12345.hotline..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("line12345.hotline..")
                .check(house);
    }

    @Test
    void oneChannelNeverKnowsAnother() {
        slices().matching("line12345.channels.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(
                        DescribedPredicate.alwaysTrue(),
                        JavaClass.Predicates.resideInAPackage("line12345.channels.kit.."))
                .allowEmptyShould(true)
                .check(house);
    }

    @Test
    void roomsHaveNoCircles() {
        slices().matching("line12345.hotline.(*)..").should().beFreeOfCycles().check(house);
        slices().matching("line12345.hotline.telephony.(*)..")
                .should()
                .beFreeOfCycles()
                .check(house);
        slices().matching("line12345.(*)..").should().beFreeOfCycles().check(house);
    }

    @Test
    void onlyTelephonySpeaksAsterisk() {
        noClasses()
                .that()
                .resideOutsideOfPackage("line12345.hotline.telephony..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.asteriskjava..")
                .check(house);
    }

    @Test
    void nobodyReadsTheClockButTheClock() {
        ArchRule rule =
                noClasses()
                        .that()
                        .resideOutsideOfPackage("line12345.ticketing.time")
                        .should()
                        .callMethodWhere(readsAClock());
        rule.check(house);
        noClasses()
                .that()
                .resideOutsideOfPackage("line12345.ticketing.time")
                .should()
                .callConstructor(Date.class)
                .check(house);
    }

    @Test
    void everyNameSaysSomething() {
        assertThat(house.stream().map(JavaClass::getSimpleName))
                .noneMatch(name -> SAYS_NOTHING.matcher(name).matches());
    }

    private static DescribedPredicate<JavaCall<?>> readsAClock() {
        return DescribedPredicate.describe(
                "read the machine's clock",
                call -> {
                    String owner = call.getTargetOwner().getName();
                    String name = call.getName();
                    return (CLOCKS.contains(owner)
                                    && (name.equals("now") || name.startsWith("system")))
                            || (owner.equals("java.lang.System")
                                    && name.equals("currentTimeMillis"));
                });
    }
}

package line12345.ticketing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;

/** What ticketing must not know, and how its rooms may know each other. */
class TicketingHouseRulesTest {
    private final JavaClasses house =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("line12345.ticketing");

    @Test
    void theHouseIsThere() {
        // A misspelt package name would make every rule below pass.
        assertThat(house.size()).isGreaterThan(80);
    }

    @Test
    void ticketingKnowsNobody() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "line12345.channels..",
                        "line12345.hotline..",
                        "org.asteriskjava..",
                        "jakarta.ws.rs..",
                        "io.vertx..",
                        "java.net.http..")
                .check(house);
    }

    @Test
    void roomsHaveNoCircles() {
        slices().matching("line12345.ticketing.(*)..").should().beFreeOfCycles().check(house);
        // A room and the smaller rooms within it, each for itself.
        slices().matching("line12345.ticketing.(**)").should().beFreeOfCycles().check(house);
    }
}

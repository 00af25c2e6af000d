package line12345.channels;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;

/** What holds within each channel; what holds between them is tested over the whole house. */
class ChannelsHouseRulesTest {
    private final JavaClasses house =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("line12345.channels");

    @Test
    void theChannelsAreThere() {
        // A misspelt package name would make every rule below pass.
        assertThat(house.size()).isGreaterThan(20);
        assertThat(house.contain("line12345.channels.portal.StartPage")).isTrue();
    }

    @Test
    void roomsOfAChannelHaveNoCircles() {
        slices().matching("line12345.channels.(**)").should().beFreeOfCycles().check(house);
    }

    @Test
    void aChannelAsksTicketingAndNeverItsTables() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "javax.sql..", "java.sql..")
                .check(house);
    }
}

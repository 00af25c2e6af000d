package line12345.channels;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What holds within each channel; what holds between them is tested over the whole house. */
class ChannelsHouseRulesTest {
    private static final Path CHANNELS = Path.of("src/main/java/line12345/channels");

    /**
     * A word behind these is a table; of comments and sentences only what could be SQL is meant.
     */
    private static final Pattern TABLE =
            Pattern.compile(
                    "(?:select [^;]*?\\bfrom|delete from|insert into|\"update|\\bupdate(?= [a-z_]+ set)|\\bjoin)"
                            + "\\s+([a-z_]+)");

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

    /**
     * A channel may keep what is its own, such as parts of a picture on their way; its tables carry
     * its name. All else it asks of ticketing. SQL stands in literals, so that it can be read here.
     */
    @Test
    void aChannelNamesItsOwnTablesAndNeverTicketings() throws IOException {
        int seen = 0;
        for (Path file : sources()) {
            String channel = CHANNELS.relativize(file).getName(0).toString();
            for (MatchResult table : TABLE.matcher(Files.readString(file)).results().toList()) {
                assertThat(table.group(1)).as(file.toString()).startsWith(channel + "_");
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(8);
    }

    @Test
    void aChannelMapsNoEntitiesAndOpensNoConnections() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.sql..", "java.sql..", "io.quarkus.hibernate..")
                .orShould()
                .beAnnotatedWith("jakarta.persistence.Entity")
                .check(house);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(CHANNELS)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
